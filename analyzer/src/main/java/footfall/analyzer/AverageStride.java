// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The average step cycle of one foot: what the sensor felt from a landing on, over its stride in per cent.
 *
 * @param foot which foot landed at 0 %; empty where the sensor cannot tell
 * @param strides how many strides it is made of
 * @param toeOffPct where the foot leaves the ground, % of the stride; NaN where not known
 * @param channels what was felt
 * @param placement where the sensor was worn: only strides felt at the same place can be laid over each other
 */
public record AverageStride(
        Optional<Foot> foot, long strides, double toeOffPct, List<Channel> channels, SensorPlacement placement) {
    /** Points of a channel: 0, 1, … 100 % of the stride. */
    public static final int POINTS = 101;

    /** Keeps a copy. */
    public AverageStride {
        channels = List.copyOf(channels);
    }

    /** Felt at a place that is not said. */
    public AverageStride(Optional<Foot> foot, long strides, double toeOffPct, List<Channel> channels) {
        this(foot, strides, toeOffPct, channels, SensorPlacement.UNKNOWN);
    }

    /** The same, felt at this place. */
    public AverageStride at(SensorPlacement place) {
        return new AverageStride(foot, strides, toeOffPct, channels, place);
    }

    /**
     * One quantity over the stride. Arrays are read-only by contract and have {@value #POINTS} entries.
     *
     * @param kind which
     * @param mean mean over the strides, in the unit of {@code kind}
     * @param sd standard deviation over the strides
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below
    public record Channel(Kind kind, double[] mean, double[] sd) {
        /** By content. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Channel that && Arrays.deepEquals(columns(), that.columns());
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(columns());
        }

        private Object[] columns() {
            return new Object[] {kind, mean, sd};
        }
    }

    /** What a channel holds. */
    public enum Kind {
        /** Upwards, gravity in it, g. */
        UP_G("g"),
        /** Forwards: braking is negative, g. */
        FORWARD_G("g"),
        /** Length of the acceleration vector, g. */
        RESULTANT_G("g"),
        /** Tilt about the right axis, degrees. */
        PITCH_DEG("deg"),
        /** Tilt about the forward axis, degrees. */
        ROLL_DEG("deg");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        /** Unit of its values. */
        public String unit() {
            return unit;
        }
    }
}
