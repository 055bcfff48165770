// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.reports.compose.FileName;
import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import footfall.reports.page.ReportPage;
import footfall.reports.terminal.Units;
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

    private final LocalText words;
    private final Units units;

    /** In this language and with pace in these units. */
    public ComparisonReport(LocalText words, Units units) {
        this.words = words;
        this.units = units;
    }

    /** A report of its own, for the same writers as that of one recording. */
    public ReportPage page(Comparison comparison) {
        String runs = runs(comparison.firstAndLast());
        return new ReportPage(words.say("compare.heading"), runs, words.language(), content(comparison), List.of());
    }

    /** The section: heading, what is compared, verdict, tables and what they do not say. */
    public List<Block> blocks(Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.say("compare.heading")));
        blocks.add(new Block.Paragraph(runs(comparison.firstAndLast()), List.of()));
        blocks.addAll(content(comparison));
        return blocks;
    }

    private List<Block> content(Comparison comparison) {
        Comparison.Pair pair = comparison.firstAndLast();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Callout(Block.Callout.Kind.VERDICT, verdict(pair)));
        if (!pair.changes().isEmpty()) {
            blocks.add(changes(pair));
        }
        if (comparison.runs().size() > 2) {
            blocks.add(everyRun(comparison));
        }
        blocks.add(new Block.Paragraph(words.say("compare.limits"), List.of()));
        return blocks;
    }

    /** Plain lines, not wrapped: what is compared, the verdict, then one line a number. */
    public List<String> lines(Comparison comparison) {
        Comparison.Pair pair = comparison.firstAndLast();
        List<String> lines = new ArrayList<>();
        lines.add(runs(pair));
        lines.add(verdict(pair));
        for (Change change : pair.changes()) {
            lines.add(words.say(
                    "compare.line",
                    name(change),
                    value(change, change.before()),
                    withUnit(change, value(change, change.after())),
                    difference(change),
                    answer(change)));
        }
        lines.add(words.say("compare.limits"));
        return lines;
    }

    private String runs(Comparison.Pair pair) {
        return words.say("compare.runs", run(pair.before()), run(pair.after()));
    }

    private String run(ComparedRun run) {
        String file = FileName.of(run.file());
        Optional<String> date = date(run);
        return date.isPresent() ? words.say("compare.run.dated", file, date.get()) : words.say("compare.run", file);
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
            return words.say("compare.verdict.nothing");
        }
        String count = real == 0
                ? words.say("compare.verdict.none")
                : words.say(real == 1 ? "compare.verdict.one" : "compare.verdict.some", real, comparable);
        return equalPace(pair).map(sentence -> sentence + " " + count).orElse(count);
    }

    private Optional<String> equalPace(Comparison.Pair pair) {
        Optional<Change> found = pair.change(Change.CADENCE_AT_EQUAL_PACE)
                .filter(change -> change.verdict() != Change.Verdict.NOT_COMPARABLE);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Change change = found.get();
        return Optional.of(words.say(
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
                words.say("compare.caption"),
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
                    FileName.of(run.file()),
                    date(run).orElse(""),
                    cadence(run),
                    equal.map(this::difference).orElse(""),
                    equal.map(this::answer).orElse("")));
        }
        return new Block.Table(
                words.say("compare.all.caption"),
                heads("run", "date", "cadence", "equal", "verdict"),
                rows,
                List.of(false, false, true, true, false));
    }

    private String cadence(ComparedRun run) {
        return run.running()
                .map(running -> words.number(running.meanSpm(), 1) + " ± " + upward(running.halfWidth95Spm(), 1))
                .orElse("");
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(words.say("compare.column." + key));
        }
        return heads;
    }

    private String name(Change change) {
        String name = change.id().equals(Change.CADENCE_AT_EQUAL_PACE)
                ? words.say("compare.equal-pace")
                : words.say("marker." + change.id());
        return change.atSpeedMps().isPresent()
                ? words.say("compare.line.at", name, pace(change.atSpeedMps().getAsDouble()))
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
        String reason = change.reason().map(reasonText -> words.say(reasonText)).orElse("");
        return words.say("compare.answer." + change.verdict().label(), reason);
    }

    private String signed(Change change) {
        return words.signed(change.difference(), decimals(change));
    }

    private String value(Change change, double value) {
        return words.number(value, decimals(change));
    }

    private static String withUnit(Change change, String value) {
        return change.unit().equals("ratio") ? value : value + "\u00A0" + change.unit();
    }

    /** An error never rounds to nothing: up, and at least one unit of the last decimal shown. */
    private String upward(double halfWidth, int decimals) {
        double step = Math.pow(10, -decimals);
        return words.number(Math.max(step, Math.ceil(halfWidth / step - 1e-6) * step), decimals);
    }

    private static int decimals(Change change) {
        return switch (change.unit()) {
            case "ms", "mm" -> 0;
            case "m", "BW" -> 2;
            case "ratio" -> 3;
            default -> 1;
        };
    }
}
