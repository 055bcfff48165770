// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;

/** Fills blocks and hands them on, counting what went. Not thread-safe: one per stream. */
final class SampleLine {
    private final SampleSink sink;
    private final SampleBlock block;
    private final int blockSize;
    private long samples;

    SampleLine(SampleSink sink, int blockSize, boolean gyro) {
        this.sink = sink;
        this.blockSize = blockSize;
        this.block = gyro ? SampleBlock.withGyro(blockSize) : SampleBlock.ofAcceleration(blockSize);
    }

    void put(double stampS, double[] values) {
        block.add(stampS, values[0], values[1], values[2], values[3], values[4], values[5]);
        samples++;
        if (block.size() == blockSize) {
            flush();
        }
    }

    void flush() {
        if (block.size() > 0) {
            sink.accept(block);
            block.clear();
        }
    }

    long samples() {
        return samples;
    }
}
