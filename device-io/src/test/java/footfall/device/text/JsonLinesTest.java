// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.device.RecordingException;
import footfall.device.SampleReading;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** JSON Lines of raw acceleration. */
class JsonLinesTest {
    private static Taken json(String text) throws IOException {
        return Taken.read(new JsonLinesReader(), Taken.bytes(text), SampleReading.unknown());
    }

    private static String lines(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(String.format(Locale.ROOT, pattern, i / 100.0, 0.1 * (i % 5)))
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void theFormOfTheContractIsRead() throws IOException {
        Taken taken = json(lines("{\"t\":%.2f, \"a\":[%.1f,-2e-1,1.0], \"g\":[1,2,3]}"));
        assertThat(taken.rows()).hasDimensions(300, 7);
        assertThat(taken.rows()[4]).containsExactly(new double[] {0.04, 0.4, -0.2, 1, 1, 2, 3}, within(1e-12));
        assertThat(taken.codes()).containsExactly("clock-guessed", "unit-guessed", "gyro-unit-guessed");
    }

    @Test
    void otherNamesForTheSameAreRead() throws IOException {
        double[][] expected = json(lines("{\"t\":%.2f,\"a\":[%.1f,-0.2,1]}")).rows();
        for (String pattern : new String[] {
            "{\"time\":%.2f,\"acc\":{\"x\":%.1f,\"y\":-0.2,\"z\":1}}",
            "{\"t_s\":%.2f,\"ax_g\":%.1f,\"ay_g\":-0.2,\"az_g\":1}",
            "{ \"id\" : \"a\\\"b\", \"timestamp\" : %.2f , \"acc_g\" : [ %.1f , -0.2 , 1 ] , \"more\" : {\"deep\":[[1],[2]]} }",
            "{\"t\":%.2f,\"x\":%.1f,\"y\":-0.2,\"z\":1}"
        }) {
            assertThat(Arrays.deepEquals(json(lines(pattern)).rows(), expected))
                    .as(pattern)
                    .isTrue();
        }
    }

    @Test
    void aLineOfUnitsWinsOverAGuess() throws IOException {
        Taken taken = json("{\"unit\":\"mg\",\"gyroUnit\":\"rad/s\",\"clock\":\"ms\",\"rateHz\":52,\"rangeG\":8}\n"
                + lines("{\"t\":%.2f,\"a\":[%.1f,0,1000],\"g\":[1,0,0]}"));
        assertThat(taken.codes()).isEmpty();
        assertThat(taken.rows()[100][0]).isCloseTo(0.001, within(1e-12));
        assertThat(taken.rows()[100][3]).isCloseTo(1, within(1e-12));
        assertThat(taken.rows()[100][4]).isCloseTo(57.29577951308232, within(1e-9));
        assertThat(taken.facts().nominalRateHz()).hasValue(52);
        assertThat(taken.facts().rangeG()).hasValue(8);
    }

    @Test
    void writtenTimesNullsAndOtherEventsAreTaken() throws IOException {
        Taken taken = json(
                "{\"time\":\"2024-05-01T07:30:00.000Z\",\"a\":[0,0,1]}\n{\"time\":\"2024-05-01T07:30:00.010Z\",\"hr\":90}\n"
                        + "{\"time\":\"2024-05-01T07:30:00.020Z\",\"a\":[null,0,1]}\n{\"time\":\"2024-05-01T07:30:00.030Z\",\"a\":[0,");
        assertThat(taken.rows()).hasDimensions(2, 7);
        assertThat(taken.rows()[1]).startsWith(0.02, Double.NaN, 0, 1);
        assertThat(taken.facts().startEpochMs()).hasValue(1714548600000L);
        assertThat(taken.codes()).contains("samples-incomplete", "other-sensor-left-out", "end-cut");
    }

    @Test
    void theResultDoesNotDependOnHowTheStreamIsCut() throws IOException {
        String text = lines("{\"t\":%.2f,\"a\":[%.1f,-0.2,1]}");
        Taken chunked = Taken.read(new JsonLinesReader(), new TextDefectsTest.Chunks(text, 1), SampleReading.unknown());
        assertThat(Arrays.deepEquals(chunked.rows(), json(text).rows())).isTrue();
    }

    @Test
    void objectsOfOtherThingsAreRefused() {
        assertThatThrownBy(() -> json("{\"name\":\"a\"}\n{\"name\":\"b\"}\n"))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("run.txt: expected objects with acceleration");
    }
}
