// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a session was, for its report: a pure function of its inputs, so a replay gives the same. Its lists are bounded: what comes after
 * {@link #MOST_ENTRIES} entries of a kind is only counted.
 *
 * @param timeS the moment it stands for: the end of the session, or now, session time, s
 * @param runningS seconds of running or walking that were not paused, s
 * @param phases in order; a phase that was gone through twice is there twice
 * @param laps in order
 * @param cues in order
 * @param feelings pain and exertion, in order
 * @param gaps times without data, in order
 * @param stands what standing still told
 * @param baseline the runner's own cadence; absent without that phase
 * @param target middle of the band at the end; absent without
 * @param speedMps belt at the end; absent without
 * @param stoppedForPain whether pain silenced the cues
 * @param omitted entries that found their list full
 */
public record SessionStatistics(
        double timeS,
        double runningS,
        List<PhaseSummary> phases,
        List<LapSummary> laps,
        List<CueSummary> cues,
        List<FeelingEntry> feelings,
        List<GapSummary> gaps,
        List<StandSummary> stands,
        Optional<BaselineSummary> baseline,
        Optional<LiveView.Target> target,
        OptionalDouble speedMps,
        boolean stoppedForPain,
        long omitted) {
    /** Longest list. */
    public static final int MOST_ENTRIES = 2000;

    /** Keeps copies. */
    public SessionStatistics {
        phases = List.copyOf(phases);
        laps = List.copyOf(laps);
        cues = List.copyOf(cues);
        feelings = List.copyOf(feelings);
        gaps = List.copyOf(gaps);
        stands = List.copyOf(stands);
    }
}
