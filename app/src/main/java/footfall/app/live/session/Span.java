// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.BandState;
import footfall.app.live.CueSummary;
import footfall.app.live.LapSummary;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.PhaseSummary;
import footfall.app.live.SessionStatistics;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is counted over a phase or a lap, in a memory that does not grow. */
final class Span {
    private final long startNs;
    private final SpmTally spm = new SpmTally();
    private long activeNs;
    private long pausedNs;
    private long staleNs;
    private long cadenceNs;
    private long walkingNs;
    private long inNs;
    private long belowNs;
    private long aboveNs;
    private long metronomeNs;
    private long speedNs;
    private double speedSum;
    private int voiceCues;
    private int tickCues;
    private double[] responsesS = new double[8];
    private int responses;

    Span(long startNs) {
        this.startNs = startNs;
    }

    /**
     * How things stood while time passed.
     *
     * @param state stale, paused or neither
     * @param walking whether the runner walked
     * @param runSpm running cadence that can be trusted; absent otherwise
     * @param target what counts for the share in the band; absent without
     * @param sounding whether the metronome sounded
     * @param speedMps belt; absent where nobody says
     */
    record Standing(
            BandState state,
            boolean walking,
            OptionalDouble runSpm,
            Optional<LiveView.Target> target,
            boolean sounding,
            OptionalDouble speedMps) {}

    void pass(long passedNs, Standing standing) {
        if (standing.state() == BandState.STALE) {
            staleNs += passedNs;
            return;
        }
        if (standing.state() == BandState.PAUSED) {
            pausedNs += passedNs;
            return;
        }
        activeNs += passedNs;
        walkingNs += standing.walking() ? passedNs : 0;
        metronomeNs += standing.sounding() ? passedNs : 0;
        if (standing.speedMps().isPresent()) {
            speedNs += passedNs;
            speedSum += passedNs * standing.speedMps().getAsDouble();
        }
        if (standing.runSpm().isPresent()) {
            cadenceNs += passedNs;
            band(passedNs, standing.runSpm().getAsDouble(), standing.target());
        }
    }

    private void band(long passedNs, double now, Optional<LiveView.Target> target) {
        if (target.isEmpty()) {
            return;
        }
        if (now < target.get().lowSpm()) {
            belowNs += passedNs;
        } else if (now > target.get().highSpm()) {
            aboveNs += passedNs;
        } else {
            inNs += passedNs;
        }
    }

    void value(double runSpm) {
        spm.add(runSpm);
    }

    void cue(CueSummary.Kind kind) {
        voiceCues += kind == CueSummary.Kind.VOICE ? 1 : 0;
        tickCues += kind == CueSummary.Kind.TICK ? 1 : 0;
    }

    void response(double afterS) {
        if (responses == SessionStatistics.MOST_ENTRIES) {
            return;
        }
        if (responses == responsesS.length) {
            responsesS = Arrays.copyOf(responsesS, 2 * responses);
        }
        responsesS[responses++] = afterS;
    }

    OptionalDouble inBandShare() {
        return share(inNs);
    }

    private OptionalDouble share(long partNs) {
        long allNs = inNs + belowNs + aboveNs;
        return allNs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) partNs / allNs);
    }

    private OptionalDouble medianResponse() {
        if (responses == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = Arrays.copyOf(responsesS, responses);
        Arrays.sort(sorted);
        return OptionalDouble.of((sorted[(responses - 1) / 2] + sorted[responses / 2]) / 2);
    }

    private OptionalDouble speed() {
        return speedNs == 0 ? OptionalDouble.empty() : OptionalDouble.of(speedSum / speedNs);
    }

    PhaseSummary phase(long endNs, Phase phase, int block, Optional<LiveView.Target> target) {
        return new PhaseSummary(
                phase,
                block,
                startNs / 1e9,
                endNs / 1e9,
                activeNs / 1e9,
                pausedNs / 1e9,
                staleNs / 1e9,
                cadenceNs / 1e9,
                walkingNs / 1e9,
                spm.median(),
                spm.mean(),
                spm.sd(),
                target.isPresent() ? OptionalDouble.of(target.get().spm()) : OptionalDouble.empty(),
                share(inNs),
                share(belowNs),
                share(aboveNs),
                voiceCues,
                tickCues,
                metronomeNs / 1e9,
                medianResponse(),
                speed());
    }

    LapSummary lap(long endNs, int number, LapSummary.End end) {
        return new LapSummary(
                number,
                end,
                startNs / 1e9,
                endNs / 1e9,
                activeNs / 1e9,
                cadenceNs / 1e9,
                spm.median(),
                share(inNs),
                speed());
    }
}
