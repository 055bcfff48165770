// SPDX-License-Identifier: Apache-2.0
package footfall.device.packet;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Puts together what a logger says of its sensor with what the user says of it: the user wins. */
public final class FactsOf {
    private FactsOf() {}

    /**
     * Three axes with stamps.
     *
     * @param known what the user says
     * @param rateHz nominal rate; not a number or not above 0 where it is not known
     * @param rangeG full scale; the same
     * @param unit in which acceleration is written
     * @param gyro whether samples carry angular rate
     * @param startEpochMs when the recording began, UTC
     * @param notes what is to be known before the first sample
     */
    public static SensorFacts logger(
            SampleReading known,
            double rateHz,
            double rangeG,
            AccelerationUnit unit,
            boolean gyro,
            OptionalLong startEpochMs,
            List<QualityWarning> notes) {
        return new SensorFacts(
                known.rateHz().isPresent() ? known.rateHz() : positive(rateHz),
                known.rangeG().isPresent() ? known.rangeG() : positive(rangeG),
                3,
                gyro,
                true,
                startEpochMs,
                unit.label(),
                false,
                notes);
    }

    private static OptionalDouble positive(double value) {
        return value > 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
