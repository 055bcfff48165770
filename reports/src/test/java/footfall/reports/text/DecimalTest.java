// SPDX-License-Identifier: Apache-2.0
package footfall.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalTest {
    @Test
    void decimalsAreRoundedAndPadded() {
        assertThat(Decimal.fixed(164.25, 1)).isEqualTo("164.3");
        assertThat(Decimal.fixed(0.04, 3)).isEqualTo("0.040");
        assertThat(Decimal.fixed(-0.04, 1)).isEqualTo("0.0");
        assertThat(Decimal.fixed(-2.04, 1)).isEqualTo("-2.0");
        assertThat(Decimal.fixed(999.999, 2)).isEqualTo("1000.00");
        assertThat(Decimal.fixed(7, 0)).isEqualTo("7");
    }

    @Test
    void trailingZerosCanBeTrimmed() {
        assertThat(Decimal.trimmed(164.0, 3)).isEqualTo("164");
        assertThat(Decimal.trimmed(164.250, 3)).isEqualTo("164.25");
        assertThat(Decimal.trimmed(100, 0)).isEqualTo("100");
        assertThat(Decimal.trimmed(0, 4)).isEqualTo("0");
    }

    @Test
    void veryLargeNumbersKeepAPlainForm() {
        assertThat(Decimal.fixed(1e20, 1)).isEqualTo("100000000000000000000.0");
        assertThat(Decimal.trimmed(-3e18, 3)).isEqualTo("-3000000000000000000");
    }

    @Test
    void itAgreesWithExactArithmeticToTheLastDigit() {
        long seed = 20260503;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9));
            int decimals = random.nextInt(7);
            BigDecimal ours = new BigDecimal(Decimal.fixed(value, decimals));
            BigDecimal exact = new BigDecimal(value);
            // Half a unit of the last digit, and what multiplying by a power of ten loses.
            double tolerance = (0.5 + Math.ulp(value * Math.pow(10, decimals))) / Math.pow(10, decimals);
            assertThat(ours.subtract(exact).abs())
                    .as("seed %d, value %s, decimals %d", seed, value, decimals)
                    .isLessThanOrEqualTo(new BigDecimal(tolerance * (1 + 1e-9)));
        }
    }

    @Test
    void theBufferHoldsTheSameText() {
        long seed = 20260504;
        Random random = new Random(seed);
        char[] buffer = new char[Decimal.BUFFER_LENGTH];
        for (int round = 0; round < 20_000; round++) {
            double value = Math.round((random.nextDouble() - 0.5) * 1e6) / Math.pow(10, random.nextInt(6));
            int start = Decimal.trimmedInto(buffer, value, 3);
            assertThat(new String(buffer, start, buffer.length - start))
                    .as("seed %d, value %s", seed, value)
                    .isEqualTo(Decimal.trimmed(value, 3));
        }
        assertThatThrownBy(() -> Decimal.trimmedInto(buffer, 1e13, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotANumberIsRefused() {
        assertThatThrownBy(() -> Decimal.fixed(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.fixed(Double.POSITIVE_INFINITY, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.fixed(1, 9)).isInstanceOf(IllegalArgumentException.class);
    }
}
