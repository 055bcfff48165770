// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Independent random streams of one seed. Well19937c and its Gaussian come from one pinned library in plain Java, so the same seed
 * gives the same numbers on every JDK and machine; a stream for each purpose lets one part change without moving the others.
 */
public final class Streams {
    static final int RUNNER = 1;
    static final int BODY = 2;
    static final int STEPS = 3;
    static final int WATCH = 4;
    static final int POSITION = 5;
    static final int APP = 6;
    static final int ROWS = 7;

    private Streams() {}

    /** The generator of one purpose; numbers from 20 on belong to the signals of sensors. */
    public static RandomGenerator of(long seed, int stream) {
        return new Well19937c(new int[] {(int) seed, (int) (seed >>> 32), stream});
    }
}
