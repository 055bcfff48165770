// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Athlete;
import footfall.analyzer.Evidence;
import footfall.analyzer.Gait;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.WatchOptions;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Closed-form truth for each formula. */
class MeterTruthTest {
    private static final Athlete BODY =
            new Athlete(OptionalDouble.of(1.75), OptionalDouble.empty(), OptionalDouble.of(70));
    private static final double STEP_MS = 60_000 / 168.0;

    private static WatchOptions body() {
        return new WatchOptions(BODY, Optional.empty(), OptionalDouble.empty());
    }

    private static Optional<Marker> find(HandMadeRun run, WatchOptions options, MarkerId id) {
        return run.report(options).markers().stream()
                .filter(marker -> marker.id() == id)
                .findFirst();
    }

    private static double value(HandMadeRun run, MarkerId id) {
        return find(run, body(), id).orElseThrow().value();
    }

    @Test
    void timesOfTheStrideAddUp() {
        HandMadeRun run = HandMadeRun.complete(600);
        assertThat(value(run, MarkerId.CADENCE)).isCloseTo(168, within(1e-9));
        assertThat(value(run, MarkerId.STRIDE_TIME)).isCloseTo(2 * STEP_MS, within(1e-9));
        assertThat(value(run, MarkerId.GROUND_CONTACT_TIME)).isCloseTo(250, within(1e-9));
        assertThat(value(run, MarkerId.FLIGHT_TIME)).isCloseTo(STEP_MS - 250, within(1e-9));
        assertThat(value(run, MarkerId.DUTY_FACTOR)).isCloseTo(250 / (2 * STEP_MS), within(1e-12));
    }

    @Test
    void cadenceIsWeightedByTheSecondsThatARowStandsFor() {
        HandMadeRun run = new HandMadeRun(200).cadence(row -> row < 100 ? 160 : 180);
        java.util.Arrays.fill(run.holdS, 0, 100, 0.5);
        assertThat(value(run, MarkerId.CADENCE)).isCloseTo((160 * 50 + 180 * 100) / 150.0, within(1e-9));
    }

    @Test
    void sidesFollowFromTheBalance() {
        Marker contact = find(HandMadeRun.complete(600), body(), MarkerId.GROUND_CONTACT_TIME)
                .orElseThrow();
        assertThat(contact.left().getAsDouble()).isCloseTo(255, within(1e-9));
        assertThat(contact.right().getAsDouble()).isCloseTo(245, within(1e-9));
        assertThat(contact.asymmetryPct().getAsDouble()).isCloseTo(100 * (255 - 245) / 250.0, within(1e-9));
    }

    @Test
    void balanceOfAnotherSourceGivesNoSides() {
        HandMadeRun run = HandMadeRun.complete(600).without(Quantity.GROUND_CONTACT_BALANCE);
        run.series(Quantity.GROUND_CONTACT_BALANCE, SeriesSource.ofApp("Other pod", "Balance", "%"), row -> 51);
        assertThat(find(run, body(), MarkerId.GROUND_CONTACT_TIME).orElseThrow().left())
                .isEmpty();
        assertThat(value(run, MarkerId.GROUND_CONTACT_BALANCE)).isCloseTo(51, within(1e-9));
    }

    @Test
    void lengthsAreInMetresAndLegs() {
        HandMadeRun run = HandMadeRun.complete(600);
        double lengthM = 60 * 3 / 168.0;
        assertThat(value(run, MarkerId.STEP_LENGTH)).isCloseTo(lengthM, within(1e-9));
        assertThat(value(run, MarkerId.RELATIVE_STEP_LENGTH)).isCloseTo(lengthM / (0.53 * 1.75), within(1e-9));
        assertThat(value(run.without(Quantity.STEP_LENGTH), MarkerId.STEP_LENGTH))
                .isCloseTo(lengthM, within(1e-9));
    }

    @Test
    void recordedStepLengthWinsOverTheComputedOne() {
        HandMadeRun run = HandMadeRun.complete(600).without(Quantity.STEP_LENGTH);
        run.series(Quantity.STEP_LENGTH, row -> 1100);
        assertThat(value(run, MarkerId.STEP_LENGTH)).isCloseTo(1.1, within(1e-9));
    }

