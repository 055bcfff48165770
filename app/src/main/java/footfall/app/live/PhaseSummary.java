// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import java.util.OptionalDouble;

/**
 * One phase of a session, or one block of it: what a row of the report's table says. A session that runs makes one row each time a phase begins.
 *
 * @param phase which
 * @param block number of the block with cues it is or comes after, from 1; 0 before the first
 * @param startS when it began, session time, s
 * @param endS when it ended, or the moment asked about, session time, s
 * @param activeS of that: neither paused nor without data, s
 * @param pausedS of that: paused, s
 * @param staleS of that: without data, s
 * @param cadenceS of the active seconds: running with a cadence that can be trusted, s; everything below counts only these
 * @param walkingS of the active seconds: walking, s
 * @param medianSpm median of the shown cadence; absent without any
 * @param meanSpm mean of it
 * @param sdSpm its spread; absent below two values
 * @param targetSpm middle of the band at the end of the phase; absent without a target
 * @param inBandShare seconds within the band over seconds with cadence and a target, 0…1; counted in phases without cues, too
 * @param belowShare the same for below the band
 * @param aboveShare the same for above it
 * @param voiceCues spoken cues that asked for something
 * @param tickCues times the metronome began
 * @param metronomeS seconds in which it sounded
 * @param medianResponseS from a spoken cue or a begin of the metronome to being back in the band, s; absent without an answer
 * @param speedMps mean speed of the belt over the active seconds in which it was known; absent without
 */
public record PhaseSummary(
        Phase phase,
        int block,
        double startS,
        double endS,
        double activeS,
        double pausedS,
        double staleS,
        double cadenceS,
        double walkingS,
        OptionalDouble medianSpm,
        OptionalDouble meanSpm,
        OptionalDouble sdSpm,
        OptionalDouble targetSpm,
        OptionalDouble inBandShare,
        OptionalDouble belowShare,
        OptionalDouble aboveShare,
        int voiceCues,
        int tickCues,
        double metronomeS,
        OptionalDouble medianResponseS,
        OptionalDouble speedMps) {}
