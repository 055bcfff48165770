// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.analyzer.signal.SampleBlock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Samples of one packet as whole numbers of 16 bits. Not thread-safe: one per encoder. */
final class Counts {
    private static final int XYZ = 3;

    private final short[] values;
    private final int most;
    private int width = XYZ;
    private int size;
    private double lastS;

    Counts(int most) {
        this.most = most;
        this.values = new short[2 * XYZ * most];
    }

    void begin(boolean gyro) {
        width = gyro ? 2 * XYZ : XYZ;
        size = 0;
    }

    /** Values that are not known are 0. */
    void add(SampleBlock block, int i, double countsPerG, double countsPerDps) {
        int at = size * width;
        values[at] = count(block.axG()[i], countsPerG);
        values[at + 1] = count(block.ayG()[i], countsPerG);
        values[at + 2] = count(block.azG()[i], countsPerG);
        if (width > XYZ) {
            values[at + 3] = count(block.gxDps()[i], countsPerDps);
            values[at + 4] = count(block.gyDps()[i], countsPerDps);
            values[at + 5] = count(block.gzDps()[i], countsPerDps);
        }
        lastS = block.timeS()[i];
        size++;
    }

    private static short count(double value, double perUnit) {
        double scaled = Math.rint(value * perUnit);
        return (short) (Double.isNaN(scaled) ? 0 : Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, scaled)));
    }

    boolean isFull() {
        return size == most;
    }

    int size() {
        return size;
    }

    boolean hasGyro() {
        return width > XYZ;
    }

    /** Stamp of the last sample, s. */
    double lastS() {
        return lastS;
    }

    /** All values, low byte first; none are left. */
    byte[] take() {
        ByteBuffer body = ByteBuffer.allocate(2 * size * width).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size * width; i++) {
            body.putShort(values[i]);
        }
        size = 0;
        return body.array();
    }
}
