// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.BaselineSummary;
import footfall.app.live.CueSummary;
import footfall.app.live.FeelingEntry;
import footfall.app.live.GapSummary;
import footfall.app.live.LapSummary;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.PhaseSummary;
import footfall.app.live.SessionStatistics;
import footfall.app.live.StandSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Keeps what the report says of a session. */
final class SessionBook {
    private final List<PhaseSummary> phases = new ArrayList<>();
    private final List<LapSummary> laps = new ArrayList<>();
    private final List<CueSummary> cues = new ArrayList<>();
    private final List<FeelingEntry> feelings = new ArrayList<>();
    private final List<GapSummary> gaps = new ArrayList<>();
    private final List<StandSummary> stands = new ArrayList<>();
    private final List<Integer> unanswered = new ArrayList<>();
    private Optional<BaselineSummary> baseline = Optional.empty();
    private Span phaseSpan = new Span(0);
    private Span lapSpan = new Span(0);
    private Phase phase = Phase.CONNECT;
    private int block;
    private long gapNs = Long.MIN_VALUE;
    private long omitted;

    void pass(long passedNs, Span.Standing standing) {
        phaseSpan.pass(passedNs, standing);
        lapSpan.pass(passedNs, standing);
    }

    /** A value of running cadence, four a second. */
    void value(double runSpm) {
        phaseSpan.value(runSpm);
        lapSpan.value(runSpm);
    }

    void phase(long nowNs, Phase next, int nextBlock, Optional<LiveView.Target> target) {
        add(phases, phaseSpan.phase(nowNs, phase, block, target));
        phaseSpan = new Span(nowNs);
        phase = next;
        block = nextBlock;
        unanswered.clear();
    }

    LapSummary lap(long nowNs, LapSummary.End end) {
        LapSummary lap = lapSpan.lap(nowNs, laps.size() + 1, end);
        add(laps, lap);
        lapSpan = new Span(nowNs);
        return lap;
    }

    void cue(CueSummary cue) {
        phaseSpan.cue(cue.kind());
        if (add(cues, cue) && cue.asks()) {
            unanswered.add(cues.size() - 1);
        }
    }

    /** The runner is back in the band: every cue since the last return is answered. */
    void returned(long nowNs) {
        for (int index : unanswered) {
            CueSummary cue = cues.get(index);
            double afterS = nowNs / 1e9 - cue.timeS();
            phaseSpan.response(afterS);
            cues.set(
                    index,
                    new CueSummary(
                            cue.timeS(),
                            cue.conditionS(),
                            cue.phase(),
                            cue.block(),
                            cue.kind(),
                            cue.state(),
                            cue.words(),
                            OptionalDouble.of(afterS)));
        }
        unanswered.clear();
    }

    /** What was asked for no longer is: open cues stay without an answer. */
    void forgetCues() {
        unanswered.clear();
    }

    void feeling(FeelingEntry entry) {
        add(feelings, entry);
    }

    void stand(StandSummary stand) {
        add(stands, stand);
    }

    void baseline(BaselineSummary measured) {
        baseline = Optional.of(measured);
    }

    void gap(long newestDataNs) {
        gapNs = newestDataNs;
    }

    void gapOver(long nowNs) {
        if (gapNs != Long.MIN_VALUE) {
            add(gaps, new GapSummary(gapNs / 1e9, nowNs / 1e9, phase));
            gapNs = Long.MIN_VALUE;
        }
    }

    OptionalDouble inBandShare() {
        return phaseSpan.inBandShare();
    }

    private <T> boolean add(List<T> entries, T entry) {
        if (entries.size() == SessionStatistics.MOST_ENTRIES) {
            omitted++;
            return false;
        }
        entries.add(entry);
        return true;
    }

    /** Everything until now; the phase and the lap that go on are the last of their lists. */
    SessionStatistics statistics(
            long nowNs, long moveNs, Optional<LiveView.Target> target, OptionalDouble speedMps, boolean pain) {
        List<PhaseSummary> allPhases = new ArrayList<>(phases);
        List<LapSummary> allLaps = new ArrayList<>(laps);
        List<GapSummary> allGaps = new ArrayList<>(gaps);
        if (phase != Phase.DONE) {
            allPhases.add(phaseSpan.phase(nowNs, phase, block, target));
            allLaps.add(lapSpan.lap(nowNs, laps.size() + 1, LapSummary.End.SESSION));
        }
        if (gapNs != Long.MIN_VALUE) {
            allGaps.add(new GapSummary(gapNs / 1e9, nowNs / 1e9, phase));
        }
        return new SessionStatistics(
                nowNs / 1e9,
                moveNs / 1e9,
                allPhases,
                allLaps,
                cues,
                feelings,
                allGaps,
                stands,
                baseline,
                target,
                speedMps,
                pain,
                omitted);
    }
}
