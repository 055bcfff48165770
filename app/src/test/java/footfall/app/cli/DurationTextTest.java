// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
    @Test
    void hoursMinutesAndSecondsAdd() throws UsageException {
        assertThat(DurationText.seconds("90s")).isEqualTo(90);
        assertThat(DurationText.seconds("45m")).isEqualTo(2700);
        assertThat(DurationText.seconds("1h30m")).isEqualTo(5400);
        assertThat(DurationText.seconds("1h1m1s")).isEqualTo(3661);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "45", "m", "1m1h", "-5m", "1.5h", "99999999999s", "5 m"})
    void anythingElseIsRefusedWithTheForm(String text) {
        assertThatThrownBy(() -> DurationText.seconds(text))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("1h30m");
    }
}
