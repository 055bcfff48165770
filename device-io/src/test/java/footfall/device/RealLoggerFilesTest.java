// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.signal.SampleSink;
import footfall.device.packet.SampleTape;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Real recordings of devices, where the shared folder is there. The figures come from decoders written for this test alone, from the
 * published descriptions, in another language; they agreed with the readers in every sample.
 */
class RealLoggerFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("footfall.root"), "..", "shared", "data").normalize();

    private Recording recording =
            new Recording("", RecordingFormat.FIT, "", ParsedRecording.ofSamples("", 0, java.util.List.of()));

    private SampleTape read(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: no real recording at " + file);
        }
        Assumptions.assumeTrue(Files.exists(file), "no real recording at " + file);
        SampleTape tape = new SampleTape();
        new RecordingReader(ReadOptions.defaults()).read(file, new RecordingReader.Sink() {
            @Override
            public SampleSink samples() {
                return tape;
            }

            @Override
            public void accept(Recording found) {
                recording = found;
            }

            @Override
            public void failed(RecordingException problem) {
                throw new AssertionError(problem);
            }
        });
        return tape;
    }

    private static double meanMagnitudeG(SampleTape tape) {
        double sum = 0;
        for (int i = 0; i < tape.size(); i++) {
            sum += Math.sqrt(
                    tape.at(1, i) * tape.at(1, i) + tape.at(2, i) * tape.at(2, i) + tape.at(3, i) * tape.at(3, i));
        }
        return sum / tape.size();
    }

    @Test
    void anActionCamerasFitFileGivesItsSamplesAndItsRecords() {
        SampleTape tape = read("fit/gpsbabel/garmin-virb-ultra-30.fit");
        assertThat(tape.size()).isEqualTo(692 * 30);
        assertThat(meanMagnitudeG(tape)).isCloseTo(1.021, within(5e-4));
        assertThat(tape.facts().gyro()).isTrue();
        assertThat(recording.content().recordCount()).isEqualTo(210);
        assertThat(recording.content().sampleNotes())
                .extracting(note -> note.code())
                .containsExactly("date-known-late");
        for (int i = 1; i < tape.size(); i++) {
            assertThat(tape.at(0, i) - tape.at(0, i - 1)).isBetween(0.0099, 0.0151);
        }
    }

    @Test
    void anAxivityFileGivesItsSamples() {
        SampleTape tape = read("accel/native/skdh/ax3_sample.cwa");
        assertThat(recording.format()).isEqualTo(RecordingFormat.CWA);
        assertThat(tape.size()).isEqualTo(490 * 120);
        assertThat(meanMagnitudeG(tape)).isCloseTo(1.0466196531990515, within(1e-12));
        assertThat(new double[] {tape.at(1, 0), tape.at(2, 0), tape.at(3, 0)})
                .containsExactly(-0.09375, -0.203125, 0.953125);
        assertThat(tape.facts().nominalRateHz()).hasValue(200);
        assertThat(tape.facts().rangeG()).hasValue(8);
        assertThat(tape.facts().startEpochMs()).hasValue(1_581_498_217_482L);
        // The blocks' own times say that the sensor is 1.4 % slower than its name; the last block's begin is known.
        assertThat(tape.at(0, 489 * 120)).isCloseTo(1_581_498_514.9926515 - 1_581_498_217.4818115, within(1e-6));
        for (int i = 1; i < tape.size(); i++) {
            assertThat(tape.at(0, i) - tape.at(0, i - 1)).isBetween(0.00505, 0.00509);
        }
    }

    @Test
    void anActiGraphFileGivesItsSamples() {
        SampleTape tape = read("accel/native/ggir/actigraph_testfile.gt3x");
        assertThat(recording.format()).isEqualTo(RecordingFormat.GT3X);
        assertThat(recording.content().device()).isEqualTo("ActiGraph wGT3XBT");
        assertThat(tape.size()).isEqualTo(588 * 30);
        assertThat(meanMagnitudeG(tape)).isCloseTo(1.0120143971340687, within(1e-12));
        assertThat(new double[] {tape.at(1, 0), tape.at(2, 0), tape.at(3, 0)})
                .containsExactly(0.00390625, 0.0234375, -0.95703125);
        assertThat(tape.facts().startEpochMs())
                .as("10:09 two hours ahead of UTC")
                .hasValue(1_598_429_340_000L);
        assertThat(tape.facts().notes()).isEmpty();
        double longestS = 0;
        for (int i = 1; i < tape.size(); i++) {
            longestS = Math.max(longestS, tape.at(0, i) - tape.at(0, i - 1));
        }
        assertThat(longestS).as("idle sleep").isCloseTo(261 + 1 / 30.0, within(1e-6));
    }
}
