// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.polar;

import java.util.Optional;

/**
 * What the control point answers: {@code F0, op, measurement, status, more, settings}.
 *
 * <p><b>Source:</b> Polar measurement data specification 1.0 (2024).
 *
 * @param operation which command is answered: 1 settings, 2 start, 3 stop
 * @param measurement of what: 2 is acceleration
 * @param status 0 is done
 * @param more whether another answer follows
 * @param settings what is offered, or what was chosen
 */
public record PolarReply(int operation, int measurement, int status, boolean more, PolarSettings settings) {
    private static final int MARK = 0xF0;
    private static final int SHORTEST = 4;
    private static final int AT_SETTINGS = 5;

    /** Reads an indication; empty where it is none, such as the list of features that <i>reading</i> the characteristic gives. */
    public static Optional<PolarReply> of(byte[] bytes) {
        if (bytes.length < SHORTEST || (bytes[0] & 0xFF) != MARK) {
            return Optional.empty();
        }
        boolean more = bytes.length > SHORTEST && bytes[SHORTEST] != 0;
        PolarSettings settings = PolarSettings.of(bytes, AT_SETTINGS);
        return Optional.of(new PolarReply(bytes[1], bytes[2], bytes[3] & 0xFF, more, settings));
    }

    /** Whether it did what was asked. */
    public boolean isDone() {
        return status == 0;
    }

    /** The status in plain words. */
    public String words() {
        switch (status) {
            case 0:
                return "done";
            case 1:
                return "the sensor does not know the command";
            case 2:
                return "the sensor does not know this measurement";
            case 3:
                return "the sensor does not support it";
            case 4:
                return "the command had the wrong length";
            case 5:
                return "a setting was wrong or missing";
            case 6:
                return "the measurement is already as asked";
            case 7:
                return "the resolution is not offered";
            case 8:
                return "the sample rate is not offered";
            case 9:
                return "the range is not offered";
            case 10:
                return "the link's packets are too small: ask for a larger MTU";
            case 11:
                return "the number of channels is not offered";
            case 12:
                return "the sensor is in a state that does not allow it";
            case 13:
                return "the sensor is in its charger: take it out";
            default:
                return "the sensor answered status " + status;
        }
    }
}
