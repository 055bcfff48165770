// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.stride;

import footfall.analyzer.SensorPlacement;
import java.util.ArrayList;
import java.util.List;

/**
 * Some strides of one bout of running in a row, looked at together. How a recording falls into batches depends on its steps alone, never
 * on how the stream was cut. The strides are filled again for the next batch. Not thread-safe: one per stream.
 */
public final class StrideBatch {
    private final SensorPlacement placement;
    private final List<StrideSamples> strides = new ArrayList<>();
    private int size;
    private boolean opensBout;

    StrideBatch(SensorPlacement placement) {
        this.placement = placement;
    }

    void begin(boolean firstOfBout) {
        size = 0;
        opensBout = firstOfBout;
    }

    StrideSamples next() {
        if (size == strides.size()) {
            strides.add(new StrideSamples());
        }
        return strides.get(size++);
    }

    /** Where the sensor is worn. */
    public SensorPlacement placement() {
        return placement;
    }

    /** Number of strides. */
    public int size() {
        return size;
    }

    /** A stride, in order of time. */
    public StrideSamples stride(int number) {
        return strides.get(number);
    }

    /** Whether a bout begins with it, so that nothing learned of the gait before holds. */
    public boolean opensBout() {
        return opensBout;
    }
}
