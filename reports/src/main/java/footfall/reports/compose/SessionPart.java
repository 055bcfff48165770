// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.reports.page.Block;
import footfall.reports.session.SessionSummary;
import footfall.reports.session.SessionSummary.Agreement;
import footfall.reports.session.SessionSummary.Change;
import footfall.reports.session.SessionSummary.Condition;
import footfall.reports.session.SessionSummary.Cue;
import footfall.reports.session.SessionSummary.Feeling;
import footfall.reports.session.SessionSummary.Gap;
import footfall.reports.session.SessionSummary.LapEntry;
import footfall.reports.session.SessionSummary.PhaseRow;
import footfall.reports.session.SessionSummary.Sensor;
import footfall.reports.terminal.Units;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** A live session: cadence with cues and without, phase by phase, what changed, what was felt, what is missing. */
final class SessionPart {
    private static final int MOST_ROWS = 60;
    /** Waiting for data that are there at once is no phase to anybody who runs. */
    private static final double SHORTEST_S = 1;

    private final PageInput input;
    private final List<Block> blocks = new ArrayList<>();

    SessionPart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        input.answer().session().ifPresent(this::write);
        return blocks;
    }

    private void write(SessionSummary session) {
        blocks.add(input.heading(2, "session.heading"));
        if (!session.complete()) {
            blocks.add(new Block.Callout(
                    Block.Callout.Kind.WARNING, input.say("session.incomplete", Units.duration(session.durationS()))));
        }
        if (session.stoppedForPain()) {
            blocks.add(new Block.Callout(Block.Callout.Kind.WARNING, input.say("session.pain-stop")));
        }
        conditions(session);
        phases(session.phases());
        cues(session.cues());
        changes(session.changes());
        laps(session.laps());
        feelings(session.feelings());
        gaps(session.gaps());
        sensors(session.sensors());
        agreements(session);
    }

    private void conditions(SessionSummary session) {
        boolean line = session.conditions().stream()
                .anyMatch(each -> each.ownAtSpeedSpm().isPresent());
        List<List<String>> rows = new ArrayList<>();
        for (Condition condition : session.conditions()) {
            List<String> row = new ArrayList<>(List.of(
                    input.say("session.phase." + condition.name()),
                    withError(OptionalDouble.of(condition.spm()), condition.halfWidth95Spm(), false),
                    withError(condition.changeSpm(), condition.changeHalfWidth95Spm(), true)));
            if (line) {
                row.add(pace(condition.speedMps()));
                row.add(number(condition.ownAtSpeedSpm(), 1, 1));
            }
            rows.add(row);
        }
        if (line) {
            table("conditions", rows, "part", "cadence", "change", "speed", "own-at-speed");
            blocks.add(input.paragraph("session.own-line"));
        } else {
            table("conditions", rows, "part", "cadence", "change");
        }
    }

    private void phases(List<PhaseRow> phases) {
        List<List<String>> rows = new ArrayList<>();
        for (PhaseRow phase : phases.subList(0, Math.min(MOST_ROWS, phases.size()))) {
            if (phase.endS() - phase.startS() < SHORTEST_S) {
                continue;
            }
            String name = input.say("session.phase." + phase.name());
            rows.add(List.of(
                    phase.block() > 0 ? name + " " + phase.block() : name,
                    Units.duration(phase.startS()),
                    Units.duration(phase.endS() - phase.startS()),
                    withError(phase.spm(), phase.halfWidth95Spm(), false),
                    number(phase.targetSpm(), 1, 0),
                    number(phase.inBandShare(), 100, 0),
                    phase.cues() == 0 ? "" : Integer.toString(phase.cues()),
                    number(phase.medianResponseS(), 1, 0),
                    pace(phase.speedMps())));
        }
        table("phases", rows, "phase", "begin", "length", "cadence", "target", "in-band", "cues", "response", "speed");
    }

    private void cues(List<Cue> cues) {
        int asking = 0;
        int answered = 0;
        for (Cue cue : cues) {
            boolean asks = cue.kind().equals("voice") || cue.kind().equals("tick");
            asking += asks ? 1 : 0;
            answered += asks && cue.responseS().isPresent() ? 1 : 0;
        }
        if (asking > 0) {
            blocks.add(input.paragraph("session.cues", Integer.toString(asking), Integer.toString(answered)));
        }
    }

    private void changes(List<Change> changes) {
        List<List<String>> rows = new ArrayList<>();
        for (Change change : changes) {
            String unit = change.id().unit().isEmpty() ? "" : " " + change.id().unit();
            rows.add(List.of(
                    input.say("marker." + change.id().id()),
                    input.number(change.baseline(), 1) + unit,
                    input.number(change.cue(), 1) + unit,
                    input.words().signed(change.change(), 2) + " ± "
                            + MarkerText.roundedUp(input, change.halfWidth95(), 2) + unit));
        }
        if (!rows.isEmpty()) {
            blocks.add(input.paragraph("session.changes.lead"));
        }
        table("changes", rows, "marker", "baseline", "with-cues", "difference");
    }

    private void laps(List<LapEntry> laps) {
        List<List<String>> rows = new ArrayList<>();
        for (LapEntry lap : laps.subList(0, Math.min(MOST_ROWS, laps.size()))) {
            rows.add(List.of(
                    Integer.toString(lap.number()),
                    Units.duration(lap.startS()),
                    Units.duration(lap.endS() - lap.startS()),
                    number(lap.spm(), 1, 0),
                    pace(lap.speedMps())));
        }
        if (rows.size() > 1) {
            table("laps", rows, "lap", "begin", "length", "cadence", "speed");
        }
    }

    private void feelings(List<Feeling> feelings) {
        List<List<String>> rows = new ArrayList<>();
        for (Feeling feeling : feelings.subList(0, Math.min(MOST_ROWS, feelings.size()))) {
            String what = input.say("session.feeling." + feeling.kind());
            rows.add(List.of(
                    input.say("session.moment." + feeling.moment()),
                    feeling.place().isEmpty() ? what : what + " (" + PlainText.line(feeling.place()) + ")",
                    Integer.toString(feeling.score())));
        }
        table("feelings", rows, "moment", "what", "score");
    }

    private void gaps(List<Gap> gaps) {
        double missingS = 0;
        for (Gap gap : gaps) {
            missingS += gap.endS() - gap.startS();
        }
        if (!gaps.isEmpty()) {
            blocks.add(input.paragraph("session.gaps", Integer.toString(gaps.size()), Units.duration(missingS)));
        }
    }

    private void sensors(List<Sensor> sensors) {
        List<List<String>> rows = new ArrayList<>();
        for (Sensor sensor : sensors) {
            String place = input.say("placement." + sensor.placement());
            rows.add(List.of(
                    PlainText.line(sensor.device().isEmpty() ? sensor.name() : sensor.device()),
                    sensor.foot().isEmpty() ? place : place + ", " + input.say("session.side." + sensor.foot()),
                    Long.toString(sensor.samples()),
                    Long.toString(sensor.lostSamples())));
        }
        table("sensors", rows, "sensor", "worn", "samples", "lost");
    }

    private void agreements(SessionSummary session) {
        for (Agreement agreement : session.agreements()) {
            blocks.add(input.paragraph(
                    "session.agreement." + agreement.what(),
                    name(session, agreement.sensor()),
                    input.number(agreement.spm(), 1),
                    input.words().signed(agreement.differenceSpm(), 1),
                    name(session, session.leading()),
                    Units.duration(agreement.seconds())));
        }
        if (session.sensors().size() > 1) {
            blocks.add(input.paragraph("session.fit-holds", name(session, session.leading())));
        }
    }

    private static String name(SessionSummary session, int index) {
        return index < session.sensors().size()
                ? PlainText.line(session.sensors().get(index).name())
                : Integer.toString(index + 1);
    }

    /** The first column is words, the others are numbers. */
    private void table(String name, List<List<String>> rows, String... columns) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> heads = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        for (String column : Arrays.asList(columns)) {
            numeric.add(!heads.isEmpty());
            heads.add(input.say("session.column." + column, input.units().mark()));
        }
        blocks.add(new Block.Table(input.say("session." + name + ".caption"), heads, rows, numeric));
    }

    private String withError(OptionalDouble value, OptionalDouble halfWidth, boolean signed) {
        if (value.isEmpty()) {
            return "";
        }
        String number = signed ? input.words().signed(value.getAsDouble(), 1) : input.number(value.getAsDouble(), 1);
        return halfWidth.isEmpty() ? number : number + " ± " + MarkerText.roundedUp(input, halfWidth.getAsDouble(), 1);
    }

    private String number(OptionalDouble value, double factor, int decimals) {
        return value.isEmpty() ? "" : input.number(factor * value.getAsDouble(), decimals);
    }

    private String pace(OptionalDouble speedMps) {
        return speedMps.isEmpty() || !(speedMps.getAsDouble() > 0)
                ? ""
                : input.units().pace(speedMps.getAsDouble());
    }
}
