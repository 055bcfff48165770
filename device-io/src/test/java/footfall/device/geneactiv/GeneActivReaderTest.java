// SPDX-License-Identifier: Apache-2.0
package footfall.device.geneactiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.packet.SampleTape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GeneActivReaderTest {
    private static final String HEADER = String.join(
            "\r\n",
            "Device Identity",
            "Device Unique Serial Code:012345",
            "Device Type:GENEActiv",
            "Device Model:1.1",
            " ",
            "Device Capabilities",
            "Accelerometer Range:-8 to 8",
            " ",
            "Configuration Info",
            "Measurement Frequency:100 Hz",
            "Time Zone:GMT +01:00",
            " ",
            "Calibration Data",
            "x gain:25300",
            "x offset:574",
            "y gain:25200",
            "y offset:-1000",
            "z gain:25100",
            "z offset:0",
            "Volts:300",
            "Lux:800",
            "");

    private static String page(int second, String samples) {
        return String.join(
                "\r\n",
                "Recorded Data",
                "Device Unique Serial Code:012345",
                "Sequence Number:0",
                String.format("Page Time:2012-05-23 16:47:%02d:500", second),
                "Unassigned:",
                "Temperature:25,8",
                "Battery voltage:4.1587",
                "Device Status:Recording",
                "Measurement Frequency:100,0",
                samples,
                "");
    }

    private static SampleTape read(String file) throws IOException {
        return SampleTape.of(new GeneActivReader(), file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void countsAreCalibratedAsTheInstructionsSay() throws IOException {
        // x = 1, y = -1, z = -2048; then light and button. A second sample: x = 2047.
        SampleTape tape = read(HEADER + page(50, "001FFF800FFF" + "7ff000000000"));
        assertThat(tape.size()).isEqualTo(2);
        assertThat(tape.at(1, 0)).isCloseTo((100.0 - 574) / 25_300, within(1e-12));
        assertThat(tape.at(2, 0)).isCloseTo((-100.0 + 1000) / 25_200, within(1e-12));
        assertThat(tape.at(3, 0)).isCloseTo(-204_800.0 / 25_100, within(1e-12));
        assertThat(tape.at(1, 1)).isCloseTo((204_700.0 - 574) / 25_300, within(1e-12));
        assertThat(tape.facts().startEpochMs())
                .as("16:47:50.5 an hour ahead of UTC")
                .hasValue(1_337_788_070_500L);
        assertThat(tape.facts().nominalRateHz()).hasValue(100);
        assertThat(tape.facts().rangeG()).hasValue(8);
        assertThat(tape.facts().notes()).isEmpty();
        assertThat(tape.read().device()).isEqualTo("GENEActiv 1.1");
    }

    @Test
    void aDamagedPageIsAGap() throws IOException {
        String sound = "000000000000".repeat(300);
        String file = HEADER
                + page(40, sound)
                + page(43, sound.substring(1))
                + page(46, sound)
                + page(49, sound.replaceFirst("0{40}", "x".repeat(40)))
                + page(52, sound);
        SampleTape tape = read(file);
        assertThat(tape.size()).isEqualTo(900);
        assertThat(tape.at(0, 300)).isCloseTo(6, within(1e-9));
        assertThat(tape.at(0, 600)).isCloseTo(12, within(1e-9));
        assertThat(tape.notes()).containsExactly("page-damaged");
        assertThatThrownBy(() -> SampleTape.of(
                        new GeneActivReader(), file.getBytes(StandardCharsets.UTF_8), new ReadOptions(true, false)))
                .isInstanceOf(RecordingException.class);
    }

    @Test
    void aCutPageKeepsItsWholeSamples() throws IOException {
        String file = HEADER + page(50, "000000000000".repeat(300));
        SampleTape tape = read(file.substring(0, file.length() - 2 - 12 * 100 - 5));
        assertThat(tape.size()).isEqualTo(199);
        assertThat(tape.notes()).containsExactly("file-cut");
    }

    @Test
    void samplesOfAPageMayStandOnSeveralLines() throws IOException {
        String line = "000000000000".repeat(100);
        SampleTape tape = read(HEADER + page(50, line + "\r\n" + line + "\r\n" + line));
        assertThat(tape.size()).isEqualTo(300);
        for (int i = 0; i < 300; i++) {
            assertThat(tape.at(0, i)).isCloseTo(i / 100.0, within(1e-9));
        }
    }

    @Test
    void aHeaderWithoutCalibrationIsRefused() {
        String file = HEADER.replace("y gain:25200", "y gain:0") + page(50, "000000000000");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RecordingException.class)
                .hasMessageMatching(
                        "test: byte \\d+: expected gain and offset of three axes in the header, found none");
        assertThatThrownBy(() -> read(HEADER))
                .isInstanceOf(RecordingException.class)
                .hasMessage("test: expected pages of samples of a GENEActiv logger, found none that is sound");
    }

    @Test
    void timesComeBackAsTheyWereWritten() {
        for (long ms : new long[] {0, 1_337_791_670_500L, 951_782_399_999L}) {
            assertThat(PageTime.epochMs(PageTime.text(ms))).hasValue(ms);
        }
        assertThat(PageTime.epochMs("2012-13-23 16:47:50:000")).isEmpty();
        assertThat(PageTime.epochMs("yesterday")).isEmpty();
    }
}
