// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.Analysis;
import footfall.analyzer.Evidence;
import footfall.analyzer.Leg;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Quantity;
import footfall.reports.InputDescription;
import footfall.reports.guidance.CadenceGuide;
import footfall.reports.guidance.Guidance;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the rules ask of a recording and its runner. NaN is "not known" inside the assessor.
 *
 * @param input what was read
 * @param analysis what was measured
 * @param runner who ran
 * @param ownSpm the runner's own cadence at {@code speedMps}
 * @param speedMps the speed it belongs to
 */
record Situation(InputDescription input, Analysis analysis, Runner runner, double ownSpm, double speedMps) {
    private static final double MOSTLY = 0.5;

    static Situation of(InputDescription input, Analysis analysis, Runner runner) {
        Optional<Guidance> guidance = CadenceGuide.guide(analysis, runner.body());
        if (guidance.isEmpty()
                || !Double.isFinite(analysis.cadence().running().orElseThrow().meanSpm())) {
            return new Situation(input, analysis, runner, Double.NaN, Double.NaN);
        }
        Guidance.Baseline own = guidance.get().baseline();
        return new Situation(input, analysis, runner, own.spm(), own.speedMps().orElse(Double.NaN));
    }

    /** Whether all advice on cadence and volume is silenced. */
    boolean silenced() {
        return !runner.redFlags().isEmpty() || worstPain() > Pain.MOST || runner.painRose();
    }

    int worstPain() {
        int worst = 0;
        for (Pain pain : runner.pains()) {
            worst = Math.max(worst, pain.score());
        }
        return worst;
    }

    boolean hurts(Pain.Site site) {
        for (Pain pain : runner.pains()) {
            if (pain.site() == site && pain.score() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Pain at the inner side or the front of the knee: what the studies of step rate looked at. */
    boolean kneeHurts() {
        return hurts(Pain.Site.INNER_KNEE) || hurts(Pain.Site.FRONT_KNEE);
    }

    boolean cadenceKnown() {
        return Double.isFinite(ownSpm);
    }

    /** Whether cadence was counted from raw acceleration, so that no watch had a say in it. */
    boolean fromSignal() {
        return input.countsFromSignal(analysis);
    }

    boolean speedKnown() {
        return Double.isFinite(speedMps);
    }

    /** The slower of the usual pace and the mean: a run with slow parts is a slow run. NaN where neither is known. */
    double slowestMps() {
        OptionalDouble mean = analysis.activity().meanSpeedMps();
        return mean.isPresent() && !(speedMps < mean.getAsDouble()) ? mean.getAsDouble() : speedMps;
    }

    OptionalDouble heightM() {
        return runner.body().heightM();
    }

    /** Cadence of an average runner of this height (1.75 m where it is not known) at this speed; NaN without a speed. */
    double expectedSpm() {
        return CadenceGuide.lineSpm(speedMps, heightM().orElse(CadenceGuide.REFERENCE_HEIGHT_M));
    }

    /** Own cadence against the average, in spreads between runners. NaN without a speed. */
    double z() {
        return (ownSpm - expectedSpm()) / CadenceGuide.BETWEEN_RUNNERS_SD_SPM;
    }

    boolean warned(String code) {
        for (QualityWarning warning : analysis.quality().warnings()) {
            if (warning.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Running seconds with a usable cadence, s. */
    double cadenceS() {
        return analysis.cadence().running().isPresent()
                ? analysis.cadence().running().get().seconds()
                : 0;
    }

    /** Whether at least half of the running carries a cadence. */
    boolean cadenceCovers() {
        return analysis.cadence().running().isPresent()
                && analysis.cadence().running().get().validFraction() >= MOSTLY;
    }

    boolean onTrail() {
        for (Leg leg : analysis.legs()) {
            if (leg.countsAsFoot() && leg.subSport().toLowerCase(Locale.ROOT).contains("trail")) {
                return true;
            }
        }
        return false;
    }

    double value(MarkerId id) {
        Optional<Marker> marker = analysis.marker(id);
        return marker.isPresent() ? marker.get().value() : Double.NaN;
    }

    /** Whether contact time was read off the signal itself, so that no device had a say in it. */
    boolean contactFromSignal() {
        Optional<Marker> contact = analysis.marker(MarkerId.GROUND_CONTACT_TIME);
        return contact.isPresent() && contact.get().evidence() != Evidence.DEVICE_REPORTED;
    }

    /** Whether the contact time comes from a foot pod, a strap or a waist pod, as far as the recording shows. */
    boolean contactFromSensor() {
        if (contactFromSignal()
                || analysis.marker(MarkerId.GROUND_CONTACT_BALANCE).isPresent()
                || input.device().toLowerCase(Locale.ROOT).contains("stryd")) {
            return true;
        }
        for (SeriesChoice choice : analysis.series()) {
            if (choice.quantity().equals(Quantity.GROUND_CONTACT_TIME.label())) {
                return !choice.used().equals("native");
            }
        }
        return false;
    }
}
