// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every chart, in the order of a report. A new one is one class and one line here. */
public enum ChartKind {
    CADENCE_OVER_TIME(CadenceOverTime::new),
    PACE_CADENCE(PaceCadence::new),
    CADENCE_HISTOGRAM(CadenceHistogram::new),
    STRIDE_SHAPE(StrideShape::new),
    BRAKING_PROPULSION(BrakingPropulsion::new),
    IMPACT_HISTOGRAM(ImpactHistogram::new),
    LANDING_TREND(LandingTrend::new),
    POSTURE_STRIP(PostureStrip::new),
    CONTACT_FLIGHT_BALANCE(ContactFlightBalance::new),
    STEP_LENGTH_SPEED(StepLengthSpeed::new),
    DRIFT(Drift::new),
    SPECTROGRAM(Spectrogram::new),
    MEAN_SPECTRUM(MeanSpectrum::new),
    STEP_INTERVALS(StepIntervals::new),
    NEXT_INTERVAL(NextInterval::new);

    private final Supplier<ChartMaker> maker;

    ChartKind(Supplier<ChartMaker> maker) {
        this.maker = maker;
    }

    /** This chart; nothing where the data does not support it. */
    public Optional<Block.Figure> figure(ChartInput input) {
        return maker.get().make(input);
    }

    /** All charts that the data supports. */
    public static List<Block.Figure> figures(ChartInput input) {
        List<Block.Figure> figures = new ArrayList<>();
        for (ChartKind kind : values()) {
            kind.figure(input).ifPresent(figures::add);
        }
        return figures;
    }
}