    @Test
    void ratioIsRecordedOrOscillationOverStepLength() {
        HandMadeRun run = HandMadeRun.complete(600);
        Marker recorded = find(run, body(), MarkerId.VERTICAL_RATIO).orElseThrow();
        assertThat(recorded.value()).isCloseTo(7.5, within(1e-9));
        assertThat(recorded.evidence()).isEqualTo(Evidence.DEVICE_REPORTED);
        Marker computed = find(run.without(Quantity.VERTICAL_RATIO), body(), MarkerId.VERTICAL_RATIO)
                .orElseThrow();
        assertThat(computed.value()).isCloseTo(100 * 80 / (60_000 * 3 / 168.0), within(1e-9));
        assertThat(computed.evidence()).isEqualTo(Evidence.PROXY);
    }

    @Test
    void halfAngleMatchesItsWorkedExample() {
        assertThat(value(HandMadeRun.complete(600), MarkerId.CONTACT_HALF_ANGLE))
                .isCloseTo(Math.toDegrees(Math.asin(0.375 / 0.9275)), within(1e-9))
                .isCloseTo(23.8, within(0.06));
    }

    @Test
    void dutyFactorComesFromTheShareWhereThereIsNoContactTime() {
        HandMadeRun run = new HandMadeRun(600).cadence(row -> 168).series(Quantity.GROUND_CONTACT_SHARE, row -> 35);
        assertThat(value(run, MarkerId.DUTY_FACTOR)).isCloseTo(0.35, within(1e-9));
    }

    @Test
    void stiffnessNeedsMassAndLeg() {
        HandMadeRun run = HandMadeRun.complete(600);
        WatchOptions nobody = WatchOptions.defaults();
        assertThat(find(run, nobody, MarkerId.PEAK_FORCE_MODEL)).isPresent();
        assertThat(find(run, nobody, MarkerId.VERTICAL_STIFFNESS)).isEmpty();
        assertThat(find(run, nobody, MarkerId.LEG_STIFFNESS)).isEmpty();
        assertThat(find(run, nobody, MarkerId.CONTACT_HALF_ANGLE)).isEmpty();
        assertThat(find(run, nobody, MarkerId.RELATIVE_STEP_LENGTH)).isEmpty();
    }

    @Test
    void modelIsRefusedWhereTheGroundIsSteepOrUnknown() {
        HandMadeRun hill = HandMadeRun.complete(600).grade(row -> 4);
        HandMadeRun unknown = HandMadeRun.complete(600).grade(row -> Double.NaN);
        assertThat(find(hill, body(), MarkerId.PEAK_FORCE_MODEL)).isEmpty();
        assertThat(find(unknown, body(), MarkerId.PEAK_FORCE_MODEL)).isEmpty();
        WatchOptions belt = new WatchOptions(BODY, Optional.empty(), OptionalDouble.of(3));
        assertThat(find(unknown, belt, MarkerId.PEAK_FORCE_MODEL)).isPresent();
        unknown.series(Quantity.ALTITUDE, row -> 212.5);
        assertThat(find(unknown, body(), MarkerId.PEAK_FORCE_MODEL)).isPresent();
    }

    @Test
    void recordedStiffnessWinsOverTheModel() {
        HandMadeRun run = HandMadeRun.complete(600);
        run.series(Quantity.LEG_SPRING_STIFFNESS, SeriesSource.ofApp("Pod", "LSS", "kN/m"), row -> 9.5);
        Marker marker = find(run, body(), MarkerId.LEG_STIFFNESS).orElseThrow();
        assertThat(marker.value()).isCloseTo(9.5, within(1e-9));
        assertThat(marker.evidence()).isEqualTo(Evidence.DEVICE_REPORTED);
    }

    @Test
    void firstSecondsAndWalkingValuesDoNotCount() {
        HandMadeRun run = HandMadeRun.complete(600).without(Quantity.GROUND_CONTACT_TIME);
        run.series(Quantity.GROUND_CONTACT_TIME, row -> row < 5 ? 380 : row % 50 == 49 ? 900 : 250);
        assertThat(value(run, MarkerId.GROUND_CONTACT_TIME)).isCloseTo(250, within(1e-9));
    }

    @Test
    void everyNewStretchSettlesAnew() {
        HandMadeRun run = HandMadeRun.complete(600).without(Quantity.GROUND_CONTACT_TIME);
        run.series(Quantity.GROUND_CONTACT_TIME, row -> row % 300 < 5 ? 380 : 250);
        run.gait(290, 300, Gait.WALK);
        assertThat(value(run, MarkerId.GROUND_CONTACT_TIME)).isCloseTo(250, within(1e-9));
    }

    @Test
    void constantSeriesClaimsNoError() {
        assertThat(find(HandMadeRun.complete(600), body(), MarkerId.CADENCE)
                        .orElseThrow()
                        .halfWidth95())
                .isEmpty();
    }
}
