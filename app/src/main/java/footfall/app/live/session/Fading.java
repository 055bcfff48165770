// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

/**
 * When the metronome of {@code faded} sounds. In each minute of block b of N it sounds for the first (N − b + 1) / N: all of the first block, a
 * fifth of the last of five. A single block counts every three minutes of it as one of five and then stays at a fifth.
 *
 * <p><b>Source:</b> programmes of gait retraining give full feedback first and take it away over the second half of their sessions (those
 * listed in PMC7699362, table 4). <b>Differs from the source:</b> it is taken away within one session, over its blocks.
 */
final class Fading {
    private Fading() {}

    static boolean isOpen(int block, int blocks, long inBlockNs) {
        int of = blocks > 1 ? blocks : SessionLimits.FADE_BLOCKS;
        long number = blocks > 1 ? block : 1 + inBlockNs / SessionLimits.FADE_BLOCK_NS;
        double share = (of - Math.min(number, of) + 1.0) / of;
        return inBlockNs % SessionLimits.FADE_CYCLE_NS < share * SessionLimits.FADE_CYCLE_NS;
    }
}
