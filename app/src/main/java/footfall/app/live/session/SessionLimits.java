// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

/**
 * Every limit of a live session, with its reason. Where no source is named it is our own choice: tunable, and tested by what it is meant to do.
 * docs/cues.md tells the same to people.
 */
final class SessionLimits {
    static final long SECOND_NS = 1_000_000_000L;
    static final double KMH_PER_MPS = 3.6;

    /** Conditions are looked at this often, and the cadence after the first frame behind each such moment: an alert is at most this late. */
    static final long LOOK_NS = SECOND_NS / 4;

    /** No data for so long is STALE. */
    static final long STALE_NS = 3 * SECOND_NS;

    /** No steps for so long pauses the session. */
    static final long NO_STEPS_NS = 5 * SECOND_NS;

    /** What a judgement on the band looks back on, s: the signal behind a value plus the values behind their median. */
    static final double MEDIAN_S = 5;

    /** Below the lower or above the upper edge for so long is LOW or HIGH. */
    static final long LEAVE_NS = 5 * SECOND_NS;

    /** Inside the band by {@link #BACK_SPM} for so long is ON again. */
    static final long BACK_NS = 3 * SECOND_NS;

    /** So far inside the edge counts as back, spm. */
    static final double BACK_SPM = 1;

    /** Running before the first alert. */
    static final long FIRST_QUIET_NS = 60 * SECOND_NS;

    /** After a change of the belt's speed the runner finds a new rhythm first. */
    static final long SPEED_QUIET_NS = 15 * SECOND_NS;

    /** A change of the belt's speed that counts, km/h. */
    static final double SPEED_CHANGE_KMH = 0.5;

    /** A belt that kept its new speed for so long begins a lap. */
    static final long SPEED_STEADY_NS = 3 * SECOND_NS;

    /** A belt moves less than this between two values of one speed, km/h. */
    static final double SPEED_JITTER_KMH = 0.15;

    /** Typed speeds are taken again so long after the treadmill fell silent, which itself is known after {@link #STALE_NS}. */
    static final long BELT_FRESH_NS = 2 * SECOND_NS;

    /** Fastest speed that is believed, km/h: faster than any treadmill for people. */
    static final double MOST_KMH = 30;

    /** A belt slower than this is chosen for walking, km/h. */
    static final double WALKING_BELT_KMH = 7;

    /** Below this, with soft landings, it is walking, spm. */
    static final double WALKING_SPM = 130;

    /** Poor for so long is told, and good for so long before it is told again. */
    static final long POOR_NS = 2 * SECOND_NS;

    static final long GOOD_AGAIN_NS = 30 * SECOND_NS;

    /** Half the width of the band: the larger of a share and a number. */
    static final double BAND_SHARE = 0.02;

    static final double BAND_SPM = 3;

    /** Above the baseline where nothing is said, %. <b>Source:</b> heiderscheit2011 looked at 5 and 10 %. */
    static final double USUAL_GAIN_PCT = 5;

    /** Most above the baseline, %. <b>Source:</b> heiderscheit2011: more was not looked at. */
    static final double MOST_GAIN_PCT = 10;

    /** Targets that a person can run at, spm. */
    static final double LEAST_TARGET_SPM = 120;

    static final double MOST_TARGET_SPM = 240;

    /** Length of a baseline that a share needs and the plan does not have, s. */
    static final double USUAL_BASELINE_S = 120;

    /** Least running in a baseline, s. */
    static final double LEAST_BASELINE_S = 30;

    /** A steady baseline spreads no more than this, %: several times what the strides of a steady runner do. */
    static final double STEADY_CV_PCT = 3;

    /** One voice at a time. */
    static final long VOICE_GAP_NS = 20 * SECOND_NS;

    /** Cues without an answer, then a question, then silence. */
    static final int UNANSWERED_CUES = 3;

    /** The metronome of assist, then as long without it to look again. */
    static final long ASSIST_NS = 30 * SECOND_NS;

    static final long RECHECK_NS = 10 * SECOND_NS;

    /** Faster changes of tempo cannot be followed, spm a second. */
    static final double RAMP_SPM_PER_S = 1;

    /** Fading: in each minute the metronome sounds for a share that falls from 1 by steps of one block; it never falls below the last. */
    static final long FADE_CYCLE_NS = 60 * SECOND_NS;

    /** A single block without an end fades as if it were blocks of this length. */
    static final long FADE_BLOCK_NS = 180 * SECOND_NS;

    static final int FADE_BLOCKS = 5;

    /** A difference between two sensors, the larger of a number and a share, for so long, is told. */
    static final double DISAGREE_SPM = 3;

    static final double DISAGREE_SHARE = 0.02;
    static final long DISAGREE_NS = 10 * SECOND_NS;

    /** One counts strides where the other counts steps: their ratio is 2 within this share. */
    static final double DOUBLE_SHARE = 0.05;

    /** Standing still for so long is looked at where no plan says how long, s. */
    static final double STAND_S = 10;

    /** Standing: more spread than this is a bad sensor or a loose one, g. The scale may be off by {@link StandFacts#SCALE}. */
    static final double STAND_NOISE_G = 0.05;

    /** Somebody who runs for so long instead of standing is not held up. */
    static final long STAND_GIVEN_UP_NS = 20 * SECOND_NS;

    /** A question stays on the screen for so long and then goes away by itself. */
    static final long QUESTION_NS = 30 * SECOND_NS;

    /** Longest note that is kept, characters. */
    static final int NOTE_LENGTH = 200;

    /** Latest sound that can be meant, ms. */
    static final double MOST_SOUND_DELAY_MS = 2000;

    private SessionLimits() {}
}
