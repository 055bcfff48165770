// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.SensorPlacement;
import footfall.device.RecordingException;
import footfall.device.SampleReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells text with acceleration in it from other tables and lists. */
public final class TextHead {
    /** A missing clock does not make a table something else. */
    private static final SampleReading ANY_CLOCK = new SampleReading(
            OptionalDouble.of(100), Optional.empty(), OptionalDouble.empty(), SensorPlacement.UNKNOWN);

    private TextHead() {}

    /**
     * Whether the first bytes of a text look like samples of acceleration.
     *
     * @param head first bytes
     * @param jsonLines whether it is JSON Lines and no table
     */
    public static boolean holdsAcceleration(byte[] head, boolean jsonLines) throws IOException {
        ByteLines lines = new ByteLines(PlainUtf8Stream.of(new ByteArrayInputStream(head)));
        try {
            if (jsonLines) {
                JsonLayout.find(lines, "", ANY_CLOCK);
            } else {
                TableLayout.find(lines, "", ANY_CLOCK);
            }
            return true;
        } catch (RecordingException other) {
            return false;
        }
    }
}
