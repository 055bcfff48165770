// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import footfall.device.SampleFormat;
import footfall.device.SampleWriter;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.Heard;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplayLinkTest {
    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    private Path recorded(SampleFormat format) throws Exception {
        Path file = folder.resolve("run." + format.label());
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, 4)
                        .lastingS(12));
        try (SampleWriter writer = format.to(Files.newOutputStream(file))) {
            run.writeTo(writer, 100);
        }
        return file;
    }

    private List<Frame> replayed(Path file, double clockRate, String rate) throws Exception {
        LinkAddress address = new LinkAddress(SensorLinks.REPLAY, file.toString(), Map.of("rate", rate));
        try (SensorLink link = SensorLinks.REPLAY.open(address, HostClock.startingNow(clockRate))) {
            link.start(heard);
            heard.await("the end", () -> heard.count(LinkState.ENDED) + heard.count(LinkState.FAILED) == 1);
        }
        return heard.frames();
    }

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void linesSayExactlyWhatTheRecordingHolds(SampleFormat format) throws Exception {
        Path file = recorded(format);
        Rows rows = new Rows();
        new RecordingReader(ReadOptions.defaults()).read(file, rows);
        List<Frame> frames = replayed(file, 1, "max");

        assertThat(frames).hasSize(rows.values.size() + 1).allMatch(frame -> frame.kind() == FrameKind.LINE);
        boolean gyro = new String(frames.get(0).bytes(), StandardCharsets.US_ASCII).endsWith("gz_dps");
        assertThat(gyro).isEqualTo(rows.gyro);
        for (int i = 0; i < rows.values.size(); i++) {
            String[] cells = new String(frames.get(i + 1).bytes(), StandardCharsets.US_ASCII).split(",", -1);
            double[] row = rows.values.get(i);
            for (int k = 1; k < 4; k++) {
                assertThat(Double.parseDouble(cells[k])).isEqualTo(row[k]);
            }
        }
        assertThat(frames.get(frames.size() - 1).hostNs() - frames.get(1).hostNs())
                .isBetween(11_900_000_000L, 12_000_000_000L);
    }

    @Test
    void theClockPacesTheReplay() throws Exception {
        long startNs = System.nanoTime();
        replayed(recorded(SampleFormat.CSV), 20, "20x");
        double tookS = (System.nanoTime() - startNs) / 1e9;

        assertThat(tookS).isGreaterThan(0.55);
        assertThat(heard.states()).containsExactly(LinkState.CONNECTED, LinkState.ENDED);
        assertThat(heard.events().get(1).message()).isEqualTo("the recording is over");
    }

    @Test
    void whatHoldsNoAccelerationIsRefusedInOneLine() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "this is no recording\n");
        replayed(text, 1, "max");
        assertThat(heard.states()).containsExactly(LinkState.CONNECTED, LinkState.FAILED);
        assertThat(heard.events().get(1).message()).contains("notes.txt").doesNotContain("\n");

        assertThatThrownBy(() -> replayed(folder.resolve("missing.csv"), 1, "1x"))
                .isInstanceOf(LinkException.class)
                .hasMessageContaining("expected a recording that can be read");
        assertThatThrownBy(() -> replayed(text, 1, "fast"))
                .isInstanceOf(LinkException.class)
                .hasMessageContaining("expected a rate like 1x, 10x or max, found fast");
    }

    /** Every sample of a file. */
    private static final class Rows implements RecordingReader.Sink, SampleSink {
        private final List<double[]> values = new ArrayList<>();
        private boolean gyro;

        @Override
        public SampleSink samples() {
            return this;
        }

        @Override
        public void begin(SensorFacts sensor) {
            gyro = sensor.gyro();
        }

        @Override
        public void accept(SampleBlock block) {
            for (int i = 0; i < block.size(); i++) {
                values.add(new double[] {block.timeS()[i], block.axG()[i], block.ayG()[i], block.azG()[i]});
            }
        }

        @Override
        public void accept(Recording recording) {
            assertThat(recording.content().hasSamples()).isTrue();
        }

        @Override
        public void failed(RecordingException problem) {
            throw new AssertionError(problem);
        }
    }
}
