// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SamplingFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleMenderTest {
    private final List<Double> times = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final SampleMender mender = new SampleMender(SensorFacts.threeAxes(), OptionalDouble.empty(), this::keep);
    private final SampleBlock one = SampleBlock.ofAcceleration(1);

    private void keep(MendedSamples samples) {
        for (int i = 0; i < samples.size(); i++) {
            assertThat(samples.timeS()[i]).isFinite().isGreaterThan(times.isEmpty() ? -1 : times.get(times.size() - 1));
            times.add(samples.timeS()[i]);
            values.add(samples.axG()[i]);
        }
    }

    private void give(double atS, double xG) {
        one.clear();
        one.add(atS, xG, 0, 1);
        mender.accept(one);
    }

    @Test
    void exactStampsStayAndStartAtZero() {
        for (int i = 0; i < 1000; i++) {
            give(1_700_000_000 + i * 0.01, i);
        }
        mender.finish();
        assertThat(times).hasSize(1000);
        assertThat(times.get(999)).isCloseTo(9.99, within(1e-5));
        assertThat(mender.facts().rateHz().orElse(0)).isCloseTo(100, within(1e-3));
        assertThat(mender.facts().jitterMs().orElse(9)).isLessThan(0.01);
    }

    @Test
    void repeatedAndLateSamplesAreLeftOutAndCounted() {
        for (int i = 0; i < 1000; i++) {
            give(i * 0.01, i);
            if (i % 10 == 9) {
                give(i * 0.01, i);
                give((i - 2) * 0.01, i - 2);
            }
        }
        mender.finish();
        assertThat(times).hasSize(1000);
        assertThat(mender.facts().duplicates()).isEqualTo(100);
        assertThat(mender.facts().backward()).isEqualTo(100);
    }

    @Test
    void twoInterleavedCopiesBecomeOne() {
        for (int i = 0; i < 2000; i++) {
            give(i * 0.01, i);
            give(Math.max(0, i - 3) * 0.01, Math.max(0, i - 3));
        }
        mender.finish();
        assertThat(times).hasSize(2000);
        assertThat(mender.facts().rateHz().orElse(0)).isCloseTo(100, within(0.1));
        for (int i = 0; i < 2000; i++) {
            assertThat(times.get(i)).isCloseTo(values.get(i) * 0.01, within(1e-9));
        }
    }

    @Test
    void missingSamplesAreCountedAndALongGapIsListed() {
        for (int i = 0; i < 3000; i++) {
            if (i % 100 != 50 && !(i > 1000 && i < 1300)) {
                give(i * 0.01, i);
            }
        }
        mender.finish();
        assertThat(mender.facts().missing()).isEqualTo(299 + 30 - 3);
        assertThat(mender.gaps()).hasSize(1);
        assertThat(mender.gaps().get(0).fromS()).isCloseTo(10, within(1e-9));
        assertThat(mender.gaps().get(0).toS()).isCloseTo(13, within(1e-9));
    }

    @Test
    void aClockThatIsSetGoesOnWhereItWas() {
        for (int i = 0; i < 1000; i++) {
            give(5000 + i * 0.01, i);
        }
        for (int i = 0; i < 1000; i++) {
            give(i * 0.01, i);
        }
        for (int i = 0; i < 1000; i++) {
            give(1e9 + i * 0.01, i);
        }
        mender.finish();
        assertThat(mender.clockSets()).isEqualTo(2);
        assertThat(times).hasSizeGreaterThan(2980);
        assertThat(times.get(times.size() - 1)).isBetween(45.0, 55.0);
    }

    @Test
    void aFewSamplesOfAnotherClockAreLeftOut() {
        for (int i = 0; i < 1000; i++) {
            give(i * 0.01, i);
            if (i % 7 == 3) {
                give(777_777, -1);
            }
        }
        mender.finish();
        assertThat(times).hasSize(1000);
        assertThat(values).doesNotContain(-1.0);
    }

    @Test
    void burstsAreSpreadAtTheirMeanRate() {
        Random random = new Random(4);
        for (int i = 0; i < 6000; i++) {
            double arrivalS = (i / 6) * 0.1 + 0.1 + random.nextDouble() * 0.004;
            give(arrivalS + (i % 6) * 0.0015, i);
        }
        mender.finish();
        SamplingFacts facts = mender.facts();
        assertThat(facts.retimed()).isTrue();
        assertThat(facts.rateHz().orElse(0)).isCloseTo(60, within(0.3));
        assertThat(times).hasSize(6000);
        for (int i = 3000; i < 6000; i++) {
            double expectedS = times.get(3000) + (i - 3000) / 60.0;
            assertThat(times.get(i)).isCloseTo(expectedS, within(0.03));
        }
    }

    @Test
    void samplesUnderStampsOfWholeSecondsAreSpread() {
        for (int i = 0; i < 5000; i++) {
            give(Math.floor(i / 50.0), i);
        }
        mender.finish();
        assertThat(mender.facts().retimed()).isTrue();
        assertThat(times.size()).isEqualTo(5000);
        assertThat(mender.facts().rateHz().orElse(0)).isCloseTo(50, within(1.0));
    }

    @Test
    void whatIsNoNumberIsLeftOutAndCounted() {
        for (int i = 0; i < 500; i++) {
            give(i * 0.02, i % 50 == 7 ? Double.NaN : i % 50 == 8 ? Double.POSITIVE_INFINITY : 0.1);
        }
        mender.finish();
        assertThat(mender.facts().notFinite()).isEqualTo(20);
        assertThat(times).hasSize(480);
    }

    @Test
    void theRangeIsReadOffFlatTops() {
        for (int i = 0; i < 4000; i++) {
            give(i * 0.01, Math.max(-4, Math.min(4, 6 * Math.sin(0.17 * i))));
        }
        mender.finish();
        SamplingFacts facts = mender.facts();
        assertThat(facts.rangeSeen()).isTrue();
        assertThat(facts.rangeG().orElse(0)).isCloseTo(4, within(1e-9));
        assertThat(facts.clippedSamples()).isBetween(1700L, 2300L);
    }

    @Test
    void aSignalThatIsNotClippedHasNoRange() {
        Random random = new Random(5);
        for (int i = 0; i < 4000; i++) {
            give(i * 0.01, 3 * Math.sin(0.17 * i) + 0.1 * random.nextGaussian());
        }
        mender.finish();
        assertThat(mender.facts().rangeG()).isEmpty();
        assertThat(mender.facts().clippedSamples()).isZero();
    }

    @Test
    void motionWithoutGravityIsNoticed() {
        SampleMender bare = new SampleMender(SensorFacts.threeAxes(), OptionalDouble.empty(), samples -> {});
        for (int i = 0; i < 3000; i++) {
            one.clear();
            one.add(i * 0.01, Math.sin(0.1 * i), Math.cos(0.1 * i), 0.2 * Math.sin(i));
            bare.accept(one);
            give(i * 0.01, Math.sin(0.1 * i));
        }
        assertThat(bare.facts().gravityRemoved()).isTrue();
        assertThat(mender.facts().gravityRemoved()).isFalse();
    }
}
