// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.SampleReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Defects of real files: nothing is hidden, nothing that can be read is lost. */
class TextDefectsTest {
    private static final String HEADER = "t_s,ax_g,ay_g,az_g\n";

    private static String rows(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(String.format(Locale.ROOT, "%.2f,%.3f,%.3f,%.3f%n", i / 100.0, 0.1, 0.01 * (i % 7), 1.0)
                    .replace("\r\n", "\n"));
        }
        return text.toString();
    }

    private static void checkSame(Taken actual, Taken expected) {
        assertThat(Arrays.deepEquals(actual.rows(), expected.rows())).isTrue();
        assertThat(actual.codes()).isEqualTo(expected.codes());
    }

    @Test
    void everyLineEndIsTaken() throws IOException {
        String text = HEADER + rows(0, 3000);
        Taken expected = Taken.csv(text);
        checkSame(Taken.csv(text.replace("\n", "\r")), expected);
        checkSame(Taken.csv(text.replace("\n", "\r\n")), expected);
        checkSame(Taken.csv(text.replace("\n", "\n\n")), expected);
        checkSame(Taken.csv(text.strip()), expected);
    }

    @Test
    void everyEncodingIsTaken() throws IOException {
        String text = HEADER + rows(0, 3000);
        Taken expected = Taken.csv(text);
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            byte[] bytes = ("\uFEFF" + text).getBytes(charset);
            checkSame(Taken.read(new CsvReader(), new ByteArrayInputStream(bytes), SampleReading.unknown()), expected);
        }
    }

    @Test
    void theResultDoesNotDependOnHowTheStreamIsCut() throws IOException {
        String text = HEADER + rows(0, 9000);
        for (String ending : new String[] {"\n", "\r\n", "\r"}) {
            String file = text.replace("\n", ending) + "90.00,0.";
            Taken whole = Taken.csv(file);
            for (int chunk : new int[] {1, 3, 1000, 70_000}) {
                checkSame(Taken.read(new CsvReader(), new Chunks(file, chunk), SampleReading.unknown()), whole);
            }
        }
    }

    @Test
    void timeIsHandedOnAsItIsWritten() throws IOException {
        Taken taken = Taken.csv(HEADER + "1,0,0,1\n1,0,0,1\n0.5,0,0,1\n9,0,0,1\n9.001,0,0,1\n");
        assertThat(Arrays.stream(taken.rows()).mapToDouble(row -> row[0]).toArray())
                .containsExactly(1, 1, 0.5, 9, 9.001);
    }

    @Test
    void aHeaderMayComeAgainOrOnlyInTheMiddle() throws IOException {
        Taken again = Taken.csv(HEADER + rows(0, 50) + HEADER + rows(50, 100));
        assertThat(again.rows()).hasDimensions(100, 7);
        assertThat(again.codes()).containsExactly("header-repeated");
        String middle = "0.00;1;0.1;0.2\n0.01;1;0.1;0.2\nt_s;az_g;ay_g;ax_g\n0.02;1;0.1;0.2\n".replace(';', ',');
        Taken named = Taken.csv(middle);
        assertThat(named.rows()).hasDimensions(3, 7);
        assertThat(named.rows()[0]).startsWith(0, 0.2, 0.1, 1);
    }

    @Test
    void blankPaddingAndACountOfRowsDoNotMatter() throws IOException {
        Taken padded = Taken.csv("time,aX,aY,aZ\n5540, -0.46,   0.13,0.86 \n5644, -0.46,   0.13,0.86 \n");
        assertThat(padded.rows()[1]).startsWith(5.644, -0.46, 0.13, 0.86);
        StringBuilder counted = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            counted.append(String.format(Locale.ROOT, "%d,%.2f,0.1,%.3f,0.9%n", i, 20 + i / 50.0, 0.01 * i));
        }
        Taken taken = Taken.csv(counted.toString());
        assertThat(taken.rateHz()).isCloseTo(50, within(0.01));
        assertThat(taken.rows()[3]).startsWith(20.06, 0.1, 0.03, 0.9);
    }

    @Test
    void anEmptyAxisIsAMissingValueAndIsCounted() throws IOException {
        Taken taken = Taken.csv(HEADER + rows(0, 10) + "0.10,,0.2,1\n0.11,nan,inf,\n0.12,,,\n" + rows(13, 20));
        assertThat(taken.rows()).hasDimensions(20, 7);
        assertThat(taken.rows()[10]).startsWith(0.1, Double.NaN, 0.2, 1);
        assertThat(taken.rows()[11]).startsWith(0.11, Double.NaN, Double.NaN, Double.NaN);
        assertThat(taken.rows()[12][0]).isEqualTo(0.12);
        assertThat(taken.codes()).containsExactly("samples-incomplete");
    }

    @Test
    void theRowsOfASecondSensorAreLeftOut() throws IOException {
        StringBuilder text = new StringBuilder("relative_time,AccX,AccY,AccZ,LinearAccelerometerSensor\n");
        for (int i = 0; i < 100; i++) {
            text.append(20 * i).append(i % 2 == 0 ? ",1.0,7.0,7.0,\n" : ",,,,0.4\n");
        }
        Taken taken = Taken.csv(text.toString());
        assertThat(taken.rows()).hasDimensions(50, 7);
        assertThat(taken.rateHz()).isCloseTo(25, within(0.01));
        assertThat(taken.codes()).contains("other-sensor-left-out").doesNotContain("samples-incomplete");
    }

    @Test
    void aCutEndIsLeftOutAndNoted() throws IOException {
        Taken taken = Taken.csv(HEADER + rows(0, 50) + "0.50,0.1,0.");
        assertThat(taken.rows()).hasDimensions(50, 7);
        assertThat(taken.codes()).containsExactly("end-cut");
    }

    @Test
    void linesThatCannotBeReadAreCountedWithTheirPlace() throws IOException {
        Taken taken = Taken.csv(HEADER + rows(0, 50) + "0.5 garbage\n\u0000\u0000\u0000\n# a comment\n" + rows(52, 60));
        assertThat(taken.rows()).hasDimensions(58, 7);
        assertThat(taken.codes()).containsExactly("lines-unreadable");
        assertThat(taken.after().get(0).message()).contains("2 lines").contains("line 52");
    }

    @Test
    void strictReadingRefusesDamage() {
        assertThatThrownBy(() -> new CsvReader()
                        .parse(
                                Taken.bytes(HEADER + rows(0, 50) + "oops\n" + rows(51, 60)),
                                "run.txt",
                                new ReadOptions(true, false),
                                SampleSink.none()))
                .isInstanceOf(RecordingException.class)
                .hasMessage("run.txt: expected a row of values in line 52, found something else");
    }

    @Test
    void anEndlessLineIsNoTable() {
        byte[] line = new byte[3_000_000];
        Arrays.fill(line, (byte) '7');
        assertThatThrownBy(() -> Taken.read(new CsvReader(), new ByteArrayInputStream(line), SampleReading.unknown()))
                .isInstanceOf(RecordingException.class)
                .message()
                .hasSizeLessThan(300);
    }

    @Test
    void aLongFileIsReadInFlatMemory() throws IOException {
        String block = rows(0, 10_000);
        long[] samples = new long[1];
        InputStream endless = new Repeated(HEADER, block, 400);
        new CsvReader().parse(endless, "run.txt", ReadOptions.defaults(), new SampleSink() {
            @Override
            public void begin(footfall.analyzer.signal.SensorFacts sensor) {
                samples[0] = 0;
            }

            @Override
            public void accept(footfall.analyzer.signal.SampleBlock taken) {
                assertThat(taken.size()).isLessThanOrEqualTo(1024);
                samples[0] += taken.size();
            }
        });
        assertThat(samples[0]).isEqualTo(4_000_000);
    }

    /** Hands out so many bytes at a time. */
    static final class Chunks extends ByteArrayInputStream {
        private final int most;

        Chunks(String text, int most) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, most));
        }
    }

    /** A header and then the same rows again and again. */
    private static final class Repeated extends InputStream {
        private final byte[] block;
        private byte[] current;
        private int at;
        private int left;

        Repeated(String header, String block, int times) {
            this.current = header.getBytes(StandardCharsets.UTF_8);
            this.block = block.getBytes(StandardCharsets.UTF_8);
            this.left = times;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in blocks");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == current.length) {
                if (left == 0) {
                    return -1;
                }
                left--;
                current = block;
                at = 0;
            }
            int count = Math.min(length, current.length - at);
            System.arraycopy(current, at, target, offset, count);
            at += count;
            return count;
        }
    }
}
