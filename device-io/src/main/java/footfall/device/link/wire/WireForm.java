// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Every form in which a made-up sensor speaks. */
public enum WireForm {
    /** Comma-separated lines after a header. */
    LINES(1) {
        @Override
        public WireEncoder encoder(int samples, DoubleUnaryOperator cadenceSpm) {
            return TextEncoder.csv(samples);
        }
    },
    /** One JSON object a line. */
    JSON(1) {
        @Override
        public WireEncoder encoder(int samples, DoubleUnaryOperator cadenceSpm) {
            return TextEncoder.json(samples);
        }
    },
    /** Packets of a microcontroller with an accelerometer. */
    BINARY(10) {
        @Override
        public WireEncoder encoder(int samples, DoubleUnaryOperator cadenceSpm) {
            return new ImuEncoder(samples);
        }
    },
    /** Notifications of a chest strap or arm band. */
    POLAR(36) {
        @Override
        public WireEncoder encoder(int samples, DoubleUnaryOperator cadenceSpm) {
            return new PolarEncoder(samples);
        }
    },
    /** The same notifications, forwarded as lines by a microcontroller. */
    BRIDGE(36) {
        @Override
        public WireEncoder encoder(int samples, DoubleUnaryOperator cadenceSpm) {
            return new BridgeEncoder(new PolarEncoder(samples));
        }
    },
    /** Notifications of a foot pod, one a second: no samples at all. */
    RSC(1) {
        @Override
        public WireEncoder encoder(int samples, DoubleUnaryOperator cadenceSpm) {
            return new RscEncoder(cadenceSpm);
        }
    };

    private final int usualSamples;

    WireForm(int usualSamples) {
        this.usualSamples = usualSamples;
    }

    /** Short stable name. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Samples a frame where nobody says how many. */
    public int usualSamples() {
        return usualSamples;
    }

    /**
     * A new encoder.
     *
     * @param samples samples that are sent in one go, 1 or more
     * @param cadenceSpm true cadence at a stamp in s, steps a minute, for a sensor that says nothing else
     */
    public abstract WireEncoder encoder(int samples, DoubleUnaryOperator cadenceSpm);

    /** The form of this name. */
    public static Optional<WireForm> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(form -> form.label().equals(label))
                .findFirst();
    }

    /** All names. */
    public static String[] labels() {
        return Arrays.stream(values()).map(WireForm::label).toArray(String[]::new);
    }
}
