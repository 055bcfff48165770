// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import static footfall.device.fit.FitFiles.START_S;
import static footfall.device.fit.bytes.Seen.RECORDS;
import static footfall.device.fit.bytes.Seen.decode;
import static footfall.device.fit.bytes.Seen.messages;
import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.fit.FitFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitDecoderTest {
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
            assertThat(values).containsExactly(-5.0, 65000.0, -300.0, -70000.0, 1.5, -2.25, (double) (-1L << 40), 4e9);
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
        assertThat(decode(FitFiles.file(12, false, messages.length, messages)).damages)
                .isEmpty();
        assertThat(decode(FitFiles.file(14, false, messages.length, messages)).damages)
                .isEmpty();
    }

    @Test
    void chainedHeaderWithoutDataIsHarmless() throws IOException {
        byte[] empty = FitFiles.file(14, true, 0, new byte[0]);
        Seen seen = decode(FitFiles.chain(FitFiles.activity(5), empty, FitFiles.activity(6), empty));
        assertThat(seen.damages).isEmpty();
        assertThat(seen.records()).isEqualTo(11);
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
}
