// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.app.live.LiveScope;
import footfall.app.live.SessionOptions;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.RscMeasurement;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensorChannelTest {
    private static final long SECOND_NS = 1_000_000_000L;

    private static SensorChannel channel() {
        return new SensorChannel(new SessionOptions.WornSensor("made up", SensorPlacement.SHANK, Optional.empty()));
    }

    private static void stand(SensorChannel channel, int fromS, int toS, double upG) {
        channel.accept(line(fromS * SECOND_NS, "t_s,ax_g,ay_g,az_g"));
        for (int i = fromS * 100; i < toS * 100; i++) {
            String text = String.format(Locale.ROOT, "%.3f,0.01,%.4f,0", i / 100.0, -upG);
            channel.accept(line(i * (SECOND_NS / 100), text));
        }
    }

    private static Frame line(long hostNs, String text) {
        return Frame.of(hostNs, FrameKind.LINE, text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void standingStillIsToldWithTheAxisThatPointsUp() {
        SensorChannel channel = channel();

        stand(channel, 0, 10, 1.01);

        StandFacts facts = channel.stand(5);
        assertThat(facts.isStill()).isTrue();
        assertThat(facts.isScaled()).isTrue();
        assertThat(facts.problem()).isEmpty();
        assertThat(facts.upAxis()).isEqualTo("-y");
        assertThat(facts.seconds()).isCloseTo(5, within(0.5));
        assertThat(channel.cadence(10 * SECOND_NS).spm()).isEmpty();
        assertThat(channel.view(10 * SECOND_NS).rateHz().getAsDouble()).isCloseTo(100, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "9.81, m/s²",
        "0.102, taken for m/s²",
        "1000, mg",
        "0.5, 2.00 times",
        "4, 0.250 times",
        "0.01, gravity was taken out"
    })
    void aWrongUnitOrRangeIsGuessedInWords(double meanG, String words) {
        StandFacts facts = new StandFacts(5, 500, meanG, 0.01, 0, 0, 1, OptionalDouble.empty());

        assertThat(facts.isScaled()).isFalse();
        assertThat(facts.problem()).contains(words);
    }

    @Test
    void afterThreeSecondsWithoutDataNothingIsKnown() {
        SensorChannel channel = channel();
        stand(channel, 0, 5, 1);

        assertThat(channel.isStale(7 * SECOND_NS)).isFalse();
        assertThat(channel.isStale(8 * SECOND_NS)).isTrue();
        assertThat(channel.silentNs(8 * SECOND_NS)).isBetween(3 * SECOND_NS, 3 * SECOND_NS + SECOND_NS / 10);
    }

    @Test
    void aGapIsCountedOnce() {
        SensorChannel channel = channel();
        stand(channel, 0, 20, 1);
        stand(channel, 50, 60, 1);

        assertThat(channel.view(60 * SECOND_NS).lostSamples()).isEqualTo(3000);
        assertThat(channel.view(60 * SECOND_NS).samples()).isEqualTo(3000);
    }

    @Test
    void aFootPodAloneGivesItsOwnCadenceOnceItsUnitIsClear() {
        SensorChannel channel = channel();
        for (int second = 0; second < 20; second++) {
            channel.pod(second * SECOND_NS, pod(85));
        }

        assertThat(channel.cadence(19 * SECOND_NS).spm()).hasValue(170);
        assertThat(channel.cadence(19 * SECOND_NS).provisional()).isFalse();
        assertThat(channel.takeNotes()).anyMatch(note -> note.code().equals("pod-counts-strides"));
        assertThat(channel.cadence(22 * SECOND_NS).spm()).isEmpty();

        channel.pinPod(false);

        assertThat(channel.podSpm(19 * SECOND_NS)).hasValue(85);
    }

    private static RscMeasurement pod(int rate) {
        return new RscMeasurement(true, 3, rate, OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void theScopeKeepsTenSecondsAndThePeaks() {
        LiveScope scope = new LiveScope();
        double[] one = new double[1];
        for (int i = 0; i < 20_000; i++) {
            double[] atS = {i / 1000.0};
            double[] z = {i % 100 == 57 ? 9 : 1};
            scope.samples(atS, one, one, z, 1);
        }

        LiveScope.Snapshot copy = scope.snapshot();
        assertThat(copy.timeS()).hasSize(LiveScope.MOST_HZ * LiveScope.SECONDS).isSorted();
        assertThat(copy.timeS()[0]).isCloseTo(10, within(0.05));
        int peaks = 0;
        for (float lengthG : copy.magnitudeG()) {
            peaks += lengthG == 9 ? 1 : 0;
        }
        assertThat(peaks).isEqualTo(100);
    }
}
