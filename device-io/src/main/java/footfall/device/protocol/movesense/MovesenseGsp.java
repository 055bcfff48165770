// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.movesense;

import footfall.device.protocol.GattNotifications;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What is written to a Movesense sensor, as data: {@code op u8, reference u8, path}. The reference is chosen by whoever asks and comes back
 * with every packet; a packet itself does not say what it holds, so here the reference says it, too.
 *
 * <p>Subscribe to {@link GattNotifications#MOVESENSE_DATA}, write {@link #hello}, then {@link #subscribe}; at the end {@link #unsubscribe}.
 *
 * <p><b>Source:</b> Movesense GATT SensorData documentation; rates from its measurement API.
 */
public final class MovesenseGsp {
    /** Rates that are offered, Hz. */
    static final double[] RATES_HZ = {13, 26, 52, 104, 208, 416, 833, 1666};

    private static final byte HELLO = 0;
    private static final byte SUBSCRIBE = 1;
    private static final byte UNSUBSCRIBE = 2;

    private MovesenseGsp() {}

    /** What can be measured. */
    public enum Stream {
        /** Acceleration. */
        ACCELERATION('a', "/Meas/Acc/", 1),
        /** Acceleration and angular rate. */
        IMU6('c', "/Meas/IMU6/", 2),
        /** Acceleration, angular rate and magnetic field. */
        IMU9('i', "/Meas/IMU9/", 3);

        private final char reference;
        private final String path;
        private final int sensors;

        Stream(char reference, String path, int sensors) {
            this.reference = reference;
            this.path = path;
            this.sensors = sensors;
        }

        /** Reference that is written and comes back. */
        public int reference() {
            return reference;
        }

        /** How many vectors a sample has; acceleration is the first, angular rate the second. */
        int sensors() {
            return sensors;
        }

        /** The stream of a reference. */
        static Optional<Stream> of(int reference) {
            for (Stream stream : values()) {
                if (stream.reference == reference) {
                    return Optional.of(stream);
                }
            }
            return Optional.empty();
        }
    }

    /** Characteristics to subscribe to before anything is written. */
    public static List<String> subscriptions() {
        return List.of(GattNotifications.MOVESENSE_DATA);
    }

    /** Asks who is there. */
    public static byte[] hello() {
        return new byte[] {HELLO, 1};
    }

    /** Asks for a stream at the highest rate that is not above the wish. */
    public static byte[] subscribe(Stream stream, double rateHz) {
        double chosenHz = RATES_HZ[0];
        for (double offeredHz : RATES_HZ) {
            chosenHz = offeredHz <= rateHz ? offeredHz : chosenHz;
        }
        byte[] path = (stream.path + (int) chosenHz).getBytes(StandardCharsets.US_ASCII);
        byte[] command = new byte[2 + path.length];
        command[0] = SUBSCRIBE;
        command[1] = (byte) stream.reference;
        System.arraycopy(path, 0, command, 2, path.length);
        return command;
    }

    /** Ends a stream. */
    public static byte[] unsubscribe(Stream stream) {
        return new byte[] {UNSUBSCRIBE, (byte) stream.reference};
    }
}
