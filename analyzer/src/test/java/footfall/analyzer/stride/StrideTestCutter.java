// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.stride;

import footfall.analyzer.SensorPlacement;

/** Strides without a signal worth looking at: landings every 0.35 s, left and right in turn. */
public final class StrideTestCutter {
    private static final double STEP_S = 0.35;
    private static final int A_BATCH = 32;

    private StrideTestCutter() {}

    /** Hands on strides with this many landings, an even number. */
    public static void trunk(SensorPlacement placement, int landings, StrideSink sink) {
        StrideBatch batch = new StrideBatch(placement);
        for (int from = 0; from < landings; from += A_BATCH) {
            batch.begin(from == 0);
            for (int row = from; row < Math.min(landings, from + A_BATCH); row += 2) {
                StrideSamples stride = batch.next();
                stride.begin(0, false, 100, (row + 2) * STEP_S);
                stride.addLanding(row * STEP_S, row, (byte) 1);
                stride.addLanding((row + 1) * STEP_S, row + 1, (byte) 2);
            }
            sink.accept(batch);
        }
    }
}
