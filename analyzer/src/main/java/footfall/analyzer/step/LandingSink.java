// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Gait;

/** A role: gets the landings that a sensor saw as they become known, bout by bout, in order. */
public interface LandingSink {
    /** Nobody listens. */
    LandingSink NOBODY = new LandingSink() {
        @Override
        public void beginBout(int bout, Gait gait) {}

        @Override
        public void landing(double timeS, int row, byte side) {}

        @Override
        public void endBatch() {}

        @Override
        public void endBout() {}
    };

    /** A bout begins. */
    void beginBout(int bout, Gait gait);

    /** A landing: seconds from the start of the recording, its row in the step table, and 0 not known, 1 left, 2 right. */
    void landing(double timeS, int row, byte side);

    /** The landings so far were found together: the next ones come later. */
    void endBatch();

    /** The bout ends. */
    void endBout();
}
