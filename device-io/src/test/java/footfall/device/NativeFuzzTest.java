// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.packet.RunTape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken recordings of loggers: each gives samples or one clear line, and never more samples than its bytes can hold. */
class NativeFuzzTest {
    private static final int MUTANTS = Integer.getInteger("footfall.fuzz.mutants", 1_500);
    private static final long LONGEST_NS = 6_000_000_000L;
    /** Deflated zeros hold a thousand times their bytes, and a sample takes four. */
    private static final long MOST_SAMPLES_A_BYTE = 300;

    private static final byte[][] TOKENS = {
        {'A', 'X', (byte) 0xFC, 1},
        {0x1E, 0},
        {0x1E, 0x1A},
        "Recorded Data\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "Page Time:9999-12-31 23:59:59:999\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "Measurement Frequency:1e308\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "x gain:NaN\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "Acceleration Scale: 1e-300\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "Start Date: 9223372036854775807\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        {'P', 'K', 3, 4},
        {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF},
        {0, 0, 0, 0, 0, 0, 0, 0},
    };

    @ParameterizedTest
    @EnumSource(names = {"FIT", "CWA", "GT3X", "GENEACTIV"})
    void brokenFilesGiveSamplesOrOneClearLine(SampleFormat format) throws IOException {
        RecordingFormat reader = RecordingFormat.valueOf(format.name());
        byte[] plain = RunTape.of(700, 100, false).write(format::to, RunTape.facts(100, false), 256);
        byte[] turning = RunTape.of(700, 100, true).write(format::to, RunTape.facts(100, true), 256);
        long startNs = System.nanoTime();
        int refused = 0;
        int read = 0;
        for (int seed = 0; seed < MUTANTS && System.nanoTime() - startNs < LONGEST_NS; seed++) {
            Random random = new Random(seed);
            byte[] mutant = mutate(random.nextBoolean() ? plain : turning, random);
            try {
                check(reader, mutant, new ReadOptions(random.nextInt(8) == 0, false));
                read++;
            } catch (RecordingException e) {
                refused++;
                assertThat(e.getMessage()).startsWith("test: ").doesNotContain("\n");
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(format + " seed " + seed, e);
            }
        }
        System.out.printf("%s fuzzing: %d read, %d refused%n", format, read, refused);
        // Both ways must have been tried, or the mutations are no good.
        assertThat(read).isGreaterThan(100);
        assertThat(refused).isGreaterThan(20);
    }

    private static void check(RecordingFormat reader, byte[] mutant, ReadOptions options) throws IOException {
        Counter counter = new Counter();
        ParsedRecording read = reader.parser().parse(new ByteArrayInputStream(mutant), "test", options, counter);
        assertThat(counter.samples).isEqualTo(read.sampleCount());
        assertThat(counter.begun).isEqualTo(read.hasSamples());
        assertThat(read.sampleCount()).isLessThanOrEqualTo(MOST_SAMPLES_A_BYTE * mutant.length);
        assertThat(read.sampleNotes().size()).isLessThan(12);
        read.sampleNotes().forEach(note -> assertThat(note.message()).doesNotContain("\n"));
    }

    private static byte[] mutate(byte[] sound, Random random) {
        byte[] file = sound.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && file.length > 0; i++) {
            file = change(file, random);
        }
        return file;
    }

    private static byte[] change(byte[] file, Random random) {
        // Heads decide most, so half of the changes are there.
        int at = random.nextInt(random.nextBoolean() ? file.length : Math.min(file.length, 1600));
        int length = Math.min(file.length - at, 1 + random.nextInt(700));
        switch (random.nextInt(7)) {
            case 0:
                file[at] ^= (byte) (1 << random.nextInt(8));
                return file;
            case 1:
                file[at] = (byte) random.nextInt(256);
                return file;
            case 2:
                return Arrays.copyOf(file, at);
            case 3:
                return splice(file, at, Arrays.copyOfRange(file, at, at + length), at);
            case 4:
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                return splice(file, at, noise, at);
            case 5:
                return splice(file, at, new byte[0], at + length);
            default:
                byte[] token = TOKENS[random.nextInt(TOKENS.length)];
                return splice(file, at, token, random.nextBoolean() ? at : Math.min(file.length, at + token.length));
        }
    }

    private static byte[] splice(byte[] file, int at, byte[] middle, int goOnAt) {
        byte[] spliced = Arrays.copyOf(file, at + middle.length + file.length - goOnAt);
        System.arraycopy(middle, 0, spliced, at, middle.length);
        System.arraycopy(file, goOnAt, spliced, at + middle.length, file.length - goOnAt);
        return spliced;
    }

    /** Counts, and lets no infinite number pass. */
    private static final class Counter implements SampleSink {
        private long samples;
        private boolean begun;

        @Override
        public void begin(SensorFacts sensor) {
            begun = true;
        }

        @Override
        public void accept(SampleBlock block) {
            samples += block.size();
            for (int i = 0; i < block.size(); i++) {
                double sum = block.timeS()[i] + block.axG()[i] + block.ayG()[i] + block.azG()[i];
                if (Double.isInfinite(sum)) {
                    throw new AssertionError("infinite sample");
                }
            }
        }
    }
}
