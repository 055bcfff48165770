// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.meter.DerivedMeters;
import footfall.analyzer.meter.StrideMeters;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a person does and wherever the sensor sits: nothing is told that cannot be. */
class NeverImpossibleTest {
    private static final List<SensorPlacement> WORN = Arrays.stream(SensorPlacement.values())
            .filter(placement -> placement != SensorPlacement.UNKNOWN)
            .toList();
    private static final double[] RATES_HZ = {50, 100, 200, 400};
    /** Where the trunk's own motion may show left and right. */
    private static final Set<SensorPlacement> MIDDLE =
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.CHEST, SensorPlacement.HEAD);
    /** Both feet are off the ground in none of these. */
    private static final Set<SensorScenario> NO_FLIGHT = EnumSet.of(
            SensorScenario.WALK,
            SensorScenario.STAIRS,
            SensorScenario.STILL,
            SensorScenario.DESK,
            SensorScenario.DRIVING,
            SensorScenario.TRAIN,
            SensorScenario.BIKE,
            SensorScenario.CLAPPING,
            SensorScenario.TABLE_HITS,
            SensorScenario.HOUSEHOLD,
            SensorScenario.CRAWLING);
    /** Markers that may lie on either side of zero. */
    private static final Set<MarkerId> SIGNED = EnumSet.of(
            MarkerId.FOOT_STRIKE_ANGLE,
            MarkerId.TIBIA_ANGLE_AT_CONTACT,
            MarkerId.TRUNK_LEAN,
            MarkerId.IMPACT_ASYMMETRY,
            MarkerId.STEP_TIME_ASYMMETRY,
            MarkerId.OVERSTRIDE_INDEX,
            MarkerId.FATIGUE_DRIFT,
            MarkerId.SMOOTHNESS,
            MarkerId.STEP_REGULARITY,
            MarkerId.STRIDE_REGULARITY,
            MarkerId.TIBIAL_IMPULSE,
            MarkerId.IMPACT_TO_ACTIVE_RATIO,
            MarkerId.IMPACT_PEAK);

    @ParameterizedTest
    @EnumSource
    void nothingImpossibleIsTold(SensorScenario scenario) {
        Random random = new Random(scenario.ordinal());
        int seed = random.nextInt(1000);
        int markers = 0;
        for (SensorPlacement placement : WORN) {
            boolean named = random.nextInt(3) == 0;
            int axes = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 3;
            SensorRunOptions options = SensorRunOptions.of(scenario, placement, ++seed)
                    .atRateHz(RATES_HZ[random.nextInt(RATES_HZ.length)])
                    .lastingS(32);
            Analysis analysis = analyze(options, axes, named);
            String of = String.format(
                    "%s, %s, %.0f Hz, %d axes, foot named %s, seed %d",
                    scenario.label(), placement.label(), options.rateHz(), axes, named, seed);
            steps(analysis.sensor().orElseThrow().steps(), of);
            boolean sided = named && placement.onOneLeg() || MIDDLE.contains(placement) && axes == 3;
            sides(analysis, sided, of);
            if (NO_FLIGHT.contains(scenario)) {
                noFlight(analysis, of);
            }
            for (Marker marker : analysis.markers()) {
                marker(marker, of);
                markers++;
            }
            for (LandingSeries series :
                    analysis.sensor().orElseThrow().strides().landings()) {
                landings(series, of + ", " + series.id());
            }
        }
        if (scenario == SensorScenario.STEADY_RUN) {
            assertThat(markers)
                    .as("markers of steady running, lest this test looks at nothing")
                    .isGreaterThan(60);
        }
    }

    private static void steps(StepTable steps, String of) {
        for (int row = 0; row < steps.rows(); row++) {
            String step = of + ", step " + row;
            assertThat(steps.timeS()[row]).as(step).isFinite();
            assertThat(row > 0 && steps.timeS()[row] < steps.timeS()[row - 1])
                    .as(step)
                    .isFalse();
            assertThat(steps.confidence()[row]).as(step).isBetween(0.0, 1.0);
            double contactMs = steps.groundContactMs()[row];
            double flightMs = steps.flightMs()[row];
            assertThat(Double.isNaN(contactMs) || contactMs >= 80 && contactMs <= 400)
                    .as(step)
                    .isTrue();
            assertThat(Double.isNaN(flightMs) || flightMs >= 0 && flightMs < 1000)
                    .as(step)
                    .isTrue();
            assertThat(Double.isInfinite(steps.impactG()[row])).as(step).isFalse();
            assertThat(Double.isNaN(steps.stepTimeMs()[row]) || steps.stepTimeMs()[row] > 0)
                    .as(step)
                    .isTrue();
            boolean next = row + 1 < steps.rows() && steps.bout()[row + 1] == steps.bout()[row];
            if (next && !Double.isNaN(contactMs)) {
                double stepMs = 1000 * (steps.timeS()[row + 1] - steps.timeS()[row]);
                assertThat(contactMs).as(step).isLessThan(stepMs + 1);
            }
        }
    }

    private static void sides(Analysis analysis, boolean sided, String of) {
        if (sided) {
            return;
        }
        assertThat(analysis.sensor().orElseThrow().steps().side()).as(of).doesNotContain((byte) 1, (byte) 2);
        for (Marker marker : analysis.markers()) {
            assertThat(marker.left()).as(of + ", " + marker.id()).isEmpty();
            assertThat(marker.right()).as(of + ", " + marker.id()).isEmpty();
            assertThat(marker.asymmetryPct()).as(of + ", " + marker.id()).isEmpty();
        }
        assertThat(analysis.markers())
                .as(of)
                .extracting(Marker::id)
                .doesNotContain(MarkerId.GROUND_CONTACT_BALANCE, MarkerId.IMPACT_ASYMMETRY);
    }

    private static void noFlight(Analysis analysis, String of) {
        StepTable steps = analysis.sensor().orElseThrow().steps();
        for (int row = 0; row < steps.rows(); row++) {
            assertThat(steps.groundContactMs()[row]).as(of).isNaN();
            assertThat(steps.flightMs()[row]).as(of).isNaN();
        }
        assertThat(analysis.markers())
                .as(of)
                .extracting(Marker::id)
                .doesNotContain(MarkerId.GROUND_CONTACT_TIME, MarkerId.FLIGHT_TIME, MarkerId.DUTY_FACTOR);
    }

    private static void marker(Marker marker, String of) {
        String what = of + ", " + marker.id();
        assertThat(marker.value()).as(what).isFinite();
        if (!SIGNED.contains(marker.id())) {
            assertThat(marker.value()).as(what).isNotNegative();
        }
        for (OptionalDouble each : List.of(marker.sd(), marker.halfWidth95(), marker.minimalDetectableChange())) {
            each.ifPresent(value -> assertThat(value).as(what).isFinite().isNotNegative());
        }
        marker.asymmetryPct().ifPresent(pct -> assertThat(pct).as(what).isBetween(-200.0, 200.0));
        assertThat(marker.n()).as(what).isGreaterThanOrEqualTo(fewest(marker.id()));
    }

    private static int fewest(MarkerId id) {
        int fewest = 1;
        for (StrideMeters meter : StrideMeters.values()) {
            fewest = meter.id() == id ? meter.needs().landings() : fewest;
        }
        for (DerivedMeters meter : DerivedMeters.values()) {
            fewest = meter.id() == id ? meter.needs().landings() : fewest;
        }
        return fewest;
    }

    private static void landings(LandingSeries series, String of) {
        for (double value : series.value()) {
            assertThat(value).as(of).isFinite();
            switch (series.id()) {
                case GROUND_CONTACT_TIME -> assertThat(value).as(of).isBetween(80.0, 400.0);
                case FLIGHT_TIME -> assertThat(value).as(of).isBetween(0.0, 1000.0);
                case DUTY_FACTOR -> assertThat(value).as(of).isPositive().isLessThan(0.5);
                case GROUND_CONTACT_BALANCE, BRAKING_TIME ->
                    assertThat(value).as(of).isBetween(0.0, 100.0);
                case PELVIC_OBLIQUITY_RANGE, FOOT_ROLL_EXCURSION ->
                    assertThat(value).as(of).isBetween(0.0, 60.0);
                case GAIT_SYMMETRY -> assertThat(value).as(of).isBetween(0.0, 1.0);
                case STEP_REGULARITY, STRIDE_REGULARITY ->
                    assertThat(value).as(of).isBetween(-1.0, 1.0);
                case BRAKING_PEAK, HARMONIC_RATIO, SPECTRAL_IMPACT_RATIO, VERTICAL_OSCILLATION ->
                    assertThat(value).as(of).isNotNegative();
                default -> assertThat(Math.abs(value)).as(of).isLessThan(1e6);
            }
        }
    }

    private static Analysis analyze(SensorRunOptions options, int axes, boolean named) {
        GaitAnalyzer analyzer = new GaitAnalyzer(new GaitOptions(
                options.placement(),
                named && options.placement().onOneLeg() ? Optional.of(Foot.LEFT) : Optional.empty(),
                CadenceMethod.COMB,
                OptionalDouble.empty(),
                new Athlete(OptionalDouble.of(1.75), OptionalDouble.empty(), OptionalDouble.of(70)),
                OptionalDouble.of(3)));
        SyntheticSensorRun.of(options).writeTo(axes == 3 ? analyzer : new FewAxes(analyzer, axes), 500);
        return analyzer.finish();
    }

    /** A sensor with fewer axes: what it has not stays 0; one axis is the length of the vector. */
    private record FewAxes(SampleSink sink, int axes) implements SampleSink {
        @Override
        public void begin(SensorFacts facts) {
            sink.begin(new SensorFacts(
                    facts.nominalRateHz(),
                    facts.rangeG(),
                    axes,
                    false,
                    facts.stamped(),
                    facts.startEpochMs(),
                    facts.unit(),
                    facts.unitGuessed(),
                    facts.notes()));
        }

        @Override
        public void accept(SampleBlock block) {
            SampleBlock few = SampleBlock.ofAcceleration(Math.max(1, block.size()));
            for (int i = 0; i < block.size(); i++) {
                double xG = block.axG()[i];
                double yG = block.ayG()[i];
                double zG = block.azG()[i];
                if (axes == 1) {
                    few.add(block.timeS()[i], Math.sqrt(xG * xG + yG * yG + zG * zG), 0, 0);
                } else {
                    few.add(block.timeS()[i], xG, zG, 0);
                }
            }
            sink.accept(few);
        }
    }
}
