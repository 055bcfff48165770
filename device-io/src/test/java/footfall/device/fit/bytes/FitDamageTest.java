// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import static footfall.device.fit.bytes.Seen.RECORDS;
import static footfall.device.fit.bytes.Seen.decode;
import static footfall.device.fit.bytes.Seen.messages;
import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.fit.FitFiles;
import footfall.device.fit.bytes.Damage.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Broken files: what stands before the damage is kept, and the damage is told. */
class FitDamageTest {
    @Test
    void wrongHeaderCheckSumIsToldAndReadOver() throws IOException {
        byte[] messages = messages();
        byte[] file = FitFiles.file(14, true, messages.length, messages);
        file[12] ^= 0x55;
        Seen seen = decode(file);
        assertThat(seen.kinds()).contains(Kind.HEADER_CHECKSUM);
        assertThat(seen.records()).isEqualTo(RECORDS);
    }

    @Test
    void recorderThatDiedIsSalvaged() throws IOException {
        byte[] messages = messages();
        byte[] cut = Arrays.copyOf(messages, messages.length - 3);
        byte[] header = FitEncoder.header(14, 0, true);
        Seen seen = decode(FitFiles.chain(header, cut));
        assertThat(seen.kinds()).containsExactly(Kind.RECORDER_DIED, Kind.FILE_CUT);
        assertThat(seen.records()).isEqualTo(RECORDS - 1);
    }

    @Test
    void recorderThatDiedDoesNotHideTheNextFile() throws IOException {
        byte[] died = FitFiles.file(14, true, 0, messages());
        Seen seen = decode(FitFiles.chain(died, FitFiles.activity(6), died));
        assertThat(seen.kinds()).containsExactly(Kind.RECORDER_DIED, Kind.RECORDER_DIED);
        assertThat(seen.records()).isEqualTo(2 * RECORDS + 6);
    }

    @Test
    void sizeThatIsTooSmallIsReadOver() throws IOException {
        byte[] messages = messages();
        for (int size : new int[] {1, 30, 50, messages.length - 1}) {
            Seen seen = decode(FitFiles.file(14, true, size, messages));
            assertThat(seen.kinds()).as("size " + size).containsExactly(Kind.SIZE_WRONG);
            assertThat(seen.records()).as("size " + size).isEqualTo(RECORDS);
        }
    }

    @Test
    void sizeThatIsTooLargeIsACutFile() throws IOException {
        byte[] messages = messages();
        Seen seen = decode(FitFiles.file(14, true, messages.length + 500L, messages));
        assertThat(seen.records()).isEqualTo(RECORDS);
        assertThat(seen.damages).isNotEmpty();
    }

    @Test
    void cutAnywhereKeepsEveryWholeMessageBefore() throws IOException {
        byte[] file = FitFiles.activity(RECORDS);
        int recordSize = 6;
        int firstRecord = file.length - 2 - RECORDS * recordSize;
        for (int length = 14; length < file.length; length++) {
            Seen seen = decode(Arrays.copyOf(file, length));
            int whole = Math.max(0, Math.min(RECORDS, (length - firstRecord) / recordSize));
            assertThat(seen.records()).as("cut at " + length).isEqualTo(whole);
            assertThat(seen.kinds()).as("cut at " + length).containsExactly(Kind.FILE_CUT);
        }
    }

    @Test
    void wrongCheckSumKeepsEverything() throws IOException {
        byte[] file = FitFiles.activity(RECORDS);
        file[file.length - 1] ^= 1;
        Seen seen = decode(file);
        assertThat(seen.kinds()).containsExactly(Kind.CHECKSUM);
        assertThat(seen.records()).isEqualTo(RECORDS);
    }

    @Test
    void undefinedMessageEndsTheFileAndNotTheChain() throws IOException {
        byte[] broken = FitFiles.chain(messages(), new byte[] {12, 1, 2, 3});
        byte[] first = FitFiles.file(14, true, broken.length, broken);
        Seen seen = decode(FitFiles.chain(first, FitFiles.activity(7)));
        assertThat(seen.kinds()).containsExactly(Kind.UNDEFINED_MESSAGE);
        assertThat(seen.damages.get(0).bytePosition()).isEqualTo(14 + broken.length - 4);
        assertThat(seen.damages.get(0).message()).contains("6 bytes are lost");
        assertThat(seen.records()).isEqualTo(RECORDS + 7);
    }

