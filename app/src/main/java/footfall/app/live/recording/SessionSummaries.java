// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.app.live.CueSummary;
import footfall.app.live.FeelingEntry;
import footfall.app.live.GapSummary;
import footfall.app.live.LapSummary;
import footfall.app.live.LiveView;
import footfall.app.live.PhaseSummary;
import footfall.app.live.SessionStatistics;
import footfall.device.journal.JournalFacts;
import footfall.reports.session.SessionMeasures;
import footfall.reports.session.SessionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what a session was in the words of its report. */
final class SessionSummaries {
    private SessionSummaries() {}

    static SessionSummary of(
            SessionPass pass, SessionMeasures measures, int leading, List<SessionSummary.Agreement> agreements) {
        SessionStatistics statistics = pass.statistics();
        List<SessionSummary.PhaseRow> phases = new ArrayList<>();
        for (PhaseSummary phase : statistics.phases()) {
            phases.add(measures.measured(phase(phase)));
        }
        return new SessionSummary(
                pass.complete(),
                statistics.timeS(),
                statistics.runningS(),
                statistics
                        .baseline()
                        .map(own -> new SessionSummary.Baseline(own.spm(), own.cvPct(), own.driftSpm(), own.steady())),
                statistics
                        .target()
                        .map(target -> new SessionSummary.Target(target.spm(), target.lowSpm(), target.highSpm())),
                phases,
                measures.conditions(phases),
                measures.changes(phases),
                cues(statistics.cues()),
                laps(statistics.laps()),
                feelings(statistics.feelings()),
                gaps(statistics.gaps()),
                sensors(pass.timeline(), pass.facts()),
                leading,
                agreements,
                statistics.stoppedForPain(),
                statistics.omitted());
    }

    private static SessionSummary.PhaseRow phase(PhaseSummary phase) {
        return new SessionSummary.PhaseRow(
                word(phase.phase()),
                phase.block(),
                phase.startS(),
                phase.endS(),
                phase.activeS(),
                phase.meanSpm(),
                phase.sdSpm(),
                phase.targetSpm(),
                phase.inBandShare(),
                phase.belowShare(),
                phase.aboveShare(),
                phase.voiceCues() + phase.tickCues(),
                phase.medianResponseS(),
                phase.speedMps());
    }

    private static List<SessionSummary.Cue> cues(List<CueSummary> cues) {
        List<SessionSummary.Cue> all = new ArrayList<>();
        for (CueSummary cue : cues) {
            all.add(new SessionSummary.Cue(
                    cue.timeS(), cue.block(), word(cue.kind()), word(cue.state()), cue.responseS()));
        }
        return all;
    }

    private static List<SessionSummary.LapEntry> laps(List<LapSummary> laps) {
        List<SessionSummary.LapEntry> all = new ArrayList<>();
        for (LapSummary lap : laps) {
            all.add(new SessionSummary.LapEntry(
                    lap.number(), lap.startS(), lap.endS(), lap.medianSpm(), lap.speedMps()));
        }
        return all;
    }

    private static List<SessionSummary.Feeling> feelings(List<FeelingEntry> feelings) {
        List<SessionSummary.Feeling> all = new ArrayList<>();
        for (FeelingEntry felt : feelings) {
            all.add(new SessionSummary.Feeling(
                    felt.timeS(), word(felt.moment()), word(felt.kind()), felt.score(), felt.place()));
        }
        return all;
    }

    private static List<SessionSummary.Gap> gaps(List<GapSummary> gaps) {
        List<SessionSummary.Gap> all = new ArrayList<>();
        for (GapSummary gap : gaps) {
            all.add(new SessionSummary.Gap(gap.startS(), gap.endS()));
        }
        return all;
    }

    private static List<SessionSummary.Sensor> sensors(SessionTimeline timeline, JournalFacts facts) {
        List<SessionSummary.Sensor> all = new ArrayList<>();
        List<LiveView.Sensor> shown = timeline.last().map(LiveView::sensors).orElse(List.of());
        for (int index = 0; index < Math.min(shown.size(), facts.worn().size()); index++) {
            LiveView.Sensor sensor = shown.get(index);
            JournalFacts.Worn worn = facts.worn().get(index);
            all.add(new SessionSummary.Sensor(
                    sensor.name(),
                    sensor.device(),
                    worn.placement().label(),
                    worn.foot().map(foot -> foot.label()).orElse(""),
                    sensor.samples(),
                    sensor.lostSamples(),
                    sensor.unknownFrames()));
        }
        return all;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
