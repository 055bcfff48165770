// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.imu;

import footfall.device.bytes.LittleEndian;
import footfall.device.protocol.ImuPacket;
import footfall.device.protocol.stamp.DeviceText;

/**
 * What the numbers of an {@link ImuPacket} mean.
 *
 * @param rateHz samples a second, 0 where it is not known
 * @param rangeG full scale, 0 where it is not known
 * @param countsPerG counts a g
 * @param countsPerDps counts a degree a second
 * @param name of the device, may be empty
 * @param said whether the device said it
 */
record ImuScale(double rateHz, double rangeG, double countsPerG, double countsPerDps, String name, boolean said) {
    private static final double HIGHEST_RATE_HZ = 10_000;
    private static final double WIDEST_RANGE_G = 1000;
    private static final double FINEST = 1e6;

    /** Until the device says it. */
    static ImuScale usual() {
        return new ImuScale(0, 0, ImuPacket.USUAL_COUNTS_PER_G, ImuPacket.USUAL_COUNTS_PER_DPS, "", false);
    }

    /** What a packet of type 0 says. */
    static ImuScale of(byte[] bytes) {
        double rateHz = known(bytes, 0, 1, HIGHEST_RATE_HZ);
        double rangeG = known(bytes, 1, 0.5, WIDEST_RANGE_G);
        double countsPerG = known(bytes, 2, 1e-3, FINEST);
        double countsPerDps = known(bytes, 3, 1e-3, FINEST);
        int end = bytes.length - ImuPacket.CRC_BYTES;
        return new ImuScale(
                rateHz,
                rangeG,
                countsPerG > 0 ? countsPerG : ImuPacket.USUAL_COUNTS_PER_G,
                countsPerDps > 0 ? countsPerDps : ImuPacket.USUAL_COUNTS_PER_DPS,
                DeviceText.of(bytes, ImuPacket.AT_BODY + ImuPacket.HELLO_BYTES, end),
                countsPerG > 0);
    }

    private static double known(byte[] bytes, int index, double least, double most) {
        double value = Float.intBitsToFloat(LittleEndian.sint32(bytes, ImuPacket.AT_BODY + 4 * index));
        return value >= least && value <= most ? value : 0;
    }
}
