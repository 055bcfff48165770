// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-1.5, -1.5", "+3, 3", ".5, 0.5", "2., 2", "1.5E2, 150"})
    void numbersWithAPointAreRead(String text, double expected) {
        assertThat(Decimal.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "NaN", "Infinity", "1f", "0x1p3", "1e999", "--1", "e", "1 2", "١٢"})
    void everythingElseIsAbsent(String text) {
        assertThat(Decimal.parse(text)).isNaN();
    }
}
