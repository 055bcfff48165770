// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SamplingFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the reader of a result must know about a sensor's signal. */
final class SensorWarnings {
    private static final double SLOWEST_RUN_SPM = 135;
    private static final double FASTEST_RUN_SPM = 235;
    private static final double SLOWEST_WALK_SPM = 70;
    private static final double FASTEST_WALK_SPM = 150;
    private static final double LOW_RATE_HZ = 15;
    private static final double RATE_OFF = 0.05;
    private static final double MANY_MISSING = 0.01;
    private static final double MANY_CLIPPED = 0.0005;

    private final List<QualityWarning> warnings = new ArrayList<>();

    private SensorWarnings() {}

    static List<QualityWarning> of(SamplingFacts sampling, CadenceSummary cadence, long clockSets, boolean tooLong) {
        SensorWarnings all = new SensorWarnings();
        all.cadence(cadence, sampling);
        all.rate(sampling);
        all.samples(sampling);
        all.clock(sampling, clockSets, tooLong);
        return all.warnings;
    }

    private void cadence(CadenceSummary cadence, SamplingFacts sampling) {
        double runSpm = cadence.running().map(CadenceSummary.Running::medianSpm).orElse(Double.NaN);
        double walkSpm = cadence.walkingMeanSpm().orElse(Double.NaN);
        if (runSpm < SLOWEST_RUN_SPM || runSpm > FASTEST_RUN_SPM) {
            implausible("running", runSpm, sampling);
        }
        if (walkSpm < SLOWEST_WALK_SPM || walkSpm > FASTEST_WALK_SPM) {
            implausible("walking", walkSpm, sampling);
        }
    }

    private void implausible(String gait, double spm, SamplingFacts sampling) {
        String rate = sampling.rateHz().isPresent()
                ? text(" (%.4g Hz)", sampling.rateHz().getAsDouble())
                : "";
        add(
                "cadence-implausible",
                text(
                        "%.0f steps a minute is unusual for %s: check the sample rate%s and the placement.",
                        spm, gait, rate));
    }

    private void rate(SamplingFacts sampling) {
        double rateHz = sampling.rateHz().orElse(Double.NaN);
        double nominalHz = sampling.nominalRateHz().orElse(Double.NaN);
        if (rateHz < LOW_RATE_HZ) {
            add("low-rate", text("%.3g samples a second are few: fast steps may be missed.", rateHz));
        }
        if (Math.abs(rateHz / nominalHz - 1) > RATE_OFF) {
            add(
                    "rate-differs",
                    text("The recording says %.4g Hz, its stamps say %.4g Hz: the stamps count.", nominalHz, rateHz));
        }
    }

    private void samples(SamplingFacts sampling) {
        double all = Math.max(1, sampling.samples());
        if (sampling.missing() > MANY_MISSING * all) {
            add(
                    "samples-missing",
                    text("%.1f %% of the samples are missing.", 100 * sampling.missing() / (all + sampling.missing())));
        }
        if (sampling.clippedSamples() > MANY_CLIPPED * all) {
            add(
                    "clipped",
                    text(
                            "%d samples stand at the sensor's limit%s: peaks are larger than shown.",
                            sampling.clippedSamples(),
                            sampling.rangeG().isPresent()
                                    ? text(" of %.3g g", sampling.rangeG().getAsDouble())
                                    : ""));
        }
        if (sampling.notFinite() > 0) {
            add("samples-unusable", text("%d samples hold no usable number.", sampling.notFinite()));
        }
        if (sampling.gravityRemoved()) {
            add("gravity-removed", "The recording holds motion without gravity: which way is down is not known.");
        }
    }

    private void clock(SamplingFacts sampling, long clockSets, boolean tooLong) {
        if (sampling.retimed()) {
            add("stamps-of-arrival", "Samples came in bursts: they were spread evenly at their mean rate.");
        }
        if (sampling.duplicates() + sampling.backward() > 0) {
            add(
                    "stamps-mended",
                    text(
                            "%d samples repeat a stamp and %d lie outside the order of time: they were left out.",
                            sampling.duplicates(), sampling.backward()));
        }
        if (clockSets > 0) {
            add("clock-set", text("The clock was set %d times: time goes on from where it was.", clockSets));
        }
        if (tooLong) {
            add("too-long", "Only the first seven days were analysed.");
        }
    }

    private void add(String code, String message) {
        warnings.add(QualityWarning.of(code, message));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
