// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Session;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Broken files by the hundred thousand: each gives a recording or one clear line, and never more than its bytes can hold. */
class FitFuzzTest {
    private static final long SEED = 77_001;
    private static final int MUTANTS = 100_000;
    private static final long LONGEST_NS = 60_000_000_000L;

    @Test
    void brokenFilesGiveARecordingOrOneClearLine() throws IOException {
        List<byte[]> sound = sound();
        long startNs = System.nanoTime();
        int refused = 0;
        int done = 0;
        while (done < MUTANTS && System.nanoTime() - startNs < LONGEST_NS) {
            Random random = new Random(SEED + done);
            byte[] mutant = mutate(sound, random);
            try {
                check(
                        FitFiles.read(mutant, new ReadOptions(random.nextInt(8) == 0, random.nextBoolean())),
                        mutant.length);
            } catch (RecordingException e) {
                refused++;
                assertThat(e.getMessage()).startsWith("test.fit: ").doesNotContain("\n");
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + (SEED + done), e);
            }
            done++;
        }
        System.out.printf("FIT fuzzing: %d mutants, %d refused%n", done, refused);
        // Both ways must have been tried, or the mutations are no good.
        assertThat(refused).isBetween(done / 100, done - done / 10);
    }

    private static void check(ParsedRecording read, int size) {
        assertThat(read.recordCount()).isLessThanOrEqualTo(size);
        assertThat(read.activity().records().rows()).isLessThanOrEqualTo((int) read.recordCount());
        assertThat(read.activity().notes().size()).isLessThan(25);
        for (Column column : read.activity().records().columns()) {
            for (double value : column.values()) {
                if (Double.isInfinite(value)) {
                    throw new AssertionError("infinite " + column.quantity());
                }
            }
        }
        for (Session session : read.activity().sessions()) {
            assertThat(session.elapsedS().orElse(0)).isFinite();
            assertThat(session.meanCadenceSpm().orElse(0)).isBetween(0.0, 512.0);
        }
    }

    private static byte[] mutate(List<byte[]> sound, Random random) {
        byte[] file = sound.get(random.nextInt(sound.size())).clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && file.length > 0; i++) {
            file = change(file, sound, random);
        }
        return file;
    }

    private static byte[] change(byte[] file, List<byte[]> sound, Random random) {
        int at = random.nextInt(file.length);
        int length = Math.min(file.length - at, 1 + random.nextInt(200));
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
                byte[] other = sound.get(random.nextInt(sound.size()));
                return splice(file, at, Arrays.copyOfRange(other, other.length / 2, other.length), file.length);
        }
    }

    private static byte[] splice(byte[] file, int at, byte[] middle, int goOnAt) {
        byte[] spliced = Arrays.copyOf(file, at + middle.length + file.length - goOnAt);
        System.arraycopy(middle, 0, spliced, at, middle.length);
        System.arraycopy(file, goOnAt, spliced, at + middle.length, file.length - goOnAt);
        return spliced;
    }

    /** Small files that together use everything that the codec knows. */
    private static List<byte[]> sound() throws IOException {
        List<byte[]> files = new ArrayList<>();
        files.add(FitFiles.activity(30));
        byte[] messages = FitEncoder.messages(encoder -> FitFiles.activity(encoder, 5));
        files.add(FitFiles.file(12, false, 0, messages));
        files.add(FitFiles.file(FitFuzzTest::everything));
        files.add(FitFiles.chain(files.get(0), files.get(2)));
        return files;
    }

    private static void everything(FitEncoder encoder) throws IOException {
        FitFiles.fileId(encoder, 4);
        encoder.define(1, MessageLayout.of(207).field(3, BaseType.UINT8).array(1, BaseType.BYTE, 16));
        encoder.data(1, 0, new byte[16]);
        MessageLayout description = MessageLayout.of(206);
        description.field(0, BaseType.UINT8).field(1, BaseType.UINT8).field(2, BaseType.UINT8);
        encoder.define(2, description.text(3, 16).text(8, 8));
        encoder.data(2, 0, 0, BaseType.UINT8.code(), "Cadence", "RPM");
        encoder.data(2, 0, 1, BaseType.FLOAT32.code(), "Form Power", "W");
        MessageLayout record = MessageLayout.bigEndian(20);
        record.field(253, BaseType.UINT32).field(4, BaseType.UINT8).array(8, BaseType.BYTE, 3);
        record.field(39, BaseType.UINT16).field(73, BaseType.UINT32);
        record.developer(0, BaseType.UINT8, 0).developer(1, BaseType.FLOAT32, 0);
        encoder.define(0, record);
        encoder.define(3, MessageLayout.of(20).field(4, BaseType.UINT8).field(0, BaseType.SINT32));
        for (int i = 0; i < 10; i++) {
            encoder.data(0, FitFiles.START_S + i, 80 + i, new byte[] {(byte) i, 4, 9}, 800, 3000, 83, 70.5);
            encoder.compressed(3, (int) (FitFiles.START_S + i), 81, 1 << 29);
        }
        summaries(encoder);
    }

    private static void summaries(FitEncoder encoder) throws IOException {
        MessageLayout session = MessageLayout.of(18);
        session.field(2, BaseType.UINT32)
                .field(5, BaseType.ENUM)
                .field(7, BaseType.UINT32)
                .field(18, BaseType.UINT8);
        encoder.define(4, session.field(10, BaseType.UINT32));
        encoder.data(4, FitFiles.START_S, 1, 600_000, 84, 840);
        encoder.define(
                5,
                MessageLayout.of(21)
                        .field(253, BaseType.UINT32)
                        .field(0, BaseType.ENUM)
                        .field(1, BaseType.ENUM));
        encoder.data(5, FitFiles.START_S, 0, 0);
    }
}
