// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockRelayTest {
    private static final int SAMPLES = 50_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 2048, 5000})
    void everySampleArrivesOnceAndInOrder(int blockSamples) {
        Counting sink = new Counting();
        feed(new BlockRelay(sink), blockSamples, true).finish();
        assertThat(sink.wrong).isZero();
        assertThat(sink.samples).isEqualTo(SAMPLES);
        assertThat(sink.gyro).isTrue();
        feed(new BlockRelay(sink), blockSamples, false).finish();
        assertThat(sink.gyro).isFalse();
    }

    @Test
    void aFailureComesOutAtTheEndAndTheReaderDoesNotHang() {
        BlockRelay relay = feed(
                new BlockRelay(new SampleSink() {
                    @Override
                    public void begin(SensorFacts sensor) {
                        assertThat(sensor.gyro()).isFalse();
                    }

                    @Override
                    public void accept(SampleBlock block) {
                        throw new IllegalStateException("a step too far");
                    }
                }),
                2048,
                false);
        assertThatThrownBy(relay::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a step too far");
    }

    @Test
    void theKindOfRecordingIsGuessedFromTheCommandLine() {
        assertThat(guess("run.fit")).isFalse();
        assertThat(guess("run.fit --json out.json --csv m.csv")).isFalse();
        assertThat(guess("run.fit --cadence track.csv --steps s.csv")).isFalse();
        assertThat(guess("ankle.csv")).isTrue();
        assertThat(guess("--quiet ankle.csv.gz")).isTrue();
        assertThat(guess("ankle.fit --placement shank")).isTrue();
        assertThat(guess("walk.cwa --json -")).isTrue();
    }

    @Test
    void theWarmUpFindsRunningInItsOwnSignal() {
        assertThat(SensorWarmUp.answer().analysis().activity().runningS()).isGreaterThan(10);
    }

    private static boolean guess(String line) {
        List<String> args = new ArrayList<>(List.of("analyze"));
        args.addAll(List.of(line.split(" ")));
        return WarmUp.namesSamples(args.toArray(new String[0]));
    }

    private static BlockRelay feed(BlockRelay relay, int blockSamples, boolean gyro) {
        relay.begin(new SensorFacts(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                3,
                gyro,
                true,
                OptionalLong.empty(),
                "g",
                false,
                List.of()));
        SampleBlock block = gyro ? SampleBlock.withGyro(blockSamples) : SampleBlock.ofAcceleration(blockSamples);
        for (int sample = 0; sample < SAMPLES; sample++) {
            block.add(sample, -sample, 2.0 * sample, 3.0 * sample, 4, 5, 6.0 * sample);
            if (block.isFull() || sample == SAMPLES - 1) {
                relay.accept(block);
                block.clear();
            }
        }
        return relay;
    }

    private static final class Counting implements SampleSink {
        private int samples;
        private int wrong;
        private boolean gyro;

        @Override
        public void begin(SensorFacts sensor) {
            samples = 0;
        }

        @Override
        public void accept(SampleBlock block) {
            gyro = block.hasGyro();
            for (int i = 0; i < block.size(); i++) {
                boolean right = block.timeS()[i] == samples
                        && block.axG()[i] == -samples
                        && block.ayG()[i] == 2.0 * samples
                        && block.azG()[i] == 3.0 * samples
                        && (!block.hasGyro() || block.gzDps()[i] == 6.0 * samples);
                wrong += right ? 0 : 1;
                samples++;
            }
        }
    }
}
