// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.packet.RunTape;
import footfall.device.packet.SampleTape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Footfall writes in a format of a logger, it reads again: every sample, its time, and what is known of the sensor. */
class SampleRoundTripTest {
    private static final int SAMPLES = 5_003;

    @TempDir
    private Path folder;

    /** A format, and the largest error that its resolution at ±8 g allows. */
    private enum Logger {
        FIT(SampleFormat.FIT, RecordingFormat.FIT, 0.5 / 4096, 0.5 / 16, 0.0011, false),
        CWA(SampleFormat.CWA, RecordingFormat.CWA, 0.5 / 4096, 0.5 * 2000 / 32_768, 2.0 / 32_768, true),
        GT3X(SampleFormat.GT3X, RecordingFormat.GT3X, 0.5 / 4096, Double.NaN, 1e-6, true),
        GENEACTIV(SampleFormat.GENEACTIV, RecordingFormat.GENEACTIV, 0.5 / 255.87, Double.NaN, 0.0011, true);

        private final SampleFormat written;
        private final RecordingFormat read;
        private final double errorG;
        private final double errorDps;
        private final double errorS;
        private final boolean saysRateAndRange;

        Logger(
                SampleFormat written,
                RecordingFormat read,
                double errorG,
                double errorDps,
                double errorS,
                boolean saysRateAndRange) {
            this.written = written;
            this.read = read;
            this.errorG = errorG * (1 + 1e-9);
            this.errorDps = errorDps * (1 + 1e-9);
            this.errorS = errorS;
            this.saysRateAndRange = saysRateAndRange;
        }

