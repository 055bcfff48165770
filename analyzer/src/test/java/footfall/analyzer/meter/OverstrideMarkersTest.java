// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Athlete;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorPlacement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OverstrideMarkersTest {
    /** A dip of 80 ms about 60 ms after contact: slow against the low-pass. */
    private static double dip(double sinceS, double depthG) {
        double phase = (sinceS - 0.06) / 0.04;
        return Math.abs(phase) < 1 ? -depthG * (0.5 + 0.5 * Math.cos(Math.PI * phase)) : 0;
    }

    /** The same dip after the low-pass in closed form is not known; a wide one of 160 ms passes almost unchanged. */
    private static double wideDip(double sinceS, double depthG) {
        double phase = (sinceS - 0.06) / 0.08;
        return Math.abs(phase) < 1 ? -depthG * (0.5 + 0.5 * Math.cos(Math.PI * phase)) : 0;
    }

    @Test
    void aSlowDipIsReadInFull() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.forwardG = s -> wideDip(s, 0.4);
        // Half a cosine of 160 ms has its power about 6 Hz; the low-pass takes (6 / 20)^4 of it, below 3 %.
        assertThat(strides.value(MarkerId.BRAKING_PEAK)).isCloseTo(0.4, within(0.012));
        assertThat(strides.value(MarkerId.BRAKING_TIME)).isCloseTo(100 * 0.06 / 0.25, within(1.0));
    }

    @Test
    void theBrakingPeakIsProportionalToTheBraking() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.forwardG = s -> dip(s, 0.2);
        double once = strides.value(MarkerId.BRAKING_PEAK);
        double onceAt = strides.value(MarkerId.BRAKING_TIME);
        strides.forwardG = s -> dip(s, 0.4);
        assertThat(strides.value(MarkerId.BRAKING_PEAK)).isCloseTo(2 * once, within(1e-9));
        assertThat(strides.value(MarkerId.BRAKING_TIME)).isCloseTo(onceAt, within(1e-6));
    }

    @Test
    void theBrakingPeakHardlyDependsOnTheRate() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.forwardG = s -> dip(s, 0.4);
        double at200 = strides.value(MarkerId.BRAKING_PEAK);
        for (double rateHz : new double[] {100, 400, 500}) {
            strides.rateHz = rateHz;
            assertThat(strides.value(MarkerId.BRAKING_PEAK)).as("%s Hz", rateHz).isCloseTo(at200, within(0.02 * at200));
        }
    }

    @Test
    void pushingOffIsNoBraking() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.forwardG = s -> -wideDip(s, 0.4);
        assertThat(strides.marker(MarkerId.BRAKING_PEAK)).isEmpty();
    }

    @Test
    void brakingNeedsAnAxisThatPointsForwards() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.forwardG = s -> dip(s, 0.4);
        strides.forwardKnown = false;
        assertThat(strides.marker(MarkerId.BRAKING_PEAK)).isEmpty();
        assertThat(strides.marker(MarkerId.BRAKING_TIME)).isEmpty();
    }

    @Test
    void theTibiaAngleIsThePitchAtContact() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.placement = SensorPlacement.SHANK;
        // 400 degrees a second: a whole sample late would be 2 degrees.
        strides.pitchDeg = s -> 8 - 400 * s;
        strides.jitterS = 0.003;
        assertThat(strides.value(MarkerId.TIBIA_ANGLE_AT_CONTACT)).isCloseTo(8, within(0.01));
    }

    @Test
    void theFootStrikeAngleIsAgainstFlatWhateverFlatIs() {
        for (double mountedDeg : new double[] {-12, 0, 25}) {
            for (double strikeDeg : new double[] {-8, 0, 14}) {
                HandMadeStrides strides = new HandMadeStrides();
                strides.placement = SensorPlacement.FOOT;
                strides.pitchDeg = s -> mountedDeg + footDeg(s, strikeDeg);
                assertThat(strides.value(MarkerId.FOOT_STRIKE_ANGLE)).isCloseTo(strikeDeg, within(0.1));
            }
        }
    }

    @Test
    void aFastTurningShankIsKnownLessWell() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.placement = SensorPlacement.SHANK;
        strides.pitchDeg = s -> 8;
        double still = halfWidthDeg(strides);
        assertThat(still).isCloseTo(SharedError.LEG_ANGLE_DEG, within(0.01));
        strides.pitchDeg = s -> 8 - 2000 * s;
        // Half a sample at 200 Hz is 5 degrees.
        assertThat(halfWidthDeg(strides)).isCloseTo(Math.hypot(still, 5), within(0.1));
    }

    private static double halfWidthDeg(HandMadeStrides strides) {
        return strides.marker(MarkerId.TIBIA_ANGLE_AT_CONTACT)
                .orElseThrow()
                .halfWidth95()
                .orElseThrow();
    }

    /** Comes down within 40 ms, lies flat until 130 ms, then the heel rises. */
    private static double footDeg(double sinceS, double strikeDeg) {
        if (sinceS < 0.04) {
            return strikeDeg * (1 - Math.max(0, sinceS) / 0.04);
        }
        return sinceS < 0.13 ? 0 : -400 * (sinceS - 0.13);
    }

    @Test
    void anglesNeedAGyroscopeAndRate() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.placement = SensorPlacement.SHANK;
        strides.gyro = false;
        assertThat(strides.report().refused()).extracting(RefusedMarker::why).contains("needs a gyroscope");
        strides.gyro = true;
        strides.rateHz = 100;
        assertThat(strides.marker(MarkerId.TIBIA_ANGLE_AT_CONTACT)).isEmpty();
    }

    @Test
    void stepGeometryIsThatOfTheWorkedExample() {
        HandMadeStrides strides = new HandMadeStrides();
        double legM = 0.53 * HandMadeStrides.HEIGHT_M;
        assertThat(strides.value(MarkerId.STEP_LENGTH)).isCloseTo(1.05, within(1e-6));
        assertThat(strides.value(MarkerId.RELATIVE_STEP_LENGTH)).isCloseTo(1.05 / legM, within(1e-6));
        assertThat(strides.value(MarkerId.FORWARD_REACH)).isCloseTo(0.375, within(1e-6));
        assertThat(strides.value(MarkerId.CONTACT_HALF_ANGLE)).isCloseTo(23.8, within(0.05));
    }

    @Test
    void theModelIsThatOfTheWorkedExample() {
        HandMadeStrides strides = new HandMadeStrides();
        assertThat(strides.value(MarkerId.PEAK_FORCE_MODEL)).isCloseTo(2.20, within(0.005));
        assertThat(strides.value(MarkerId.VERTICAL_STIFFNESS)).isCloseTo(25.2, within(0.05));
        assertThat(strides.value(MarkerId.LEG_STIFFNESS)).isCloseTo(10.85, within(0.01));
    }

    @Test
    void whatIsNotKnownIsAskedFor() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.speedMps = OptionalDouble.empty();
        strides.athlete = Athlete.unknown();
        StrideMarkers.Report report = strides.report();
        Map<String, List<RefusedMarker>> byReason = RefusedMarker.byReason(report.refused());
        assertThat(byReason.get("needs the speed of the treadmill: say it with --speed"))
                .extracting(RefusedMarker::words)
                .contains("step length", "forward reach", "overstride index", "fatigue drift");
        assertThat(byReason).containsKey("needs the body mass: say it with --mass");
        assertThat(report.markers()).extracting(Marker::id).contains(MarkerId.PEAK_FORCE_MODEL);
    }

    @Test
    void theIndexIsTheMeanOfItsInputs() {
        HandMadeStrides strides = new HandMadeStrides();
        // 171.4 spm at 3 m/s where 164.7 ± 8 is usual, and a reach of 0.375 m as others have.
        double stepZ = (165 + 3 / (0.15 * 3.04) * (3 - 3.04) - 60 / 0.35) / 8;
        Marker index = strides.marker(MarkerId.OVERSTRIDE_INDEX).orElseThrow();
        assertThat(index.value()).isCloseTo((stepZ + 0) / 2, within(1e-6));
        assertThat(index.note()).contains("stepLength z -0.8", "forwardReach z +0.0", "165 ± 8 spm", "0.375 ± 0.032 m");
    }

    @Test
    void theIndexTakesInWhatTheSensorMeasuresOfTheLanding() {
        HandMadeStrides strides = new HandMadeStrides();
        double without = strides.value(MarkerId.OVERSTRIDE_INDEX);
        strides.forwardG = s -> wideDip(s, 0.4);
        double brakingG = strides.value(MarkerId.BRAKING_PEAK);
        Marker index = strides.marker(MarkerId.OVERSTRIDE_INDEX).orElseThrow();
        assertThat(index.value()).isCloseTo((2 * without + brakingG / 0.5) / 3, within(1e-4));
        assertThat(index.note())
                .contains("stepLength z -0.8", "brakingPeak +0.8 (0 at 0, 1 at 0.5 g)", "no spread between runners");
        strides.gyro = false;
        assertThat(strides.value(MarkerId.OVERSTRIDE_INDEX)).isCloseTo(without, within(1e-4));
    }

    @Test
    void theIndexFollowsShankAndFootButAStrapCannotDecideAlone() {
        HandMadeStrides shank = new HandMadeStrides();
        shank.placement = SensorPlacement.SHANK;
        double before = Double.NEGATIVE_INFINITY;
        for (double tiltDeg : new double[] {-5, 0, 10, 20}) {
            shank.pitchDeg = s -> tiltDeg;
            assertThat(shank.value(MarkerId.OVERSTRIDE_INDEX)).isGreaterThan(before + 0.1);
            before = shank.value(MarkerId.OVERSTRIDE_INDEX);
        }
        shank.pitchDeg = s -> 60;
        assertThat(shank.value(MarkerId.OVERSTRIDE_INDEX)).isCloseTo(before, within(1e-6));
        HandMadeStrides foot = new HandMadeStrides();
        foot.placement = SensorPlacement.FOOT;
        before = Double.NEGATIVE_INFINITY;
        for (double strikeDeg : new double[] {-8, 7.4, 20}) {
            foot.pitchDeg = s -> footDeg(s, strikeDeg);
            assertThat(foot.value(MarkerId.OVERSTRIDE_INDEX)).isGreaterThan(before + 0.1);
            before = foot.value(MarkerId.OVERSTRIDE_INDEX);
        }
    }

    @Test
    void longerStepsAndLongerReachRaiseTheIndex() {
        double before = Double.NEGATIVE_INFINITY;
        for (double stepS : new double[] {0.33, 0.345, 0.36, 0.375}) {
            HandMadeStrides strides = new HandMadeStrides();
            strides.stepS = stepS;
            assertThat(strides.value(MarkerId.OVERSTRIDE_INDEX)).isGreaterThan(before);
            before = strides.value(MarkerId.OVERSTRIDE_INDEX);
            strides.contactS += 0.01;
            assertThat(strides.value(MarkerId.OVERSTRIDE_INDEX)).isGreaterThan(before);
        }
    }

    @Test
    void thereIsNoIndexWhereNobodyPublishedTheSpeed() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.speedMps = OptionalDouble.of(4.5);
        assertThat(strides.marker(MarkerId.OVERSTRIDE_INDEX)).isEmpty();
        assertThat(strides.report().refused()).anyMatch(refused -> refused.why().contains("2.5 and 3.4 m/s"));
    }

    @Test
    void driftIsTheChangeOfCadence() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.rateHz = 50;
        strides.steps = 3600;
        strides.jitterS = 0.004;
        // Steps 3 % quicker at the end: from middle third to middle third that is two thirds of it.
        strides.quicker = 0.03;
        Marker drift = strides.marker(MarkerId.FATIGUE_DRIFT).orElseThrow();
        assertThat(drift.value()).isCloseTo(2.05, within(0.15));
        assertThat(drift.halfWidth95().orElseThrow()).isPositive().isLessThan(Math.abs(drift.value()));
    }

    @Test
    void noDriftIsInventedInASteadyRun() {
        int invented = 0;
        int runs = 40;
        for (long seed = 1; seed <= runs; seed++) {
            HandMadeStrides strides = new HandMadeStrides();
            strides.rateHz = 20;
            strides.steps = 3600;
            strides.jitterS = 0.006;
            strides.seed = seed;
            Optional<Marker> drift = strides.marker(MarkerId.FATIGUE_DRIFT);
            invented += drift.isPresent() ? 1 : 0;
        }
        // 5 % of 40 are 2; more than 6 would come once in 300 times.
        assertThat(invented).as("drifts in %s steady runs", runs).isLessThanOrEqualTo(6);
    }

    @Test
    void aShortRunHasNoDrift() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.quicker = 0.1;
        assertThat(strides.report().refused()).anyMatch(refused -> refused.why().startsWith("needs 20 min of running"));
    }
}
