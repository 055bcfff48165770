// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.RecordingParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged text: samples come out or one line says why not, and nothing else. */
class TextFuzzTest {
    private static final int ROUNDS = Integer.getInteger("footfall.fuzz.rounds", 2500);
    private static final String[] TOKENS = {
        ",",
        ";",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\"",
        "#",
        "-",
        "1e999",
        "NaN",
        "inf",
        "\0",
        "{",
        "}",
        "[",
        "]",
        ":",
        "\\",
        "\"a\":",
        "\"t\":",
        "t_s,ax_g,ay_g,az_g\n",
        "2019-08-06 10:25:50:000",
        "9/9/99 25:61:61",
        "99999999999999999999",
        "1e-400",
        "(",
        "[m/s",
        "\uFEFF",
        "epoch period 00:00:15",
        "at 30 Hz",
        " ",
        "   ",
        "0x1p3",
        "1d",
        "\u00b5s"
    };

    private static String rows(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(String.format(Locale.ROOT, pattern, i / 50.0, Math.sin(i), 1 - 0.1 * Math.cos(i)));
        }
        return text.toString();
    }

    @Test
    void damagedTablesAreReadOrRefused() throws IOException {
        fuzz(new CsvReader(), "t_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n" + rows("%.2f,%.3f,0.2,%.4f,1,2,3\n"), 1);
        fuzz(new CsvReader(), rows("%.3f %.3f 0.2 %.4f\r"), 2);
        fuzz(
                new CsvReader(),
                "\"Time (s)\";\"x (m/s^2)\";\"y (m/s^2)\";\"z (m/s^2)\"\r\n"
                        + rows("\"%.2e\";\"%.3f\";\"1.1\";\"%.4f\"\r\n"),
                3);
        fuzz(
                new CsvReader(),
                "a,b\n# rate_hz=100\nDate,Time,x,y,z,gravity.x,gravity.y,gravity.z\n"
                        + rows("2019-08-06,10:25:%05.2f,%.3f,,%.3f,0,0,1\n"),
                4);
    }

    @Test
    void damagedJsonLinesAreReadOrRefused() throws IOException {
        JsonLinesReader reader = new JsonLinesReader();
        fuzz(reader, "{\"unit\":\"g\"}\n" + rows("{\"t\":%.2f,\"a\":[%.3f,0,%.4f],\"g\":[1,null,2]}\n"), 5);
        fuzz(reader, rows("{\"time\":\"2024-05-01T07:30:%05.2fZ\",\"acc\":{\"x\":%.3f,\"y\":0,\"z\":%.3f}}\n"), 6);
    }

    @Test
    void noiseIsRefused() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 2 * ROUNDS; round++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            for (int i = 0; round % 2 == 0 && i < noise.length; i++) {
                noise[i] = (byte) "0123456789.,;\n-e \"{}[]:ax".charAt((noise[i] & 0xff) % 25);
            }
            check(round % 3 == 0 ? new JsonLinesReader() : new CsvReader(), noise, "noise, round " + round);
        }
    }

    private static void fuzz(RecordingParser parser, String whole, long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = bytes.clone();
            int wounds = 1 + random.nextInt(8);
            for (int i = 0; i < wounds; i++) {
                damaged = wound(damaged, random);
            }
            check(parser, damaged, "seed " + seed + ", round " + round);
        }
    }

    private static byte[] wound(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        switch (random.nextInt(5)) {
            case 0:
                return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            case 1:
                if (at < bytes.length) {
                    bytes[at] = (byte) random.nextInt(256);
                }
                return bytes;
            case 2:
                int to = Math.min(bytes.length, at + random.nextInt(60));
                return splice(bytes, random.nextInt(bytes.length + 1), Arrays.copyOfRange(bytes, at, to));
            case 3:
                int end = Math.min(bytes.length, at + random.nextInt(30));
                byte[] cut = Arrays.copyOf(bytes, bytes.length - (end - at));
                System.arraycopy(bytes, end, cut, at, bytes.length - end);
                return cut;
            default:
                return splice(bytes, at, TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] splice(byte[] bytes, int at, byte[] inserted) {
        byte[] spliced = Arrays.copyOf(bytes, bytes.length + inserted.length);
        System.arraycopy(inserted, 0, spliced, at, inserted.length);
        System.arraycopy(bytes, at, spliced, at + inserted.length, bytes.length - at);
        return spliced;
    }

    private static void check(RecordingParser parser, byte[] damaged, String label) throws IOException {
        Finite finite = new Finite(label);
        try {
            long samples = parser.parse(new ByteArrayInputStream(damaged), "fuzz", ReadOptions.defaults(), finite)
                    .sampleCount();
            assertThat(samples).as(label).isPositive().isEqualTo(finite.count);
        } catch (RecordingException refused) {
            assertThat(refused.getMessage())
                    .as(label)
                    .startsWith("fuzz: expected")
                    .doesNotContain("\n");
            assertThat(refused.getMessage()).as(label).hasSizeLessThan(400);
        } catch (RuntimeException problem) {
            throw new AssertionError(label, problem);
        }
    }

    /** Values are finite or absent. */
    private static final class Finite implements SampleSink {
        private final String label;
        private long count;
        private boolean begun;

        Finite(String label) {
            this.label = label;
        }

        @Override
        public void begin(SensorFacts sensor) {
            assertThat(begun).as(label).isFalse();
            begun = true;
        }

        @Override
        public void accept(SampleBlock block) {
            assertThat(begun).as(label).isTrue();
            for (int i = 0; i < block.size(); i++) {
                double sum = block.timeS()[i] + block.axG()[i] + block.ayG()[i] + block.azG()[i];
                if (Double.isInfinite(sum)) {
                    throw new AssertionError(label + ": infinite sample");
                }
            }
            count += block.size();
        }
    }
}
