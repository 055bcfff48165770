// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.reports.assessment.Assessment;
import footfall.reports.page.Block;
import footfall.reports.session.SessionSentence;
import footfall.reports.terminal.Units;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page: the verdict, at most three things to do, the main numbers. */
final class SummaryPart {
    private static final List<MarkerId> SHOWN = List.of(
            MarkerId.GROUND_CONTACT_TIME,
            MarkerId.FLIGHT_TIME,
            MarkerId.GROUND_CONTACT_BALANCE,
            MarkerId.STEP_LENGTH,
            MarkerId.VERTICAL_OSCILLATION,
            MarkerId.PEAK_TIBIAL_ACCELERATION,
            MarkerId.IMPACT_PEAK,
            MarkerId.IMPACT_ASYMMETRY,
            MarkerId.SHOCK_ATTENUATION,
            MarkerId.TIBIA_ANGLE_AT_CONTACT,
            MarkerId.FOOT_STRIKE_ANGLE,
            MarkerId.BRAKING_PEAK,
            MarkerId.PELVIC_OBLIQUITY_RANGE,
            MarkerId.TRUNK_LEAN,
            MarkerId.STRIDE_TIME_CV,
            MarkerId.STEP_TIME_ASYMMETRY);
    private static final int DATE_LENGTH = "2026-01-31".length();

    private final PageInput input;

    SummaryPart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Assessment assessment = input.assessment();
        if (input.answer().session().isPresent()) {
            String sentence = SessionSentence.of(input.answer().session().get(), input.words());
            blocks.add(new Block.Callout(Block.Callout.Kind.VERDICT, sentence));
        }
        blocks.add(verdict(assessment));
        if (!assessment.actions().isEmpty()) {
            blocks.add(input.heading(2, "page.actions"));
            List<List<Block>> items = new ArrayList<>();
            for (Assessment.Action action : assessment.actions()) {
                items.add(action(action));
            }
            blocks.add(new Block.Items(true, items));
        }
        List<List<String>> rows = rows();
        if (!rows.isEmpty()) {
            blocks.add(input.heading(2, "page.numbers"));
            blocks.add(new Block.Table(
                    input.say("page.numbers.caption"),
                    List.of(
                            input.say("page.column.what"),
                            input.say("page.column.value"),
                            input.say("page.column.error"),
                            input.say("page.column.grade")),
                    rows,
                    List.of(false, true, true, false)));
        }
        return blocks;
    }

    /** A page begins with one sentence: where that is the session's, what is said of the whole run is an ordinary one. */
    private Block verdict(Assessment assessment) {
        String words = input.words().say(assessment.verdict());
        if (assessment.silenced()) {
            return new Block.Callout(Block.Callout.Kind.WARNING, words);
        }
        boolean begun = input.answer().session().isPresent();
        return begun ? new Block.Paragraph(words, List.of()) : new Block.Callout(Block.Callout.Kind.VERDICT, words);
    }

    private List<Block> action(Assessment.Action action) {
        return List.of(
                new Block.Paragraph(input.words().say(action.what()), List.of()),
                input.paragraph("page.action.drill", input.words().say(action.drill())),
                input.paragraph("page.action.look-again", lookAgain(action.lookAgainDays())));
    }

    /** The day to look again: counted from the recording, never from the day of reading. */
    private String lookAgain(int days) {
        String start = input.answer().input().startTime().orElse("");
        if (start.length() >= DATE_LENGTH) {
            try {
                LocalDate day = LocalDate.parse(start.substring(0, DATE_LENGTH)).plusDays(days);
                return input.say("page.action.on", input.words().date(day.toString()));
            } catch (DateTimeException e) {
                return input.say("page.action.after", Integer.toString(days));
            }
        }
        return input.say("page.action.after", Integer.toString(days));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        Optional<CadenceSummary.Running> running = input.analysis().cadence().running();
        running.ifPresent(summary -> cadence(rows, summary));
        input.target()
                .ifPresent(target -> rows.add(row(
                        "page.row.target",
                        input.number(target.lowSpm(), 0) + "–" + input.number(target.highSpm(), 0) + " spm",
                        "",
                        input.say("page.grade.aim"))));
        input.analysis()
                .cadence()
                .walkingMeanSpm()
                .ifPresent(spm ->
                        rows.add(row("page.row.walking-cadence", input.number(spm, 0) + " spm", "", cadenceGrade())));
        totals(rows);
        for (MarkerId id : SHOWN) {
            input.analysis().marker(id).ifPresent(marker -> rows.add(marker(marker)));
        }
        return rows;
    }

    private void cadence(List<List<String>> rows, CadenceSummary.Running running) {
        if (!Double.isFinite(running.meanSpm())) {
            return;
        }
        String error = "± " + MarkerText.roundedUp(input, running.halfWidth95Spm(), 1);
        rows.add(row("page.row.cadence", input.number(running.meanSpm(), 1) + " spm", error, cadenceGrade()));
        rows.add(row(
                "page.row.range",
                input.number(running.q05Spm(), 0) + "–" + input.number(running.q95Spm(), 0) + " spm",
                "",
                cadenceGrade()));
    }

    private String cadenceGrade() {
        Evidence evidence = input.analysis()
                .marker(MarkerId.CADENCE)
                .map(Marker::evidence)
                .orElse(input.fromSignal() ? Evidence.VALIDATED : Evidence.DEVICE_REPORTED);
        return input.say("grade." + evidence.label());
    }

    private void totals(List<List<String>> rows) {
        String device = input.say("grade.device-reported");
        String times = input.fromSignal() ? input.say("grade.signal") : device;
        if (input.analysis().activity().runningS() > 0) {
            rows.add(row(
                    "page.row.running-time",
                    Units.duration(input.analysis().activity().runningS()),
                    "",
                    times));
        }
        if (input.analysis().activity().walkingS() > 0) {
            rows.add(row(
                    "page.row.walking-time",
                    Units.duration(input.analysis().activity().walkingS()),
                    "",
                    times));
        }
        input.analysis()
                .activity()
                .distanceM()
                .ifPresent(metres -> rows.add(row("page.row.distance", input.distance(metres), "", device)));
        input.analysis()
                .activity()
                .meanSpeedMps()
                .ifPresent(speed -> rows.add(row("page.row.pace", input.pace(speed), "", speedGrade())));
    }

    /** A recording of acceleration alone holds no speed: there it was named. */
    private String speedGrade() {
        boolean named = input.answer().input().isAccelerometer();
        return input.say(named ? "grade.named" : "grade.device-reported");
    }

    private List<String> marker(Marker marker) {
        return row(
                "marker." + marker.id().id(),
                MarkerText.value(input, marker),
                MarkerText.error(input, marker),
                input.say("grade." + marker.evidence().label()));
    }

    private List<String> row(String key, String value, String error, String grade) {
        return List.of(input.say(key), value, error, grade);
    }
}
