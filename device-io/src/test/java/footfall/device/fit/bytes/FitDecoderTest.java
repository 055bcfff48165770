// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import static footfall.device.fit.FitFiles.START_S;
import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.fit.FitFiles;
import footfall.device.fit.bytes.Damage.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitDecoderTest {
    private static final int RECORDS = 40;

    @Test
    void checkSumIsThatOfTheCatalogue() {
        byte[] bytes = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(FitCrc.update(0, bytes, 0, bytes.length)).isEqualTo(0xBB3D);
        int single = 0;
        for (byte value : bytes) {
            single = FitCrc.update(single, value);
        }
        assertThat(single).isEqualTo(0xBB3D);
    }

    @Test
    void soundFileHasNoDamage() throws IOException {
        Seen seen = decode(FitFiles.activity(RECORDS));
        assertThat(seen.damages).isEmpty();
        assertThat(seen.records()).isEqualTo(RECORDS);
        assertThat(seen.timesS.get(1)).isEqualTo(START_S);
    }

    @Test
    void bothByteOrdersGiveTheSameValues() throws IOException {
        for (boolean big : new boolean[] {false, true}) {
            byte[] file = FitFiles.file(encoder -> {
                MessageLayout layout = big ? MessageLayout.bigEndian(20) : MessageLayout.of(20);
                layout.field(1, BaseType.SINT8)
                        .field(2, BaseType.UINT16)
                        .field(3, BaseType.SINT16)
                        .field(4, BaseType.SINT32)
                        .field(5, BaseType.FLOAT32)
                        .field(6, BaseType.FLOAT64)
                        .field(7, BaseType.SINT64)
                        .field(8, BaseType.UINT32Z);
                encoder.define(0, layout);
                encoder.data(0, -5, 65000, -300, -70000, 1.5, -2.25, -1L << 40, 4_000_000_000L);
            });
            List<Double> values = new ArrayList<>();
            decode(file, message -> {
                for (int slot = 0; slot < message.definition().fieldCount(); slot++) {
                    values.add(message.number(slot));
                }
            });
            assertThat(values)
                    .containsExactly(-5.0, 65000.0, -300.0, -70000.0, 1.5, -2.25, (double) (-1L << 40), 4e9);
        }
    }

    @Test
    void invalidPatternOfEveryTypeIsAbsent() throws IOException {
        MessageLayout layout = MessageLayout.of(20);
        for (BaseType type : BaseType.values()) {
            layout.field(type.ordinal(), type);
        }
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, layout);
            encoder.data(0, new Object[BaseType.values().length]);
        });
        decode(file, message -> {
            for (BaseType type : BaseType.values()) {
                assertThat(message.integer(type.ordinal())).as(type.name()).isEqualTo(FitMessage.ABSENT);
                assertThat(message.number(type.ordinal())).as(type.name()).isNaN();
            }
        });
    }

    @Test
    void arraysGiveEachElement() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, MessageLayout.bigEndian(132).array(9, BaseType.UINT32, 3));
            encoder.data(0, (Object) new long[] {7, 0xFFFF_FFFFL, 9});
        });
        decode(file, message -> {
            assertThat(message.count(0)).isEqualTo(3);
            assertThat(message.integer(0, 0, BaseType.UINT32)).isEqualTo(7);
            assertThat(message.integer(0, 1, BaseType.UINT32)).isEqualTo(FitMessage.ABSENT);
            assertThat(message.integer(0, 2, BaseType.UINT32)).isEqualTo(9);
            assertThat(message.integer(0, 3, BaseType.UINT32)).isEqualTo(FitMessage.ABSENT);
        });
    }

    @Test
    void textEndsAtZeroOrAtTheEndOfItsField() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, MessageLayout.of(0).text(8, 8).text(9, 4).text(10, 4));
            encoder.data(0, "ab\0cdefgh", "wxyz", new byte[] {(byte) 0xFF, 'o', 'k', 7});
        });
        decode(file, message -> {
            assertThat(message.text(8)).isEqualTo("ab");
            assertThat(message.text(9)).isEqualTo("wxyz");
            assertThat(message.text(10)).isEqualTo("ok");
            assertThat(message.text(11)).isEmpty();
        });
    }

    @Test
    void compressedTimesRollOver() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, FitFiles.cadenceLayout());
            encoder.data(0, START_S, 80);
            encoder.define(1, MessageLayout.of(20).field(4, BaseType.UINT8));
            for (int i = 1; i < 100; i++) {
                encoder.compressed(1, (int) (START_S + i), 80);
            }
        });
        Seen seen = decode(file);
        for (int i = 0; i < 100; i++) {
            assertThat(seen.timesS.get(i)).isEqualTo(START_S + i);
        }
    }

    @Test
    void compressedTimeWithoutAnEarlierOneIsAbsent() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(1, MessageLayout.of(20).field(4, BaseType.UINT8));
            encoder.compressed(1, 5, 80);
        });
        assertThat(decode(file).timesS).containsExactly(FitMessage.ABSENT);
    }

    @Test
    void localNumberMayBeRedefined() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, FitFiles.cadenceLayout());
            encoder.data(0, START_S, 80);
            encoder.define(0, MessageLayout.of(21).field(0, BaseType.ENUM));
            encoder.data(0, 0);
            encoder.define(0, FitFiles.cadenceLayout());
            encoder.data(0, START_S + 1, 81);
        });
        assertThat(decode(file).numbers).containsExactly(20, 21, 20);
    }

    @Test
    void shortHeaderAndHeaderWithoutCheckSumAreLegal() throws IOException {
        byte[] messages = messages();
        assertThat(decode(FitFiles.file(12, false, messages.length, messages)).damages).isEmpty();
        assertThat(decode(FitFiles.file(14, false, messages.length, messages)).damages).isEmpty();
    }

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
        assertThat(seen.kinds()).containsExactly(Kind.UNDEFINED_MESSAGE, Kind.GARBAGE);
        assertThat(seen.damages.get(0).bytePosition()).isEqualTo(14 + broken.length - 4);
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
    void chainedHeaderWithoutDataIsHarmless() throws IOException {
        byte[] empty = FitFiles.file(14, true, 0, new byte[0]);
        Seen seen = decode(FitFiles.chain(FitFiles.activity(5), empty, FitFiles.activity(6), empty));
        assertThat(seen.damages).isEmpty();
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

    @Test
    void largestMessageFitsTheWindow() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            MessageLayout layout = MessageLayout.of(20);
            for (int number = 0; number < 255; number++) {
                layout.array(number, BaseType.BYTE, 255).developer(number, BaseType.BYTE, 255, 0);
            }
            encoder.define(0, layout);
            for (int i = 0; i < 5; i++) {
                encoder.data(0, new Object[510]);
            }
        });
        Seen seen = decode(file);
        assertThat(seen.damages).isEmpty();
        assertThat(seen.records()).isEqualTo(5);
    }

    private static byte[] messages() throws IOException {
        return FitEncoder.messages(encoder -> FitFiles.activity(encoder, RECORDS));
    }

    private static Seen decode(byte[] file) throws IOException {
        Seen seen = new Seen();
        FitDecoder.decode(new ByteArrayInputStream(file), seen);
        return seen;
    }

    private interface Look {
        void at(FitMessage message);
    }

    private static void decode(byte[] file, Look look) throws IOException {
        long messages = FitDecoder.decode(new ByteArrayInputStream(file), new FitListener() {
            @Override
            public void message(FitMessage message) {
                look.at(message);
            }

            @Override
            public void damaged(Damage damage) {}
        });
        assertThat(messages).isPositive();
    }

    private static final class Seen implements FitListener {
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Long> timesS = new ArrayList<>();
        private final List<Damage> damages = new ArrayList<>();

        @Override
        public void message(FitMessage message) {
            numbers.add(message.globalNumber());
            timesS.add(message.timestampS());
        }

        @Override
        public void damaged(Damage damage) {
            damages.add(damage);
        }

        long records() {
            return numbers.stream().filter(number -> number == 20).count();
        }

        List<Kind> kinds() {
            return damages.stream().map(Damage::kind).toList();
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
