// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceClockTest {
    private static final double PERIOD_S = 1 / MadeUpDevice.RATE_HZ;

    private static MadeUpDevice serial(double clockError) {
        return new MadeUpDevice(1, clockError, 1, 0.003);
    }

    /** Frames of 36 samples, 30 ms of jitter, as over Bluetooth. */
    private static MadeUpDevice polar(double clockError) {
        return new MadeUpDevice(1, clockError, 36, 0.03);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "50, 1", "1000, 10", "3000, 10", "30000, 1", "30000, 36", "-30000, 36", "-3000, 36"})
    void sessionTimeStaysWithinAFifthOfASecondAndTheDriftIsTold(double ppm, int frameSamples) {
        MadeUpDevice device = new MadeUpDevice(3, ppm / 1e6, frameSamples, frameSamples == 36 ? 0.03 : 0.003);

        device.runUntil(600);

        ClockFacts facts = device.clock.facts();
        assertThat(device.worstS).isLessThan(0.2);
        assertThat(facts.ppm().getAsDouble())
                .isCloseTo(ppm, within(Math.max(15, facts.ppmHalfWidth().getAsDouble())));
        assertThat(facts.ppmHalfWidth().getAsDouble()).isLessThan(60);
        assertThat(facts.corrected()).isEqualTo(Math.abs(ppm) > 1500);
        assertThat(facts.rateHz().getAsDouble()).isCloseTo(MadeUpDevice.RATE_HZ, within(0.3));
        assertThat(device.leastStepS).isGreaterThan(0.9 * PERIOD_S);
        assertThat(facts.lost()).isZero();
        assertThat(facts.dropped()).isZero();
        assertThat(facts.segments()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "36, 10"})
    void threePerCentAreTakenOutWithinTenSecondsOfTheFirstSample(int frameSamples, double fromS) {
        MadeUpDevice device = new MadeUpDevice(1, 0.03, frameSamples, frameSamples == 36 ? 0.03 : 0.003);
        device.lookFromS = fromS;

        device.runUntil(120);

        // 0.003 of 170 steps a minute is half a step.
        assertThat(device.worstStepRate).isLessThan(0.003);
    }

    @Test
    void aSmallDriftIsLeftAsItIs() {
        MadeUpDevice device = serial(0.0005);

        device.runUntil(100);

        assertThat(device.worstStepRate).isCloseTo(0.0005, within(1e-6));
    }

    @Test
    void aGapStaysAGapAndEverySampleOfItIsCounted() {
        MadeUpDevice device = serial(5e-5);

        device.runUntil(60).sleep(30).runUntil(120);
        device.clock.release();

        assertThat(device.clock.facts().lost()).isEqualTo(6000);
        assertThat(device.clock.facts().segments()).isEqualTo(1);
        assertThat(device.largestGapS).isCloseTo(30 + PERIOD_S, within(0.01));
        assertThat(device.taken).isEqualTo(device.sent);
        assertThat(device.worstS).isLessThan(0.05);
    }

    @Test
    void aClockThatStoodStillDuringASilenceIsAnotherOne() {
        MadeUpDevice device = serial(5e-5);

        device.runUntil(60).stand(30).runUntil(120);

        assertThat(device.clock.facts().segments()).isEqualTo(2);
        assertThat(device.clock.facts().lost()).isZero();
        assertThat(device.largestGapS).isCloseTo(30, within(0.1));
        assertThat(device.worstS).isLessThan(0.05);
    }

    @Test
    void aRebootThatIsToldIsANewSegment() {
        MadeUpDevice device = serial(5e-5);
        device.runUntil(60);
        device.clock.restarted();

        device.reboot(5).runUntil(120);
        device.clock.release();

        assertThat(device.clock.facts().segments()).isEqualTo(2);
        assertThat(device.taken).isEqualTo(device.sent);
        assertThat(device.worstS).isLessThan(0.05);
    }

    @Test
    void aRebootThatNobodyTellsCostsThreeFrames() {
        MadeUpDevice device = serial(5e-5);

        device.runUntil(60).reboot(5).runUntil(120);

        assertThat(device.clock.facts().segments()).isEqualTo(2);
        assertThat(device.clock.facts().dropped()).isEqualTo(2);
        assertThat(device.worstS).isLessThan(0.05);
    }

    @Test
    void twoHundredRebootsLeaveTimeRising() {
        MadeUpDevice device = serial(0.03);
        for (int i = 1; i <= 200; i++) {
            device.reboot(0.7).runUntil(i * 4.0);
        }

        assertThat(device.clock.facts().segments()).isEqualTo(200);
        assertThat(device.leastStepS).isPositive();
        assertThat(device.worstS).isLessThan(0.3);
    }

    @Test
    void whatAJamHeldBackKeepsItsTime() {
        MadeUpDevice device = serial(5e-5);
        device.runUntil(60);
        device.jammedUntilS = 90;

        device.runUntil(150);

        assertThat(device.clock.facts().segments()).isEqualTo(1);
        assertThat(device.clock.facts().lost()).isZero();
        assertThat(device.largestGapS).isLessThan(2 * PERIOD_S);
        assertThat(device.worstS).isLessThan(0.05);
    }

    @Test
    void aBurstAfterConnectingDoesNotShiftTheSession() {
        MadeUpDevice device = serial(5e-5);
        device.jammedUntilS = 10;

        device.runUntil(60);

        assertThat(device.worstS).isLessThan(0.05);
        assertThat(device.clock.facts().segments()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 1", "true, 36", "false, 36"})
    void lostSamplesAreCountedOnceWithAndWithoutASequence(boolean sequence, int frameSamples) {
        for (double share : new double[] {0.05, 0.15}) {
            MadeUpDevice device = new MadeUpDevice(5, 5e-5, frameSamples, 0.003);
            device.sequence = sequence;
            device.lossShare = share;

            device.runUntil(120);
            device.lossShare = 0;
            device.runUntil(121);

            assertThat(device.clock.facts().lost()).isEqualTo(device.lostInTruth);
            assertThat(device.worstS).isLessThan(0.05);
        }
    }

    @Test
    void samplesWithoutStampsAreCountedAtTheirRate() {
        MadeUpDevice device = new MadeUpDevice(1, 0, 10, 0.003);
        device.stamped = false;
        device.sequence = true;
        device.lossShare = 0.1;

        device.runUntil(300);
        device.lossShare = 0;
        device.runUntil(301);

        ClockFacts facts = device.clock.facts();
        assertThat(device.worstS).isLessThan(0.2);
        assertThat(facts.rateHz().getAsDouble()).isCloseTo(200, within(0.3));
        assertThat(facts.lost()).isEqualTo(device.lostInTruth);
        assertThat(facts.ppm()).isEmpty();
        assertThat(device.leastStepS).isGreaterThan(0.9 * PERIOD_S);
    }

    @Test
    void aSingleWildStampIsDroppedAndNothingElse() {
        List<Double> times = new ArrayList<>();
        DeviceClock clock = new DeviceClock(new TimesSink(times));
        SampleBlock block = SampleBlock.ofAcceleration(1);
        for (int i = 0; i < 2000; i++) {
            block.clear();
            double stampS = i == 1000 ? 1e9 : i == 1500 ? -4 : i * 0.005;
            block.add(stampS, 0, 0, 1);
            clock.samples(5_000_000L * i, block, 0);
        }
        clock.release();

        assertThat(times).hasSize(1998);
        assertThat(clock.facts().dropped()).isEqualTo(2);
        assertThat(clock.facts().segments()).isEqualTo(1);
    }

    @Test
    void anythingAtAllGivesRisingFiniteTimes() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            List<Double> times = new ArrayList<>();
            DeviceClock clock = new DeviceClock(new TimesSink(times));
            long hostNs = 0;
            for (int frame = 0; frame < 300; frame++) {
                hostNs += random.nextInt(20) == 0 ? random.nextInt(2_000_000_000) - 500_000_000 : 20_000_000;
                clock.samples(hostNs, anything(random, frame), random.nextInt(30) == 0 ? random.nextInt(9) - 2 : 0);
                if (random.nextInt(50) == 0) {
                    clock.restarted();
                }
            }
            clock.release();
            for (int i = 1; i < times.size(); i++) {
                assertThat(times.get(i)).as("seed %d", seed).isFinite().isGreaterThan(times.get(i - 1));
            }
            assertThat(clock.facts().lost()).as("seed %d", seed).isNotNegative();
        }
    }

    private static SampleBlock anything(Random random, int frame) {
        SampleBlock block = SampleBlock.ofAcceleration(8);
        for (int i = 0; i < random.nextInt(9); i++) {
            double stampS = switch (random.nextInt(40)) {
                case 0 -> Double.NaN;
                case 1 -> Double.POSITIVE_INFINITY;
                case 2 -> random.nextGaussian() * 1e12;
                case 3 -> random.nextDouble() * 100;
                default -> frame * 0.02 + i * 0.0025;
            };
            block.add(stampS, 0, 0, 1);
        }
        return block;
    }

    @Test
    void theSameCallsGiveTheSameTimes() {
        assertThat(polarTimes()).isEqualTo(polarTimes());
    }

    private static double polarTimes() {
        MadeUpDevice device = polar(0.01);
        device.lossShare = 0.1;
        device.runUntil(50).sleep(4).runUntil(60);
        return device.lastS + device.worstS + device.worstStepRate;
    }

    private record TimesSink(List<Double> times) implements SampleSink {
        @Override
        public void begin(SensorFacts sensor) {
            times.clear();
        }

        @Override
        public void accept(SampleBlock block) {
            for (int i = 0; i < block.size(); i++) {
                times.add(block.timeS()[i]);
            }
        }
    }
}
