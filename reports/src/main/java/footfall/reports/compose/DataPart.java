// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.Span;
import footfall.reports.page.Block;
import footfall.reports.stride.NotGiven;
import footfall.reports.terminal.Units;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How good the data is: what is doubtful, what is missing, and which source each series was taken from. */
final class DataPart {
    private static final int MOST_WARNINGS = 40;

    private final PageInput input;

    DataPart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(input.heading(2, "page.data"));
        input.analysis()
                .cadence()
                .running()
                .filter(running -> Double.isFinite(running.validFraction()))
                .ifPresent(running ->
                        blocks.add(input.paragraph("page.data.valid", input.number(100 * running.validFraction(), 0))));
        input.analysis()
                .cadence()
                .deviceSessionMeanSpm()
                .ifPresent(spm -> blocks.add(input.paragraph("page.data.device-mean", input.number(spm, 1))));
        warnings(blocks);
        spans(
                blocks,
                input.answer().input().isAccelerometer() ? "page.data.gaps.signal" : "page.data.gaps",
                input.analysis().quality().gaps());
        spans(blocks, "page.data.pauses", input.analysis().quality().pauses());
        series(blocks);
        return blocks;
    }

    private void warnings(List<Block> blocks) {
        List<QualityWarning> warnings = input.analysis().quality().warnings().stream()
                .filter(warning -> !NotGiven.isOne(warning))
                .toList();
        if (warnings.isEmpty()) {
            blocks.add(input.paragraph("page.data.no-doubts"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (QualityWarning warning : warnings.subList(0, Math.min(MOST_WARNINGS, warnings.size()))) {
            rows.add(List.of(
                    input.words().sayOr("warning." + warning.code(), input.say("warning.other")),
                    warning.span().map(PageInput::span).orElse(""),
                    PlainText.line(warning.message())));
        }
        blocks.add(new Block.Table(
                input.say("page.data.doubts"),
                List.of(input.say("page.column.what"), input.say("page.column.where"), input.say("page.column.detail")),
                rows,
                List.of(false, false, false)));
        if (warnings.size() > MOST_WARNINGS) {
            blocks.add(input.paragraph("page.data.more", Integer.toString(warnings.size() - MOST_WARNINGS)));
        }
    }

    private void spans(List<Block> blocks, String key, List<Span> spans) {
        if (spans.isEmpty()) {
            return;
        }
        double seconds = 0;
        for (Span span : spans) {
            seconds += span.durationS();
        }
        blocks.add(input.paragraph(key, Integer.toString(spans.size()), Units.duration(seconds)));
    }

    private void series(List<Block> blocks) {
        List<SeriesChoice> series = input.analysis().series();
        if (series.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (SeriesChoice choice : series) {
            String others = choice.available().stream()
                    .filter(name -> !name.equals(choice.used()))
                    .map(this::sourceName)
                    .collect(Collectors.joining("; "));
            rows.add(List.of(quantity(choice.quantity()), sourceName(choice.used()), others));
        }
        blocks.add(new Block.Table(
                input.say("page.data.series"),
                List.of(
                        input.say("page.column.series"),
                        input.say("page.column.used"),
                        input.say("page.column.others")),
                rows,
                List.of(false, false, false)));
    }

    private String sourceName(String label) {
        return label.equals("native") ? input.say("page.data.native") : PlainText.line(label);
    }

    /** The analyzer's names are plain English; what is not in the bundle is shown as it is. */
    private String quantity(String name) {
        return QuantityNames.key(name).map(key -> input.say(key)).orElse(PlainText.line(name));
    }
}
