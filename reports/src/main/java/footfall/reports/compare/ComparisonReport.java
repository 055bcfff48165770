// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.reports.language.Language;
import footfall.reports.language.Messages;
import footfall.reports.page.Block;
import footfall.reports.terminal.Units;
import footfall.reports.text.Decimal;
import footfall.reports.text.PlainText;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says a comparison: as a section of a report, or as lines for a terminal.
 *
 * <p>Thread-safe.
 */
public final class ComparisonReport {
    private static final int DATE_COLUMNS = "2026-01-31T12:34".length();

    private final Messages messages;
    private final Units units;

    /** In this language and with pace in these units. */
    public ComparisonReport(Messages messages, Units units) {
        this.messages = messages;
        this.units = units;
    }

    /** The section: heading, verdict, tables and what they do not say. */
    public List<Block> blocks(Comparison comparison) {
        Comparison.Pair pair = comparison.firstAndLast();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, messages.text("compare.heading")));
        blocks.add(new Block.Callout(Block.Callout.Kind.VERDICT, verdict(pair)));
        blocks.add(new Block.Paragraph(runs(pair), List.of()));
        if (!pair.changes().isEmpty()) {
            blocks.add(changes(pair));
        }
        if (comparison.runs().size() > 2) {
            blocks.add(everyRun(comparison));
        }
        blocks.add(new Block.Paragraph(messages.text("compare.limits"), List.of()));
        return blocks;
    }

    /** Plain lines, not wrapped: what is compared, the verdict, then one line a number. */
    public List<String> lines(Comparison comparison) {
        Comparison.Pair pair = comparison.firstAndLast();
        List<String> lines = new ArrayList<>();
        lines.add(runs(pair));
        lines.add(verdict(pair));
        for (Change change : pair.changes()) {
            lines.add(messages.text(
                    "compare.line",
                    name(change),
                    value(change, change.before()),
                    withUnit(change, value(change, change.after())),
                    difference(change),
                    answer(change)));
        }
        lines.add(messages.text("compare.limits"));
        return lines;
    }

    private String runs(Comparison.Pair pair) {
        return messages.text("compare.runs", run(pair.before()), run(pair.after()));
    }

    private String run(ComparedRun run) {
        String file = PlainText.line(run.file());
        Optional<String> date = date(run);
        return date.isPresent()
                ? messages.text("compare.run.dated", file, date.get())
                : messages.text("compare.run", file);
    }

    private static Optional<String> date(ComparedRun run) {
        return run.startTime()
                .filter(time -> time.length() >= DATE_COLUMNS)
                .map(time -> time.substring(0, DATE_COLUMNS).replace('T', ' ') + " UTC");
    }

    private String verdict(Comparison.Pair pair) {
        int real = 0;
        int comparable = 0;
        for (Change change : pair.changes()) {
            real += change.verdict() == Change.Verdict.REAL ? 1 : 0;
            comparable += change.verdict() != Change.Verdict.NOT_COMPARABLE ? 1 : 0;
        }
        if (comparable == 0) {
            return messages.text("compare.verdict.nothing");
        }
        String count = real == 0
                ? messages.text("compare.verdict.none")
                : messages.text("compare.verdict.some", real, comparable);
        return equalPace(pair).map(sentence -> sentence + " " + count).orElse(count);
    }

    private Optional<String> equalPace(Comparison.Pair pair) {
        Optional<Change> found = pair.change(Change.CADENCE_AT_EQUAL_PACE)
                .filter(change -> change.verdict() != Change.Verdict.NOT_COMPARABLE);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Change change = found.get();
        return Optional.of(messages.text(
                "compare.verdict.pace." + change.verdict().label(),
                pace(change.atSpeedMps().orElse(0)),
                value(change, change.before()),
                value(change, change.after()),
                signed(change),
                upward(change.halfWidth95().orElse(0), decimals(change))));
    }

    private String pace(double speedMps) {
        return units.pace(speedMps) + " /" + units.mark();
    }

    private Block changes(Comparison.Pair pair) {
        List<List<String>> rows = new ArrayList<>();
        for (Change change : pair.changes()) {
            OptionalDouble threshold = change.threshold();
            boolean comparable = change.verdict() != Change.Verdict.NOT_COMPARABLE;
            rows.add(List.of(
                    name(change),
                    withUnit(change, value(change, change.before())),
                    withUnit(change, value(change, change.after())),
                    difference(change),
                    comparable && threshold.isPresent() ? upward(threshold.getAsDouble(), decimals(change)) : "",
                    answer(change)));
        }
        return new Block.Table(
                messages.text("compare.caption"),
                heads("what", "before", "after", "change", "needed", "verdict"),
                rows,
                List.of(false, true, true, true, true, false));
    }

    private Block everyRun(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (ComparedRun run : comparison.runs()) {
            Optional<Change> equal = comparison.pairs().stream()
                    .filter(pair -> pair.after() == run)
                    .findFirst()
                    .flatMap(pair -> pair.change(Change.CADENCE_AT_EQUAL_PACE));
            rows.add(List.of(
                    PlainText.line(run.file()),
                    date(run).orElse(""),
                    cadence(run),
                    equal.map(this::difference).orElse(""),
                    equal.map(this::answer).orElse("")));
        }
        return new Block.Table(
                messages.text("compare.all.caption"),
                heads("run", "date", "cadence", "equal", "verdict"),
                rows,
                List.of(false, false, true, true, false));
    }

    private String cadence(ComparedRun run) {
        return run.running()
                .map(running -> local(Decimal.fixed(running.meanSpm(), 1)) + " ± " + upward(running.halfWidth95Spm(), 1))
                .orElse("");
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(messages.text("compare.column." + key));
        }
        return heads;
    }

    private String name(Change change) {
        String name = messages.text("compare.marker." + change.id());
        return change.atSpeedMps().isPresent()
                ? messages.text("compare.line.at", name, pace(change.atSpeedMps().getAsDouble()))
                : name;
    }

    /** The difference with its error; nothing where the two cannot be compared. */
    private String difference(Change change) {
        if (change.verdict() == Change.Verdict.NOT_COMPARABLE) {
            return "–";
        }
        return signed(change) + " ± " + upward(change.halfWidth95().orElse(0), decimals(change));
    }

    private String answer(Change change) {
        String reason = change.reason().map(messages::text).orElse("");
        return messages.text("compare.answer." + change.verdict().label(), reason);
    }

    private String signed(Change change) {
        String plain = local(Decimal.fixed(Math.abs(change.difference()), decimals(change)));
        boolean zero = plain.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
        return zero ? plain : (change.difference() < 0 ? "−" : "+") + plain;
    }

    private String value(Change change, double value) {
        return local(Decimal.fixed(value, decimals(change)));
    }

    private static String withUnit(Change change, String value) {
        return change.unit().equals("ratio") ? value : value + "\u00A0" + change.unit();
    }

    /** An error never rounds to nothing: up, and at least one unit of the last decimal shown. */
    private String upward(double halfWidth, int decimals) {
        double step = Math.pow(10, -decimals);
        return local(Decimal.fixed(Math.max(step, Math.ceil(halfWidth / step - 1e-6) * step), decimals));
    }

    private static int decimals(Change change) {
        return switch (change.unit()) {
            case "ms", "mm" -> 0;
            case "m", "BW" -> 2;
            case "ratio" -> 3;
            default -> 1;
        };
    }

    private String local(String decimal) {
        Language language = messages.language();
        return decimal.replace('.', DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
    }
}
