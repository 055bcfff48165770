// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import footfall.analyzer.QualityWarning;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a recording says of its sensor before the first sample.
 *
 * @param nominalRateHz rate that the recording or the user names, Hz; it may be wrong
 * @param rangeG full scale, g
 * @param axes 1 (magnitude only), 2 or 3
 * @param gyro whether samples carry angular rate
 * @param stamped whether samples carry stamps of their own; otherwise their time is counted at the nominal rate
 * @param startEpochMs when the recording began, UTC
 * @param unit the unit in which acceleration was written ("g", "mg", "m/s²", "raw 16384")
 * @param unitGuessed whether nothing said so and it was guessed from the data
 * @param notes what the reader had to guess or mend before the first sample
 */
public record SensorFacts(
        OptionalDouble nominalRateHz,
        OptionalDouble rangeG,
        int axes,
        boolean gyro,
        boolean stamped,
        OptionalLong startEpochMs,
        String unit,
        boolean unitGuessed,
        List<QualityWarning> notes) {
    /** Keeps a copy; @throws IllegalArgumentException where a figure makes no sense */
    public SensorFacts {
        notes = List.copyOf(notes);
        requirePositive("rate", nominalRateHz, "Hz");
        requirePositive("range", rangeG, "g");
        if (axes < 1 || axes > 3) {
            throw new IllegalArgumentException("an accelerometer has 1 to 3 axes, got " + axes);
        }
        if (!stamped && nominalRateHz.isEmpty()) {
            throw new IllegalArgumentException("samples without stamps need a rate in Hz");
        }
    }

    /** Three stamped axes in g, nothing else known. */
    public static SensorFacts threeAxes() {
        return new SensorFacts(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                3,
                false,
                true,
                OptionalLong.empty(),
                "g",
                false,
                List.of());
    }

    private static void requirePositive(String what, OptionalDouble value, String unit) {
        if (value.isPresent() && !(value.getAsDouble() > 0 && Double.isFinite(value.getAsDouble()))) {
            throw new IllegalArgumentException(what + " must be above 0 " + unit + ", got " + value.getAsDouble());
        }
    }
}
