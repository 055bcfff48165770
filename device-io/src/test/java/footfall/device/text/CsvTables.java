// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.device.SampleReading;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** Tables made up for tests of layouts, and the wave that stands in them. */
final class CsvTables {
    static final int ROWS = 400;

    /** Rows from a pattern, after a header. */
    static String table(String header, IntFunction<String> row) {
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < ROWS; i++) {
            text.append(row.apply(i)).append('\n');
        }
        return text.toString();
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** Something that moves about 1 g upwards on the third axis. */
    static double wave(int i, int axis) {
        return (axis == 2 ? 1 : 0) + 0.3 * Math.sin(0.7 * i + axis) + 0.001 * i % 0.01;
    }

    static SampleReading rate(double hz) {
        return new SampleReading(
                OptionalDouble.of(hz), Optional.empty(), OptionalDouble.empty(), SensorPlacement.UNKNOWN);
    }

    static void checkWave(Taken taken, double tolerance) {
        assertThat(taken.rows()).hasDimensions(ROWS, 7);
        for (int i = 0; i < ROWS; i++) {
            for (int axis = 0; axis < 3; axis++) {
                assertThat(taken.rows()[i][1 + axis]).isCloseTo(wave(i, axis), within(tolerance));
            }
        }
    }

    private CsvTables() {}
}
