// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.reports.language.LocalText;
import footfall.reports.language.Messages;
import footfall.reports.session.SessionSentence;
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
import footfall.reports.text.PlainText;

/** The {@code session} object: what a live session was. */
final class SessionJson {
    private final JsonFields fields;

    SessionJson(JsonFields fields) {
        this.fields = fields;
    }

    void write(SessionSummary session, Messages messages) {
        fields.startObject("session");
        fields.text("sentence", SessionSentence.of(session, new LocalText(messages.language())));
        fields.flag("complete", session.complete());
        fields.seconds("durationS", session.durationS());
        fields.seconds("runningS", session.runningS());
        fields.flag("stoppedForPain", session.stoppedForPain());
        aims(session);
        phases(session);
        conditions(session);
        changes(session);
        cues(session);
        laps(session);
        feelings(session);
        gaps(session);
        sensors(session);
        agreements(session);
        if (session.omitted() > 0) {
            fields.count("omitted", session.omitted());
        }
        fields.endObject();
    }

    private void aims(SessionSummary session) {
        if (session.baseline().isPresent()) {
            SessionSummary.Baseline baseline = session.baseline().get();
            fields.startObject("baseline");
            fields.spm("spm", baseline.spm());
            fields.number("cvPct", baseline.cvPct(), JsonFields.THREE_DECIMALS);
            fields.spm("driftSpm", baseline.driftSpm());
            fields.flag("steady", baseline.steady());
            fields.endObject();
        }
        if (session.target().isPresent()) {
            SessionSummary.Target target = session.target().get();
            fields.startObject("target");
            fields.spm("spm", target.spm());
            fields.spm("lowSpm", target.lowSpm());
            fields.spm("highSpm", target.highSpm());
            fields.endObject();
        }
    }

    private void phases(SessionSummary session) {
        fields.startArray("phases");
        for (PhaseRow phase : session.phases()) {
            fields.startObject();
            fields.text("name", phase.name());
            fields.count("block", phase.block());
            fields.seconds("fromS", phase.startS());
            fields.seconds("toS", phase.endS());
            fields.seconds("activeS", phase.activeS());
            fields.spm("spm", phase.spm());
            fields.spm("halfWidth95Spm", phase.halfWidth95Spm());
            fields.spm("targetSpm", phase.targetSpm());
            fields.number("inBandShare", phase.inBandShare(), JsonFields.FOUR_DECIMALS);
            fields.number("belowShare", phase.belowShare(), JsonFields.FOUR_DECIMALS);
            fields.number("aboveShare", phase.aboveShare(), JsonFields.FOUR_DECIMALS);
            fields.count("cues", phase.cues());
            fields.number("medianResponseS", phase.medianResponseS(), JsonFields.THREE_DECIMALS);
            fields.number("speedMps", phase.speedMps(), JsonFields.FOUR_DECIMALS);
            fields.endObject();
        }
        fields.endArray();
    }

    private void conditions(SessionSummary session) {
        fields.startArray("conditions");
        for (Condition condition : session.conditions()) {
            fields.startObject();
            fields.text("name", condition.name());
            fields.spm("spm", condition.spm());
            fields.spm("halfWidth95Spm", condition.halfWidth95Spm());
            fields.spm("changeSpm", condition.changeSpm());
            fields.spm("changeHalfWidth95Spm", condition.changeHalfWidth95Spm());
            fields.number("speedMps", condition.speedMps(), JsonFields.FOUR_DECIMALS);
            fields.spm("ownAtSpeedSpm", condition.ownAtSpeedSpm());
            fields.endObject();
        }
        fields.endArray();
    }

    private void changes(SessionSummary session) {
        fields.startArray("changes");
        for (Change change : session.changes()) {
            fields.startObject();
            fields.text("id", change.id().id());
            fields.text("unit", change.id().unit());
            fields.number("baseline", change.baseline(), JsonFields.FOUR_DECIMALS);
            fields.number("cue", change.cue(), JsonFields.FOUR_DECIMALS);
            fields.number("change", change.change(), JsonFields.FOUR_DECIMALS);
            fields.number("halfWidth95", change.halfWidth95(), JsonFields.FOUR_DECIMALS);
            fields.count("landings", change.landings());
            fields.endObject();
        }
        fields.endArray();
    }

    private void cues(SessionSummary session) {
        fields.startArray("cues");
        for (Cue cue : session.cues()) {
            fields.startObject();
            fields.seconds("timeS", cue.timeS());
            fields.count("block", cue.block());
            fields.text("kind", cue.kind());
            fields.text("state", cue.state());
            fields.number("responseS", cue.responseS(), JsonFields.THREE_DECIMALS);
            fields.endObject();
        }
        fields.endArray();
    }

    private void laps(SessionSummary session) {
        fields.startArray("laps");
        for (LapEntry lap : session.laps()) {
            fields.startObject();
            fields.count("number", lap.number());
            fields.seconds("fromS", lap.startS());
            fields.seconds("toS", lap.endS());
            fields.spm("spm", lap.spm());
            fields.number("speedMps", lap.speedMps(), JsonFields.FOUR_DECIMALS);
            fields.endObject();
        }
        fields.endArray();
    }

    private void feelings(SessionSummary session) {
        fields.startArray("feelings");
        for (Feeling feeling : session.feelings()) {
            fields.startObject();
            fields.seconds("timeS", feeling.timeS());
            fields.text("moment", feeling.moment());
            fields.text("kind", feeling.kind());
            fields.count("score", feeling.score());
            fields.text("place", PlainText.line(feeling.place()));
            fields.endObject();
        }
        fields.endArray();
    }

    private void gaps(SessionSummary session) {
        fields.startArray("gaps");
        for (Gap gap : session.gaps()) {
            fields.startObject();
            fields.seconds("fromS", gap.startS());
            fields.seconds("toS", gap.endS());
            fields.endObject();
        }
        fields.endArray();
    }

    private void sensors(SessionSummary session) {
        fields.startArray("sensors");
        for (Sensor sensor : session.sensors()) {
            fields.startObject();
            fields.text("name", PlainText.line(sensor.name()));
            fields.text("device", PlainText.line(sensor.device()));
            fields.text("placement", sensor.placement());
            fields.text("foot", sensor.foot());
            fields.count("samples", sensor.samples());
            fields.count("lostSamples", sensor.lostSamples());
            fields.count("unknownFrames", sensor.unknownFrames());
            fields.endObject();
        }
        fields.endArray();
    }

    private void agreements(SessionSummary session) {
        fields.count("leadingSensor", session.leading());
        fields.startArray("agreements");
        for (Agreement agreement : session.agreements()) {
            fields.startObject();
            fields.count("sensor", agreement.sensor());
            fields.text("from", agreement.what());
            fields.spm("spm", agreement.spm());
            fields.spm("differenceSpm", agreement.differenceSpm());
            fields.seconds("seconds", agreement.seconds());
            fields.endObject();
        }
        fields.endArray();
    }
}
