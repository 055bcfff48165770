// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.model.SineWaveModel;
import footfall.analyzer.step.StepMeasurement;
import java.util.function.Function;

/**
 * Peak force and stiffness by the sine-wave model ({@link SineWaveModel}) from contact and flight time of each landing.
 *
 * <p><b>Needs:</b> contact times; body mass for a stiffness; speed and leg length for the leg's.
 *
 * <p><b>Source:</b> Morin and others 2005; not valid on slopes: Meyer and others 2023; no link with injury: Davis and Gruber 2021.
 *
 * <p><b>Differs from the source:</b> times from a body-worn sensor; the ground is taken to be level, since no sensor here shows a slope.
 */
final class SineWaveMeter implements DerivedMeter {
    private static final String NOTE =
            "Sine-wave model from contact and flight time; it holds on level ground only and the ground is taken to be level, "
                    + "it inherits the error of the contact time, and no link with injury has been shown.";

    private final MarkerId id;
    private final Function<RunFacts, StanceFigure> model;

    private SineWaveMeter(MarkerId id, Function<RunFacts, StanceFigure> model) {
        this.id = id;
        this.model = model;
    }

    /** Peak vertical force, body weights. */
    static SineWaveMeter peakForce() {
        return new SineWaveMeter(MarkerId.PEAK_FORCE_MODEL, run -> SineWaveModel::peakForceBw);
    }

    /** Vertical stiffness, kN/m. */
    static SineWaveMeter verticalStiffness() {
        return new SineWaveMeter(MarkerId.VERTICAL_STIFFNESS, run -> {
            double massKg = run.athlete().massKg().orElse(Double.NaN);
            return (contactS, flightS) -> SineWaveModel.verticalStiffnessKnPerM(contactS, flightS, massKg);
        });
    }

    /** Leg stiffness, kN/m. */
    static SineWaveMeter legStiffness() {
        return new SineWaveMeter(MarkerId.LEG_STIFFNESS, run -> {
            double massKg = run.athlete().massKg().orElse(Double.NaN);
            double legM = run.athlete().legLengthOrEstimateM().orElse(Double.NaN);
            double speedMps = run.speedMps().orElse(Double.NaN);
            return (contactS, flightS) -> SineWaveModel.legStiffnessKnPerM(contactS, flightS, massKg, speedMps, legM);
        });
    }

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        model.apply(run).fill(values);
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier) {
        return model.apply(run)
                .summary(values, run)
                .sharingOfValue(SharedError.SINE_WAVE_SHARE)
                .measurement(id, Evidence.PROXY, NOTE, "morin2005", "meyer2023", "davis2021");
    }
}
