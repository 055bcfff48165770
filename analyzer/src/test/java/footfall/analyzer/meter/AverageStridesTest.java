// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.AverageStride;
import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import footfall.analyzer.stride.StrideSamples;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AverageStridesTest {
    private static final double RATE_HZ = 200;
    private static final double STRIDE_S = 0.72;
    private static final double FIRST_S = 0.5;
    /** Contacts come this much after the landings of the step finder. */
    private static final double LATE_S = 0.03;

    private static final int STRIDES = 40;

    /** One cosine a stride from the contact of the left foot, and how much of it each stride has more than the one before. */
    private static double wave(double timeS, double growth) {
        double cycles = (timeS - FIRST_S - LATE_S) / STRIDE_S;
        return (2 + growth * Math.floor(cycles + 1e-9)) * Math.cos(2 * Math.PI * cycles);
    }

    private static List<AverageStride> averages(
            SensorPlacement placement, byte first, byte second, boolean contacts, double growth) {
        AverageStrides averages = new AverageStrides();
        StrideCutter cutter = new StrideCutter(placement, batch -> {
            fill(batch, contacts, growth);
            averages.accept(batch);
        });
        SampleMender mender = new SampleMender(SensorFacts.threeAxes(), OptionalDouble.empty(), cutter::samples);
        int size = (int) (RATE_HZ * (FIRST_S + (STRIDES + 1) * STRIDE_S));
        for (int i = 0; i < size; i++) {
            double timeS = i / RATE_HZ;
            mender.accept(block(timeS, wave(timeS, growth)));
        }
        mender.finish();
        cutter.beginBout(0);
        int landings = placement.onOneLeg() ? 1 : 2;
        for (int landing = 0; landing <= STRIDES * landings; landing++) {
            cutter.landing(FIRST_S + landing * STRIDE_S / landings, landing, landing % 2 == 0 ? first : second);
        }
        cutter.endBout();
        return averages.averages();
    }

    private static SampleBlock block(double timeS, double upG) {
        SampleBlock block = SampleBlock.ofAcceleration(1);
        block.add(timeS, 0, 0, upG);
        return block;
    }

    private static void fill(StrideBatch batch, boolean contacts, double growth) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int at = 0; at < stride.size(); at++) {
                stride.upG()[at] = stride.azG()[at];
                stride.levelUpG()[at] = stride.azG()[at];
            }
            for (int landing = 0; landing < stride.landings() && contacts; landing++) {
                stride.stance(landing).contact(stride.landingS(landing) + LATE_S, 1);
                stride.stance(landing).toeOff(stride.landingS(landing) + LATE_S + 0.3 * STRIDE_S, 1);
            }
        }
    }

    private static AverageStride.Channel up(AverageStride stride) {
        return stride.channels().stream()
                .filter(channel -> channel.kind() == AverageStride.Kind.UP_G)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLegHasOneStrideFromContactToContact() {
        byte right = 2;
        List<AverageStride> averages = averages(SensorPlacement.SHANK, right, right, true, 0);
        assertThat(averages).hasSize(1);
        AverageStride stride = averages.get(0);
        assertThat(stride.foot()).contains(Foot.RIGHT);
        assertThat(stride.strides()).isEqualTo(STRIDES);
        assertThat(stride.toeOffPct()).isCloseTo(30, within(1e-6));
        // Linear between samples: a cosine of 2 g over 144 samples is at most 2 (π / 144)² / 2 off.
        for (int point = 0; point < AverageStride.POINTS; point++) {
            assertThat(up(stride).mean()[point]).isCloseTo(2 * Math.cos(2 * Math.PI * point / 100), within(0.001));
            assertThat(up(stride).sd()[point]).isLessThan(0.001);
        }
    }

    @Test
    void atTheTrunkEachFootHasItsOwnFromItsContact() {
        List<AverageStride> averages = averages(SensorPlacement.SACRUM, (byte) 1, (byte) 2, true, 0);
        assertThat(averages).hasSize(2);
        assertThat(averages.get(0).foot()).contains(Foot.LEFT);
        assertThat(averages.get(1).foot()).contains(Foot.RIGHT);
        for (int point = 0; point < AverageStride.POINTS; point++) {
            double left = 2 * Math.cos(2 * Math.PI * point / 100);
            assertThat(up(averages.get(0)).mean()[point]).isCloseTo(left, within(0.001));
            assertThat(up(averages.get(1)).mean()[point]).isCloseTo(-left, within(0.001));
        }
    }

    @Test
    void withoutSidesThereIsOneAndWithoutContactsNone() {
        byte unknown = 0;
        List<AverageStride> averages = averages(SensorPlacement.WAIST, unknown, unknown, true, 0);
        assertThat(averages).hasSize(1);
        assertThat(averages.get(0).foot()).isEmpty();
        assertThat(averages(SensorPlacement.WAIST, unknown, unknown, false, 0)).isEmpty();
    }

    @Test
    void theSpreadIsThatOfTheStrides() {
        byte left = 1;
        AverageStride.Channel up =
                up(averages(SensorPlacement.FOOT, left, left, true, 0.01).get(0));
        // 2, 2.01 … 2.39 at the crest, within the sample before it.
        double sd = 0.01 * Math.sqrt(STRIDES * (STRIDES + 1) / 12.0);
        assertThat(up.mean()[50]).isCloseTo(-2.195, within(0.002));
        assertThat(up.sd()[50]).isCloseTo(sd, within(0.001));
    }

    @Test
    void whatIsNotKnownHasNoChannel() {
        byte left = 1;
        AverageStride stride =
                averages(SensorPlacement.FOOT, left, left, true, 0).get(0);
        assertThat(stride.channels())
                .extracting(AverageStride.Channel::kind)
                .containsExactly(AverageStride.Kind.UP_G, AverageStride.Kind.RESULTANT_G);
    }
}
