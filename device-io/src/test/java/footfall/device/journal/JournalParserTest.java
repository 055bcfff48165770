// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingFormat;
import footfall.device.RecordingReader;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.RscMeasurement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalParserTest {
    private static final long SECOND_NS = 1_000_000_000L;

    @TempDir
    Path folder;

    private final List<Double> times = new ArrayList<>();
    private final List<SensorFacts> begun = new ArrayList<>();

    private static Frame line(double hostS, double stampS) {
        String text = String.format(Locale.ROOT, "%.3f,0,0,1", stampS);
        return Frame.of(Math.round(hostS * 1e9), FrameKind.LINE, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Says what the columns are. */
    private static JournalEntry names(int sensor) {
        byte[] names = "t_s,ax_g,ay_g,az_g".getBytes(StandardCharsets.US_ASCII);
        return new JournalEntry.OfFrame(sensor, Frame.of(0, FrameKind.LINE, names));
    }

    private Path journal(List<JournalEntry> entries) throws IOException {
        Path file = folder.resolve("session.ffj");
        try (JournalWriter writer = JournalWriter.open(file, JournalTest.header(), problem -> {})) {
            entries.forEach(writer::append);
        }
        return file;
    }

    private List<Recording> read(Path file, boolean strict) {
        List<Recording> recordings = new ArrayList<>();
        new RecordingReader(new ReadOptions(strict, false)).read(file, new RecordingReader.Sink() {
            @Override
            public SampleSink samples() {
                return new SampleSink() {
                    @Override
                    public void begin(SensorFacts sensor) {
                        begun.add(sensor);
                    }

                    @Override
                    public void accept(SampleBlock block) {
                        Arrays.stream(block.timeS(), 0, block.size()).forEach(times::add);
                    }
                };
            }

            @Override
            public void accept(Recording recording) {
                recordings.add(recording);
            }

            @Override
            public void failed(RecordingException problem) {
                throw new AssertionError(problem);
            }
        });
        return recordings;
    }

    @Test
    void everySensorIsARecordingOfItsOwnOnTheClockOfTheSession() throws IOException {
        List<JournalEntry> entries = new ArrayList<>(List.of(names(0), names(1)));
        for (int i = 0; i < 400; i++) {
            entries.add(new JournalEntry.OfFrame(i % 2, line(10 + i * 0.01, 500 + i * 0.01)));
        }
        entries.add(new JournalEntry.CleanEnd(15 * SECOND_NS));
        List<Recording> recordings = read(journal(entries), true);
        assertThat(recordings).hasSize(2).allMatch(recording -> recording.format() == RecordingFormat.JOURNAL);
        assertThat(recordings.get(1).file()).isEqualTo(recordings.get(0).file() + "!1");
        assertThat(recordings.get(0).content().sampleCount()).isEqualTo(200);
        assertThat(recordings.get(0).content().sampleNotes()).isEmpty();
        assertThat(begun.get(0).startEpochMs()).hasValue(1_700_000_010_000L);
        assertThat(times.get(0)).isCloseTo(10, within(1e-9));
        assertThat(times.get(199)).isCloseTo(13.98, within(0.01));
    }

    @Test
    void aSensorThatBeganAnewGoesOnWhereTheSessionIs() throws IOException {
        List<JournalEntry> entries = new ArrayList<>(List.of(names(0)));
        for (int i = 0; i < 100; i++) {
            entries.add(new JournalEntry.OfFrame(0, line(i * 0.01, 5000 + i * 0.01)));
        }
        for (int i = 0; i < 100; i++) {
            entries.add(new JournalEntry.OfFrame(0, line(31 + i * 0.01, i * 0.01)));
        }
        read(journal(entries), false);
        assertThat(times.subList(0, 200)).isSorted();
        assertThat(times.get(100)).isCloseTo(31, within(0.1));
    }

    @Test
    void aCutJournalIsReadAndSaysWhatIsMissing() throws IOException {
        List<JournalEntry> entries = new ArrayList<>(List.of(names(0)));
        for (int i = 0; i < 100; i++) {
            entries.add(new JournalEntry.OfFrame(0, line(1 + i * 0.01, i * 0.01)));
        }
        Path file = journal(entries);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(read(file, false).get(0).content().sampleNotes())
                .extracting(QualityWarning::code)
                .containsExactly("journal-cut");
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));
        Recording recording = read(file, false).get(0);
        assertThat(recording.content().sampleCount()).isEqualTo(99);
        assertThat(recording.content().sampleNotes())
                .extracting(QualityWarning::code)
                .containsExactly("journal-damaged");
    }

    @Test
    void aSessionWithoutDataIsARecordingWithoutRows() throws IOException {
        Recording recording = read(journal(List.of()), false).get(0);
        assertThat(recording.content().hasSamples()).isFalse();
        assertThat(recording.content().activity().records().rows()).isZero();
    }

    @Test
    void aPodThatCountsStridesGivesStepsOfBothFeetOnceASecond() {
        PodTrack pod = new PodTrack();
        for (int i = 0; i < 1000; i++) {
            pod.add(i * 0.5, new RscMeasurement(true, 3, 84, OptionalDouble.empty(), OptionalDouble.empty()));
        }
        assertThat(pod.countsStrides()).isTrue();
        var columns = pod.columns(1_700_000_000_000L, true);
        assertThat(columns.rows()).isEqualTo(500);
        assertThat(columns.ofFormat(Quantity.CADENCE).orElseThrow().values()).containsOnly(168);
    }
}
