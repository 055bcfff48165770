// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2024-05-01T06:00:00Z, 2024-05-01T06:00:00Z",
        "2024-05-01T06:00:00.250Z, 2024-05-01T06:00:00.250Z",
        "'2024-05-01T06:00:00,5Z', 2024-05-01T06:00:00.500Z",
        "2024-05-01T06:00:00.123456789Z, 2024-05-01T06:00:00.123Z",
        "2024-05-01T08:00:00+02:00, 2024-05-01T06:00:00Z",
        "2024-05-01T01:30:00-0430, 2024-05-01T06:00:00Z",
        "2024-05-01T08:00:00+02, 2024-05-01T06:00:00Z",
        "2024-05-01 06:00:00, 2024-05-01T06:00:00Z",
        "2024-02-29T23:59:60Z, 2024-03-01T00:00:00Z"
    })
    void timesAreReadInEveryFormInUse(String text, String expected) {
        assertThat(IsoTime.epochMs(text)).isEqualTo(Instant.parse(expected).toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2024",
                "2024-13-01T00:00:00Z",
                "2023-02-29T00:00:00Z",
                "2024-05-01T06:00Z",
                "2024-05-01T06:61:00Z",
                "2024-05-01T06:00:00.Z",
                "2024-05-01T06:00:00Zz",
                "01.05.2024 06:00:00",
                "2024-05-01T06:00:00+99:00"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(IsoTime.epochMs(text)).isEqualTo(IsoTime.NONE);
    }

    @Test
    void itAgreesWithThePlatform() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            long epochMs = Math.floorMod(random.nextLong(), 4_000_000_000_000L);
            assertThat(IsoTime.epochMs(Instant.ofEpochMilli(epochMs).toString()))
                    .isEqualTo(epochMs);
        }
    }

    @Test
    void aZoneIsToldFromADate() {
        assertThat(IsoTime.saysZone("2024-05-01T06:00:00Z")).isTrue();
        assertThat(IsoTime.saysZone("2024-05-01T06:00:00-05:00")).isTrue();
        assertThat(IsoTime.saysZone("2024-05-01T06:00:00")).isFalse();
    }
}
