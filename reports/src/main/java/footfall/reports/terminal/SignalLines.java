// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.Refusal;
import footfall.analyzer.SamplingFacts;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepReading;
import footfall.reports.assessment.RefusedTimes;
import footfall.reports.text.Decimal;
import footfall.reports.text.PlainText;
import java.util.StringJoiner;

/** What a signal was like, how its rhythm was read and what was left out, one paragraph each. */
final class SignalLines {
    private static final double WORTH_SAYING_SHARE = 0.0005;

    private SignalLines() {}

    static void write(Page page, SensorAnalysis sensor) {
        if (sensor.joint().isPresent()) {
            SensorLines.write(page, sensor.joint().get().sensors());
        }
        page.paragraph(Page.Look.DIM, "Signal: ", signal(sensor.sampling()), 2);
        if (sensor.reading().isPresent()) {
            page.paragraph(Page.Look.DIM, "Read as: ", reading(sensor.reading().get()), 2);
        }
        RefusedTimes times = RefusedTimes.of(sensor);
        if (!times.reasons().isEmpty()) {
            page.paragraph(Page.Look.DIM, "Left out: ", leftOut(times), 2);
        }
    }

    private static String signal(SamplingFacts sampling) {
        StringJoiner words = new StringJoiner(", ", "", ".");
        words.add(sampling.samples() + " samples");
        if (sampling.rateHz().isPresent()) {
            String named = sampling.nominalRateHz().isPresent()
                    ? " (named " + Decimal.trimmed(sampling.nominalRateHz().getAsDouble(), 2) + ")"
                    : "";
            words.add(Decimal.trimmed(sampling.rateHz().getAsDouble(), 2) + " Hz" + named);
        }
        words.add("in " + PlainText.line(sampling.unit()) + (sampling.unitGuessed() ? " (guessed)" : ""));
        add(words, sampling.missing(), sampling.samples() + sampling.missing(), "missing");
        add(words, sampling.clippedSamples(), sampling.samples(), "cut off at the limit of the sensor");
        if (sampling.retimed()) {
            words.add("came in bursts");
        }
        return words.toString();
    }

    private static void add(StringJoiner words, long count, long of, String what) {
        if (count > WORTH_SAYING_SHARE * of) {
            words.add(Decimal.fixed(100.0 * count / of, 1) + " % " + what);
        }
    }

    private static String reading(StepReading reading) {
        String worn = reading.named() == SensorPlacement.UNKNOWN
                ? "by the signal alone"
                : "worn at " + reading.named().label();
        String other = reading.otherSpm() > 0
                ? "; " + (reading.strides() ? "steps" : "strides") + " would give "
                        + Decimal.fixed(reading.otherSpm(), 0) + " spm and fit "
                        + Decimal.fixed(Math.abs(reading.marginDb()), 1) + " dB "
                        + (reading.marginDb() >= 0 ? "worse" : "better")
                : "";
        return (reading.strides() ? "strides" : "steps") + ", " + worn + other + ".";
    }

    private static String leftOut(RefusedTimes times) {
        StringJoiner words = new StringJoiner("; ", Units.duration(times.seconds()) + " without a cadence: ", ".");
        for (Refusal why : times.reasons()) {
            words.add(why.label() + " " + Units.duration(times.seconds(why)));
        }
        return words.toString();
    }
}
