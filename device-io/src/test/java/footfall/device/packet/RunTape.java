// SPDX-License-Identifier: Apache-2.0
package footfall.device.packet;

import footfall.analyzer.signal.SensorFacts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A signal with the size of a run's, for tests of formats. */
public final class RunTape {
    /** 2020-09-13T12:26:40.250Z. */
    public static final long START_MS = 1_600_000_000_250L;

    private RunTape() {}

    /** So many samples at this rate, within ±7 g and ±1000 degrees a second. */
    public static SampleTape of(int samples, double rateHz, boolean gyro) {
        SampleTape tape = new SampleTape();
        for (int i = 0; i < samples; i++) {
            add(tape, i / rateHz, i, gyro);
        }
        return tape;
    }

    /** Appends the sample that belongs to an index. */
    public static void add(SampleTape tape, double atS, int index, boolean gyro) {
        double phase = index * 0.37;
        double turnDps = gyro ? 1000 * Math.cos(phase) : Double.NaN;
        tape.add(
                atS,
                1 + 6 * Math.sin(phase),
                7 * Math.cos(1.7 * phase),
                -3 * Math.sin(0.3 * phase),
                turnDps,
                turnDps / 2,
                -turnDps);
    }

    /** A sensor of ±8 g that began at {@link #START_MS}. */
    public static SensorFacts facts(double rateHz, boolean gyro) {
        return new SensorFacts(
                OptionalDouble.of(rateHz),
                OptionalDouble.of(8),
                3,
                gyro,
                true,
                OptionalLong.of(START_MS),
                "g",
                false,
                List.of());
    }
}
