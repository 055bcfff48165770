// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.gatt;

import footfall.device.bytes.LittleEndian;
import java.util.Optional;

/**
 * What a foot pod can tell (characteristic 0x2A54), and where it is worn (0x2A5D).
 *
 * <p><b>Source:</b> Bluetooth SIG, Running Speed and Cadence Service 1.0.1.
 *
 * @param strideLength whether it tells stride length
 * @param distance whether it tells the distance since it was reset
 * @param walkOrRun whether it tells walking from running: bit 2 of a measurement means something
 * @param calibration whether it can be calibrated
 * @param severalLocations whether it can be told where it is worn
 */
public record PodFeatures(
        boolean strideLength, boolean distance, boolean walkOrRun, boolean calibration, boolean severalLocations) {
    /** What the value of the characteristic says; empty where it is too short. */
    public static Optional<PodFeatures> of(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int bits = LittleEndian.uint16(bytes, 0);
        return Optional.of(
                new PodFeatures((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0));
    }

    /** Where a pod is worn, in words; parts of a bicycle are "elsewhere". Empty where the value is too short. */
    public static Optional<String> location(byte[] bytes) {
        if (bytes.length < 1) {
            return Optional.empty();
        }
        switch (bytes[0]) {
            case 1:
                return Optional.of("top of the shoe");
            case 2:
                return Optional.of("in the shoe");
            case 3:
                return Optional.of("hip");
            case 14:
                return Optional.of("chest");
            default:
                return Optional.of("elsewhere");
        }
    }
}