        SampleTape again(byte[] file) throws IOException {
            return SampleTape.of(read.parser(), file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySampleComesBackWithinTheResolution(Logger logger) throws IOException {
        for (double rateHz : new double[] {25, 50, 100, 200}) {
            SampleTape run = RunTape.of(SAMPLES, rateHz, false);
            SampleTape again = logger.again(run.write(logger.written::to, RunTape.facts(rateHz, false), 100));
            sameSamples(logger, run, again);
            sameTimes(run, again, logger.errorS);
            assertThat(again.read().sampleCount()).isEqualTo(SAMPLES);
            assertThat(again.notes()).isEmpty();
            assertThat(again.facts().startEpochMs().orElse(0))
                    .as("start, ms")
                    .isBetween(RunTape.START_MS - 1000, RunTape.START_MS + 1);
            if (logger.saysRateAndRange) {
                assertThat(again.facts().nominalRateHz()).isEqualTo(OptionalDouble.of(rateHz));
                assertThat(again.facts().rangeG()).isEqualTo(OptionalDouble.of(8));
            }
        }
    }

    private static void sameSamples(Logger logger, SampleTape run, SampleTape again) {
        assertThat(again.size()).isEqualTo(run.size());
        for (int i = 0; i < run.size(); i++) {
            for (int axis = 1; axis <= 3; axis++) {
                assertThat(again.at(axis, i)).as("sample " + i).isCloseTo(run.at(axis, i), within(logger.errorG));
            }
        }
    }

    private static void sameTimes(SampleTape run, SampleTape again, double errorS) {
        for (int i = 0; i < run.size(); i++) {
            assertThat(again.at(0, i)).as("sample " + i).isCloseTo(run.at(0, i), within(errorS));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FIT", "CWA"})
    void angularRateComesAlong(Logger logger) throws IOException {
        SampleTape run = RunTape.of(SAMPLES, 100, true);
        SampleTape again = logger.again(run.write(logger.written::to, RunTape.facts(100, true), 64));
        sameSamples(logger, run, again);
        assertThat(again.facts().gyro()).isTrue();
        for (int i = 0; i < run.size(); i++) {
            for (int axis = 4; axis <= 6; axis++) {
                assertThat(again.at(axis, i)).isCloseTo(run.at(axis, i), within(logger.errorDps));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FIT", "CWA", "GENEACTIV"})
    void aGapStaysWhereItWas(Logger logger) throws IOException {
        SampleTape run = new SampleTape();
        for (int i = 0; i < SAMPLES; i++) {
            RunTape.add(run, i / 100.0 + (i > 2_345 ? 7.5 : 0), i, false);
        }
        SampleTape again = logger.again(run.write(logger.written::to, RunTape.facts(100, false), 256));
        sameSamples(logger, run, again);
        sameTimes(run, again, logger.errorS);
    }

    @ParameterizedTest
    @EnumSource
    void aSensorThatIsSlowerThanItSaysKeepsItsOwnTime(Logger logger) throws IOException {
        SampleTape run = RunTape.of(SAMPLES, 98.6, false);
        SampleTape again = logger.again(run.write(logger.written::to, RunTape.facts(100, false), 256));
        sameSamples(logger, run, again);
        // Records of whole seconds hold 98 or 99 samples: a sample may stand up to one step beside its time.
        sameTimes(run, again, logger == Logger.GT3X ? 1.5 / 98.6 : 2 * logger.errorS);
    }

    @ParameterizedTest
    @EnumSource
    void aRateThatNobodyNamesIsMeasured(Logger logger) throws IOException {
        SampleTape run = RunTape.of(SAMPLES, 50, false);
        SampleTape again = logger.again(run.write(logger.written::to, SensorFacts.threeAxes(), 7));
        assertThat(again.size()).isEqualTo(SAMPLES);
        sameTimes(run, again, logger.errorS);
    }

    @ParameterizedTest
    @EnumSource
    void aFewSamplesAreEnough(Logger logger) throws IOException {
        for (int samples = 1; samples <= 3; samples++) {
            SampleTape run = RunTape.of(samples, 100, false);
            SampleTape again = logger.again(run.write(logger.written::to, RunTape.facts(100, false), 1));
            sameSamples(logger, run, again);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSizeOfBlocksChangesNothing(Logger logger) throws IOException {
        SampleTape run = RunTape.of(1_000, 100, true);
        byte[] once = run.write(logger.written::to, RunTape.facts(100, true), 1_000);
        for (int blockSamples : new int[] {1, 3, 100}) {
            assertThat(run.write(logger.written::to, RunTape.facts(100, true), blockSamples))
                    .isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSizeOfChunksChangesNothing(Logger logger) throws IOException {
        byte[] file = RunTape.of(2_000, 100, true).write(logger.written::to, RunTape.facts(100, true), 256);
        SampleTape whole = logger.again(file);
        for (int chunk : new int[] {1, 3, 100, 4_097}) {
            SampleTape cut = new SampleTape();
            logger.read.parser().parse(chunks(file, chunk), "test", ReadOptions.defaults(), cut);
            assertThat(cut.sameBits(whole)).as("chunks of " + chunk).isTrue();
        }
    }

    private static InputStream chunks(byte[] file, int chunk) {
        return new InputStream() {
            private final InputStream in = new ByteArrayInputStream(file);

            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return in.read(target, offset, Math.min(length, chunk));
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void theDoorTellsTheFormatByContent(Logger logger) throws IOException {
        byte[] bytes = RunTape.of(1_000, 100, false).write(logger.written::to, RunTape.facts(100, false), 256);
        Path file = Files.write(folder.resolve(logger.name().toLowerCase(Locale.ROOT) + ".dat"), bytes);
        SampleTape tape = new SampleTape();
        List<Recording> found = through(file, tape);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).format()).isEqualTo(logger.read);
        assertThat(found.get(0).content().sampleCount()).isEqualTo(1_000);
        assertThat(tape.size()).isEqualTo(1_000);
    }

    private static List<Recording> through(Path file, SampleTape tape) {
        List<Recording> found = new java.util.ArrayList<>();
        new RecordingReader(ReadOptions.defaults()).read(file, new RecordingReader.Sink() {
            @Override
            public SampleSink samples() {
                return tape;
            }

            @Override
            public void accept(Recording recording) {
                found.add(recording);
            }

            @Override
            public void failed(RecordingException problem) {
                throw new AssertionError(problem);
            }
        });
        return found;
    }

    @ParameterizedTest
    @EnumSource(names = {"CWA", "GT3X"})
    void aRateThatTheFormatCannotHoldIsRefused(Logger logger) {
        SampleTape run = RunTape.of(10, 133.33, false);
        assertThatThrownBy(() -> run.write(logger.written::to, RunTape.facts(133.33, false), 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 133.33 Hz");
    }
}
