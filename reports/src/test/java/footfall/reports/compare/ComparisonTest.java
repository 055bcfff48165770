// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.SeriesChoice;
import footfall.reports.Answers;
import footfall.reports.language.Language;
import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import footfall.reports.page.ReportPage;
import footfall.reports.terminal.Units;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double SLOPE = 8;

    /** Cadence of the line at 3 m/s, reference speed of the run, and the contact time. */
    private static ComparedRun run(String file, String start, double spmAt3, double speedMps, double contactMs) {
        return new ComparedRun(
                file,
                Optional.of(start),
                "watch",
                OptionalDouble.of(speedMps),
                Optional.of(new CadenceSummary.Running(spmAt3, spmAt3, 3, 150, 180, 0.3, 1, 1200)),
                Optional.of(new PaceCadenceLine(
                        spmAt3 - 3 * SLOPE,
                        SLOPE,
                        0.5,
                        2,
                        speedMps - 0.5,
                        speedMps + 0.5,
                        speedMps,
                        spmAt3 + SLOPE * (speedMps - 3),
                        1200)),
                List.of(contact(contactMs)),
                List.of(source("native")));
    }

    private static Marker contact(double contactMs) {
        return Marker.of(MarkerId.GROUND_CONTACT_TIME, contactMs, 9, 1200, 3, Evidence.DEVICE_REPORTED, "As recorded.");
    }

    private static SeriesChoice source(String used) {
        return new SeriesChoice("ground contact time", used, List.of(used));
    }

    private static Change only(ComparedRun before, ComparedRun after, String id) {
        return Comparison.between(List.of(before, after))
                .firstAndLast()
                .change(id)
                .orElseThrow();
    }

    @Test
    void cadenceIsComparedAtOneSpeedWithBothErrors() {
        Change change = only(
                run("a", "2026-05-01T06:00:00Z", 160, 2.8, 250),
                run("b", "2026-06-01T06:00:00Z", 166, 3.2, 250),
                Change.CADENCE_AT_EQUAL_PACE);
        assertThat(change.atSpeedMps()).hasValueCloseTo(3.0, within(1e-12));
        assertThat(change.before()).isCloseTo(160, within(1e-9));
        assertThat(change.difference()).isCloseTo(6, within(1e-9));
        // each line 0.2 m/s from its middle: sqrt(0.3² + (0.5 · 0.2)²), then both together
        double each = Math.hypot(0.3, 0.1);
        assertThat(change.halfWidth95()).hasValueCloseTo(Math.hypot(each, each), within(1e-9));
        assertThat(change.verdict()).isEqualTo(Change.Verdict.REAL);
    }

    @Test
    void theEarlierRunIsBeforeInWhateverOrderTheyAreGiven() {
        ComparedRun early = run("early", "2026-05-01T06:00:00Z", 160, 3, 250);
        ComparedRun late = run("late", "2026-06-01T06:00:00Z", 166, 3, 250);
        Comparison comparison = Comparison.between(List.of(late, early));
        assertThat(comparison.firstAndLast().before()).isSameAs(early);
        assertThat(comparison.firstAndLast().after()).isSameAs(late);
    }

    @Test
    void aDifferenceInsideTheIntervalIsNoChange() {
        Change change =
                only(run("a", "2026-05-01", 160, 3, 250), run("b", "2026-06-01", 160, 3, 254), "groundContactTime");
        assertThat(change.halfWidth95()).hasValueCloseTo(Math.hypot(3, 3), within(1e-12));
        assertThat(change.verdict()).isEqualTo(Change.Verdict.WITHIN_ERROR);
    }

    @Test
    void aDifferenceThatPaceMayHaveMadeIsNoChange() {
        Change samePace =
                only(run("a", "2026-05-01", 160, 3, 250), run("b", "2026-06-01", 160, 3, 238), "groundContactTime");
        assertThat(samePace.verdict()).isEqualTo(Change.Verdict.REAL);
        Change faster =
                only(run("a", "2026-05-01", 160, 3, 250), run("b", "2026-06-01", 160, 3.15, 238), "groundContactTime");
        assertThat(faster.paceAllowance()).isCloseTo(0.05 * 250, within(1e-9));
        assertThat(faster.verdict()).isEqualTo(Change.Verdict.WITHIN_ERROR);
        Change muchFaster =
                only(run("a", "2026-05-01", 160, 3, 250), run("b", "2026-06-01", 160, 3.6, 200), "groundContactTime");
        assertThat(muchFaster.verdict()).isEqualTo(Change.Verdict.NOT_COMPARABLE);
        assertThat(muchFaster.reason().orElseThrow().key()).isEqualTo("compare.reason.pace");
    }

    @Test
    void theMinimalDetectableChangeMustBeExceededToo() {
        ComparedRun before = withMarker(run("a", "2026-05-01", 160, 3, 250), detectable(250, 20));
        ComparedRun after = withMarker(run("b", "2026-06-01", 160, 3, 250), detectable(235, 20));
        assertThat(only(before, after, "groundContactTime").verdict()).isEqualTo(Change.Verdict.WITHIN_ERROR);
        ComparedRun muchLater = withMarker(run("c", "2026-06-01", 160, 3, 250), detectable(229, 20));
        assertThat(only(before, muchLater, "groundContactTime").verdict()).isEqualTo(Change.Verdict.REAL);
    }

    @Test
    void anotherSourceOrDeviceIsNotCompared() {
        ComparedRun before = run("a", "2026-05-01", 160, 3, 250);
        ComparedRun plain = run("b", "2026-06-01", 160, 3, 200);
        ComparedRun stryd = new ComparedRun(
                "b",
                plain.startTime(),
                "watch",
                plain.meanSpeedMps(),
                plain.running(),
                plain.line(),
                plain.markers(),
                List.of(source("Stryd: Ground Time")));
        Change change = only(before, stryd, "groundContactTime");
        assertThat(change.verdict()).isEqualTo(Change.Verdict.NOT_COMPARABLE);
        assertThat(change.reason().orElseThrow().key()).isEqualTo("compare.reason.source");
        ComparedRun otherWatch = new ComparedRun(
                "b",
                plain.startTime(),
                "other\u202E watch",
                plain.meanSpeedMps(),
                plain.running(),
                plain.line(),
                plain.markers(),
                plain.series());
        assertThat(Comparison.between(List.of(before, otherWatch))
                        .firstAndLast()
                        .changes())
                .allMatch(each -> each.verdict() == Change.Verdict.NOT_COMPARABLE);
        assertThat(text(Language.ENGLISH, before, otherWatch))
                .contains("no number that can be compared", "other device (watch, other\uFFFD watch)")
                .doesNotContain("\u202E");
    }

    @Test
    void pacesWithoutOverlapHaveNoEqualPace() {
        Comparison comparison = Comparison.between(
                List.of(run("a", "2026-05-01", 160, 2.4, 250), run("b", "2026-06-01", 160, 4.2, 250)));
        assertThat(comparison.firstAndLast().change(Change.CADENCE_AT_EQUAL_PACE))
                .isEmpty();
    }

    @Test
    void aRunComparedWithItselfHasNotChanged() {
        Comparison comparison = Comparison.of(List.of(Answers.full(), Answers.full()));
        assertThat(comparison.firstAndLast().changes())
                .isNotEmpty()
                .allMatch(change -> change.verdict() != Change.Verdict.REAL && change.difference() == 0);
    }

    @Test
    void oneRecordingIsNoComparison() {
        assertThatThrownBy(() -> Comparison.of(List.of(Answers.full())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 1");
    }

    @Test
    void theReportSaysItInBothLanguages() {
        ComparedRun before = run("/home/me/runs/a.fit", "2026-05-01T06:00:00Z", 160, 3, 250);
        ComparedRun after = run("b.fit", "2026-06-01T07:30:00Z", 166, 3, 250);
        assertThat(text(Language.ENGLISH, before, after))
                .contains(
                        "At the same pace (5:33 /km) your cadence went from 160.0 to 166.0 spm: +6.0 ± 0.5, more than")
                .contains("Before: the recording a.fit of 2026-05-01 06:00 UTC.")
                .doesNotContain("/home/me")
                .contains("One number of 2 changed")
                .contains(
                        "Time a foot is on the ground (ground contact time): 250 → 250\u00A0ms, 0 ± 5; no: may be chance");
        assertThat(text(Language.GERMAN, before, after))
                .contains("ging deine Kadenz von 160,0 auf 166,0 Schritte/min: +6,0 ± 0,5, mehr als der Fehler.")
                .contains("Eine Zahl von 2 hat sich");
    }

    @Test
    void threeRecordingsAreEachComparedWithTheFirst() {
        Comparison comparison = Comparison.between(List.of(
                run("a", "2026-05-01T06:00:00Z", 160, 3, 250),
                run("b", "2026-05-10T06:00:00Z", 163, 3, 250),
                run("c", "2026-06-01T06:00:00Z", 166, 3, 250)));
        List<Block> blocks = new ComparisonReport(new LocalText(Language.ENGLISH), Units.METRIC).blocks(comparison);
        List<Block.Table> tables = blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
        assertThat(tables).hasSize(2);
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns())));
        assertThat(tables.get(1).rows().get(1)).contains("b", "+3.0 ± 0.5", "yes");
        assertThat(tables.get(1).rows().get(2)).contains("c", "+6.0 ± 0.5", "yes");
    }

    @Test
    void aComparisonIsAPageOfItsOwn() {
        Comparison comparison = Comparison.of(List.of(Answers.full(), Answers.withMean(171)));
        ReportPage page = new ComparisonReport(new LocalText(Language.GERMAN), Units.METRIC).page(comparison);
        assertThat(page.title()).isEqualTo("Vorher und nachher");
        assertThat(page.language()).isEqualTo(Language.GERMAN);
        assertThat(page.summary().get(0)).isInstanceOf(Block.Callout.class);
        assertThat(page.summary()).noneMatch(Block.Heading.class::isInstance);
        assertThat(page.subtitle()).contains("morning run.fit");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws Exception {
        assertThat(keys("de")).isEqualTo(keys("en")).hasSizeGreaterThan(25);
    }

    private static Set<Object> keys(String code) throws Exception {
        Properties properties = new Properties();
        try (var stream = ComparisonReport.class.getResourceAsStream("messages_" + code + ".properties")) {
            properties.load(stream);
        }
        return properties.keySet();
    }

    private static String text(Language language, ComparedRun before, ComparedRun after) {
        Comparison comparison = Comparison.between(List.of(before, after));
        ComparisonReport report = new ComparisonReport(new LocalText(language), Units.METRIC);
        return String.join("\n", report.lines(comparison)) + report.blocks(comparison);
    }

    private static Marker detectable(double contactMs, double change) {
        Marker marker = contact(contactMs);
        return new Marker(
                marker.id(),
                marker.value(),
                marker.sd(),
                marker.n(),
                marker.halfWidth95(),
                marker.evidence(),
                marker.left(),
                marker.right(),
                marker.asymmetryPct(),
                OptionalDouble.of(change),
                marker.source(),
                marker.note());
    }

    private static ComparedRun withMarker(ComparedRun run, Marker marker) {
        return new ComparedRun(
                run.file(),
                run.startTime(),
                run.device(),
                run.meanSpeedMps(),
                run.running(),
                run.line(),
                List.of(marker),
                run.series());
    }

    /** A sensor whose jolt is known well enough for any change to count. */
    private static ComparedRun sensor(String worn, String method, OptionalDouble speedMps, double joltG) {
        Marker jolt = Marker.of(
                MarkerId.PEAK_TIBIAL_ACCELERATION, joltG, 2, 1200, 0.1, Evidence.PROXY, "Shank.", "kiernan2023");
        Marker cadence = Marker.of(MarkerId.CADENCE, 150 + joltG, 2, 1200, 0.1, Evidence.VALIDATED, "Counted.");
        return new ComparedRun(
                worn + ".csv",
                Optional.empty(),
                "",
                worn,
                method,
                Map.of(),
                speedMps,
                Optional.empty(),
                Optional.empty(),
                List.of(cadence, jolt),
                List.of());
    }

    private static Change jolt(ComparedRun before, ComparedRun after) {
        return only(before, after, MarkerId.PEAK_TIBIAL_ACCELERATION.id());
    }

    @Test
    void joltsAreOneSeriesOnlyOfOneSensorAtOnePlaceByOneMethodAtAKnownPace() {
        OptionalDouble easy = OptionalDouble.of(3);
        ComparedRun before = sensor("shank right", "purcell", easy, 9);
        assertThat(jolt(before, sensor("shank right", "purcell", easy, 12)).verdict())
                .isEqualTo(Change.Verdict.REAL);
        for (ComparedRun other : List.of(
                sensor("shank left", "purcell", easy, 12),
                sensor("sacrum", "purcell", easy, 12),
                sensor("shank right", "sinclair", easy, 12),
                sensor("shank right", "purcell", OptionalDouble.empty(), 12))) {
            Change change = jolt(before, other);
            assertThat(change.verdict()).isEqualTo(Change.Verdict.NOT_COMPARABLE);
            assertThat(change.reason()).isPresent();
        }
    }

    @Test
    void cadenceIsTheSameWhereverTheSensorIsWorn() {
        OptionalDouble easy = OptionalDouble.of(3);
        Change change = only(
                sensor("shank right", "purcell", easy, 9),
                sensor("sacrum", "auvinet", easy, 12),
                MarkerId.CADENCE.id());
        assertThat(change.verdict()).isEqualTo(Change.Verdict.REAL);
    }
}
