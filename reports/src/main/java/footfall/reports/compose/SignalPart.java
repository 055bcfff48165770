// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.Refusal;
import footfall.analyzer.SamplingFacts;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepReading;
import footfall.reports.assessment.RefusedTimes;
import footfall.reports.page.Block;
import footfall.reports.terminal.Units;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The truth about the signal: how it was recorded, how its rhythm was read against the other reading, what was left out and why. */
final class SignalPart {
    private final PageInput input;
    private final List<List<String>> facts = new ArrayList<>();

    SignalPart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        if (input.analysis().sensor().isEmpty()) {
            return List.of();
        }
        SensorAnalysis sensor = input.analysis().sensor().get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(input.heading(2, "page.signal"));
        boolean gait = input.analysis().activity().runningS()
                        + input.analysis().activity().walkingS()
                > 0;
        boolean nothing = !gait && sensor.refused().isEmpty();
        blocks.add(
                input.paragraph(gait ? "page.signal.lead" : nothing ? "page.signal.nothing" : "page.signal.no-gait"));
        sensor.reading().ifPresent(reading -> reading(blocks, reading, sensor.method()));
        refused(blocks, RefusedTimes.of(sensor), nothing);
        sampling(blocks, sensor.sampling());
        return blocks;
    }

    private void reading(List<Block> blocks, StepReading reading, String method) {
        blocks.add(input.heading(3, "page.signal.reading"));
        blocks.add(
                reading.named() == SensorPlacement.UNKNOWN
                        ? input.paragraph("page.signal.reading.unnamed")
                        : input.paragraph(
                                "page.signal.reading.named",
                                input.say("placement." + reading.named().label())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(hypothesis(reading.strides(), reading.spm(), "yes"));
        rows.add(hypothesis(!reading.strides(), reading.otherSpm(), "no"));
        blocks.add(new Block.Table(
                input.say("page.signal.reading.caption"),
                List.of(
                        input.say("page.signal.reading.rhythm"),
                        input.say("page.column.cadence"),
                        input.say("page.signal.reading.taken")),
                rows,
                List.of(false, true, false)));
        blocks.add(input.paragraph(
                "page.signal.reading.margin",
                input.number(reading.marginDb(), 1),
                input.number(100 * reading.agreement(), 0)));
        blocks.add(input.paragraph("page.signal.method", PlainText.line(method)));
    }

    private List<String> hypothesis(boolean strides, double spm, String taken) {
        return List.of(
                input.say("page.signal.reading." + (strides ? "stride" : "step")),
                spm > 0 ? input.number(spm, 1) : "",
                input.say("page.signal.reading." + taken));
    }

    private void refused(List<Block> blocks, RefusedTimes times, boolean nothing) {
        if (nothing) {
            return;
        }
        blocks.add(input.heading(3, "page.signal.refused"));
        if (times.reasons().isEmpty()) {
            blocks.add(input.paragraph("page.signal.refused.none"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Refusal why : times.reasons()) {
            rows.add(List.of(
                    input.say(RefusedTimes.key(why)),
                    Units.duration(times.seconds(why)),
                    Integer.toString(times.stretches(why))));
        }
        blocks.add(new Block.Table(
                input.say("page.signal.refused.caption"),
                List.of(
                        input.say("page.signal.refused.reason"),
                        input.say("page.signal.refused.time"),
                        input.say("page.signal.refused.spans")),
                rows,
                List.of(false, true, true)));
    }

    private void sampling(List<Block> blocks, SamplingFacts sampling) {
        blocks.add(input.heading(3, "page.signal.sampling"));
        fact("samples", Long.toString(sampling.samples()));
        fact("rate-named", sampling.nominalRateHz(), 2, "Hz");
        fact("rate-measured", sampling.rateHz(), 2, "Hz");
        fact("jitter", sampling.jitterMs(), 2, "ms");
        if (sampling.retimed()) {
            fact("retimed", input.say("page.signal.retimed.yes"));
        }
        fact("missing", counted(sampling.missing(), sampling.samples() + sampling.missing()));
        fact("duplicates", counted(sampling.duplicates(), sampling.samples()));
        fact("backward", Long.toString(sampling.backward()));
        fact("not-finite", Long.toString(sampling.notFinite()));
        fact("range", range(sampling));
        fact("clipped", counted(sampling.clippedSamples(), sampling.samples()));
        String unit = PlainText.line(sampling.unit());
        fact("unit", sampling.unitGuessed() ? input.say("page.signal.unit.guessed", unit) : unit);
        fact("gravity", input.say("page.signal.gravity." + (sampling.gravityRemoved() ? "removed" : "kept")));
        blocks.add(new Block.Table(
                input.say("page.signal.sampling"),
                List.of(input.say("page.column.what"), input.say("page.column.found")),
                List.copyOf(facts),
                List.of(false, true)));
    }

    private String range(SamplingFacts sampling) {
        if (sampling.rangeG().isEmpty()) {
            return input.say("page.signal.range.unknown");
        }
        String rangeG = input.words().trimmed(sampling.rangeG().getAsDouble(), 2);
        return sampling.rangeSeen() ? input.say("page.signal.range.seen", rangeG) : rangeG + " g";
    }

    private void fact(String name, OptionalDouble value, int decimals, String unit) {
        if (value.isPresent()) {
            fact(name, input.number(value.getAsDouble(), decimals) + " " + unit);
        }
    }

    private void fact(String name, String value) {
        facts.add(List.of(input.say("page.signal." + name), value));
    }

    /** {@code 790 (0.9 %)}. */
    private String counted(long count, long of) {
        return count == 0 || of == 0
                ? Long.toString(count)
                : count + " (" + input.number(100.0 * count / of, 1) + " %)";
    }
}