    @Test
    void illegalByteOrderEndsTheFile() throws IOException {
        for (int order : new int[] {2, 91, 229}) {
            byte[] definition = {0x40, 0, (byte) order, 20, 0, 1, 4, 1, 2, 0, 80};
            byte[] broken = FitFiles.chain(messages(), definition);
            Seen seen = decode(FitFiles.file(14, true, broken.length, broken));
            assertThat(seen.kinds()).contains(Kind.BYTE_ORDER);
            assertThat(seen.records()).isEqualTo(RECORDS);
        }
    }

    @Test
    void misalignedFieldIsPassedOver() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, MessageLayout.of(20).sized(2, BaseType.UINT16, 3).field(4, BaseType.UINT8));
            encoder.data(0, new byte[] {1, 2, 3}, 83);
        });
        Seen seen = decode(file);
        assertThat(seen.kinds()).containsExactly(Kind.MISALIGNED_FIELD);
        decode(file, message -> {
            assertThat(message.field(2)).isEqualTo(FitMessage.ABSENT);
            assertThat(message.count(0)).isZero();
            assertThat(message.field(4)).isEqualTo(83);
        });
    }

    @Test
    void lastMessageThatOverrunsItsFileIsLeftOutAndTheChainGoesOn() throws IOException {
        byte[] messages = messages();
        byte[] cut = Arrays.copyOf(messages, messages.length - 2);
        byte[] first = FitFiles.file(14, true, cut.length, cut);
        Seen seen = decode(FitFiles.chain(first, FitFiles.activity(3)));
        assertThat(seen.kinds()).containsExactly(Kind.OVERRUN);
        assertThat(seen.records()).isEqualTo(RECORDS - 1 + 3);
    }

    @Test
    void garbageBetweenChainedFilesIsPassedOver() throws IOException {
        byte[] junk = new byte[999];
        Arrays.fill(junk, (byte) 'x');
        Seen seen = decode(FitFiles.chain(FitFiles.activity(5), junk, FitFiles.activity(6)));
        assertThat(seen.kinds()).containsExactly(Kind.GARBAGE);
        assertThat(seen.records()).isEqualTo(11);
    }

    @Test
    void chainHasALimit() throws IOException {
        byte[] one = FitFiles.activity(1);
        Seen seen = new Seen();
        FitDecoder.decode(new ByteArrayInputStream(FitFiles.chain(one, one, one, one)), seen, 3);
        assertThat(seen.kinds()).containsExactly(Kind.TOO_MANY_FILES);
        assertThat(seen.records()).isEqualTo(3);
    }

    @Test
    void emptyAndForeignBytesAreNotFit() throws IOException {
        assertThat(decode(new byte[0]).kinds()).containsExactly(Kind.NOT_FIT);
        byte[] appleDouble = new byte[4096];
        appleDouble[1] = 5;
        appleDouble[2] = 22;
        appleDouble[3] = 7;
        Seen seen = decode(appleDouble);
        assertThat(seen.kinds()).containsExactly(Kind.NOT_FIT);
        assertThat(seen.damages.get(0).message()).contains("00 05 16 07");
    }

    @Test
    void resultDoesNotDependOnHowTheStreamIsCut() throws IOException {
        byte[] messages = messages();
        byte[] sound = FitFiles.activity(2000);
        byte[] died = FitFiles.file(14, true, 0, messages);
        byte[] file = FitFiles.chain(sound, new byte[77], FitFiles.file(12, false, 60, messages), died);
        Seen whole = decode(file);
        for (int block : new int[] {1, 3, 100, 65_536}) {
            Seen seen = new Seen();
            FitDecoder.decode(new Trickle(file, block), seen);
            assertThat(seen.numbers).as("blocks of " + block).isEqualTo(whole.numbers);
            assertThat(seen.timesS).as("blocks of " + block).isEqualTo(whole.timesS);
            assertThat(seen.damages).as("blocks of " + block).isEqualTo(whole.damages);
        }
    }

    /** Hands out a few bytes a read. */
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream in;
        private final int block;

        Trickle(byte[] bytes, int block) {
            in = new ByteArrayInputStream(bytes);
            this.block = block;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int count) {
            return in.read(into, from, Math.min(count, block));
        }
    }
}
