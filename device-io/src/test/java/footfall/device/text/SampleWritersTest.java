// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.RecordingParser;
import footfall.device.SampleFormat;
import footfall.device.SampleReading;
import footfall.device.SampleWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back, without a guess. */
class SampleWritersTest {
    private static SensorFacts facts(int axes, boolean gyro, boolean stamped) {
        return new SensorFacts(
                OptionalDouble.of(104),
                OptionalDouble.of(16),
                axes,
                gyro,
                stamped,
                OptionalLong.of(1714548600000L),
                "g",
                false,
                List.of());
    }

    private static RecordingParser reader(SampleFormat format) {
        return format == SampleFormat.CSV ? new CsvReader() : new JsonLinesReader();
    }

    private static byte[] written(SampleFormat format, SensorFacts facts, SampleBlock block) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SampleWriter writer = format.to(out)) {
            writer.begin(facts);
            writer.accept(block);
            writer.accept(block);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(
            value = SampleFormat.class,
            names = {"CSV", "JSONL"})
    void whatIsWrittenIsReadBack(SampleFormat format) throws IOException {
        Random random = new Random(3);
        for (int axes = 1; axes <= 3; axes++) {
            for (boolean gyro : new boolean[] {false, true}) {
                SampleBlock block = gyro ? SampleBlock.withGyro(2000) : SampleBlock.ofAcceleration(2000);
                while (!block.isFull()) {
                    double yG = axes > 1 ? random.nextGaussian() : 0;
                    double zG = axes > 2 ? 1 + random.nextGaussian() : 0;
                    double atS = block.size() / 104.0;
                    block.add(atS, 1 + random.nextGaussian(), yG, zG, 900 * random.nextGaussian(), -0.00004, 7);
                }
                byte[] bytes = written(format, facts(axes, gyro, true), block);
                Taken taken = Taken.read(reader(format), new ByteArrayInputStream(bytes), SampleReading.unknown());
                assertThat(taken.codes()).isEmpty();
                assertThat(taken.facts()).isEqualTo(facts(axes, gyro, true));
                for (int i = 0; i < 2000; i++) {
                    double[] row = taken.rows()[2000 + i];
                    assertThat(row[0]).isCloseTo(block.timeS()[i], within(5.1e-7));
                    assertThat(row[1]).isCloseTo(block.axG()[i], within(5.1e-7));
                    assertThat(row[3]).isCloseTo(block.azG()[i], within(5.1e-7));
                    assertThat(row[4]).isCloseTo(gyro ? block.gxDps()[i] : Double.NaN, within(5.1e-5));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SampleFormat.class,
            names = {"CSV", "JSONL"})
    void missingValuesStayMissingAndTimeIsCounted(SampleFormat format) throws IOException {
        SampleBlock block = SampleBlock.ofAcceleration(2);
        block.add(Double.NaN, 0.5, Double.NaN, 1);
        block.add(Double.NaN, -1e-9, 123456.789, 1e15);
        byte[] bytes = written(format, facts(3, false, false), block);
        Taken taken = Taken.read(reader(format), new ByteArrayInputStream(bytes), SampleReading.unknown());
        assertThat(taken.rows()[2]).startsWith(0.019231, 0.5, Double.NaN, 1);
        assertThat(taken.rows()[1]).startsWith(0.009615, 0, 123456.789, 1e15);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("NaN");
    }

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void aStreamThatFailsIsReported(SampleFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("full");
            }
        };
        SampleBlock block = SampleBlock.ofAcceleration(1);
        block.add(0, 0, 0, 1);
        SensorFacts rateOfEveryFormat = new SensorFacts(
                OptionalDouble.of(100),
                OptionalDouble.of(8),
                3,
                false,
                true,
                OptionalLong.empty(),
                "g",
                false,
                List.of());
        assertThatThrownBy(() -> {
                    try (SampleWriter writer = format.to(full)) {
                        writer.begin(rateOfEveryFormat);
                        writer.accept(block);
                    }
                })
                .isInstanceOfAny(IOException.class, UncheckedIOException.class);
    }
}
