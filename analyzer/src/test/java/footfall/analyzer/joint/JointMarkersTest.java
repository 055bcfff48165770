// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.Foot;
import footfall.analyzer.JointRun;
import footfall.analyzer.JointSensor;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.LandingTruth;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.StrideDials;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JointMarkersTest {
    /** The clock of the right leg runs 3 % fast: as contact times, that alone would be an asymmetry of 3 %. */
    @Test
    void theContactTimesOfBothLegsAreAsUnlikeAsTheyAre() {
        double[] pct = {-8, 0, 8};
        for (int i = 0; i < pct.length; i++) {
            PersonWithSensors person = new PersonWithSensors(1 + i);
            person.dials = StrideDials.own().withContactAsymmetryPct(pct[i]);
            SensorOfRun left = person.sensor(SensorPlacement.SHANK, Foot.LEFT);
            person.clockError = 0.03;
            person.lateS = 20;
            Analysis both = SensorJoin.join(List.of(left, person.sensor(SensorPlacement.SHANK, Foot.RIGHT)));
            Marker contact = both.marker(MarkerId.GROUND_CONTACT_TIME).orElseThrow();
            assertThat(contact.asymmetryPct().orElseThrow()).isCloseTo(pct[i], within(1.5));
            Marker balance = both.marker(MarkerId.GROUND_CONTACT_BALANCE).orElseThrow();
            assertThat(balance.value()).isCloseTo(50 + pct[i] / 4, within(0.4));
            assertThat(balance.left().orElseThrow() + balance.right().orElseThrow())
                    .isCloseTo(100, within(1e-9));
        }
    }

    @Test
    void theTrunkIsToldItsFeetByTheLeg() {
        double[] pct = {-8, 0, 8};
        for (int i = 0; i < pct.length; i++) {
            PersonWithSensors person = new PersonWithSensors(4 + i);
            person.dials = StrideDials.own().withContactAsymmetryPct(pct[i]);
            SensorOfRun right = person.sensor(SensorPlacement.SHANK, Foot.RIGHT);
            person.clockError = -0.01;
            person.lateS = 5;
            SensorOfRun sacrum = person.sensor(SensorPlacement.SACRUM, Foot.LEFT);
            for (List<SensorOfRun> order : List.of(List.of(right, sacrum), List.of(sacrum, right))) {
                Analysis both = SensorJoin.join(order);
                assertThat(both.marker(MarkerId.GROUND_CONTACT_BALANCE)
                                .orElseThrow()
                                .value())
                        .isCloseTo(50 + pct[i] / 4, within(0.4));
                assertThat(both.marker(MarkerId.SHOCK_ATTENUATION).orElseThrow().value())
                        .isNegative();
            }
        }
    }

    @Test
    void impactsAreAsUnlikeAsTheyAre() {
        for (double pct : new double[] {-25, 0, 25}) {
            PersonWithSensors person = new PersonWithSensors(7);
            person.lastingS = 100;
            person.impactAsymmetryPct = pct;
            SensorOfRun left = person.sensor(SensorPlacement.SHANK, Foot.LEFT);
            SensorOfRun right = person.sensor(SensorPlacement.SHANK, Foot.RIGHT);
            SensorOfRun sacrum = person.sensor(SensorPlacement.SACRUM, Foot.LEFT);
            double truthPct = pct(
                    median(truth(person, SensorPlacement.SHANK, Foot.LEFT).axialPeakG(), 1, 0),
                    median(truth(person, SensorPlacement.SHANK, Foot.RIGHT).axialPeakG(), 1, 0));
            Marker ofLegs = SensorJoin.join(List.of(left, right))
                    .marker(MarkerId.IMPACT_ASYMMETRY)
                    .orElseThrow();
            assertThat(ofLegs.value()).as("legs, %s %%", pct).isCloseTo(truthPct, within(2.0));
            assertThat(ofLegs.left()).as("grams are no per cent").isEmpty();
            double[] peaksG = truth(person, SensorPlacement.SACRUM, Foot.LEFT).impactPeakG();
            double trunkPct = pct(median(peaksG, 2, 0), median(peaksG, 2, 1));
            double atTrunk = SensorJoin.join(List.of(left, sacrum))
                    .marker(MarkerId.IMPACT_ASYMMETRY)
                    .orElseThrow()
                    .value();
            // Which of the two feet landed first is not in the truth of the peaks: the size decides nothing, the sign
            // is tested by ±25.
            assertThat(Math.abs(atTrunk)).as("trunk, %s %%", pct).isCloseTo(Math.abs(trunkPct), within(3.0));
            assertThat(Math.signum(pct) * atTrunk).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void aWrongClockALateStartAndBreaksForWalkingAreNoObstacle() {
        PersonWithSensors person = new PersonWithSensors(4);
        person.scenario = SensorScenario.RUN_WALK_STAND;
        person.lastingS = 300;
        SensorOfRun left = person.sensor(SensorPlacement.SHANK, Foot.LEFT);
        person.clockError = 0.03;
        person.lateS = 20;
        for (SensorPlacement placement : new SensorPlacement[] {SensorPlacement.SHANK, SensorPlacement.SACRUM}) {
            JointSensor clock = joint(SensorJoin.join(List.of(left, person.sensor(placement, Foot.RIGHT))))
                    .sensors()
                    .get(1);
            assertThat(clock.offsetS()).isCloseTo(-20, within(0.03));
            assertThat(clock.driftPpm()).isCloseTo(30_000, within(50.0));
        }
    }

    @Test
    void twoSensorsOnOneLegKnowNothingOfTheOther() {
        PersonWithSensors person = new PersonWithSensors(5);
        SensorOfRun shank = person.sensor(SensorPlacement.SHANK, Foot.LEFT);
        SensorOfRun foot = person.sensor(SensorPlacement.FOOT, Foot.LEFT);
        Analysis both = SensorJoin.join(List.of(shank, foot));
        noSides(both);
        assertThat(joint(both).behind(MarkerId.PEAK_TIBIAL_ACCELERATION))
                .extracting(JointSensor::placement)
                .containsExactly(SensorPlacement.SHANK);
        assertThat(joint(both).behind(MarkerId.FOOT_STRIKE_ANGLE))
                .extracting(JointSensor::placement)
                .containsExactly(SensorPlacement.FOOT);
    }

    @Test
    void feetThatNobodyNamedHaveNoSides() {
        PersonWithSensors person = new PersonWithSensors(10);
        person.footSaid = false;
        Analysis legs = SensorJoin.join(List.of(
                person.sensor(SensorPlacement.SHANK, Foot.LEFT), person.sensor(SensorPlacement.SHANK, Foot.RIGHT)));
        assertThat(joint(legs).sensors()).hasSize(2);
        noSides(legs);
    }

    @Test
    void timesOfStepsAreNotComparedAcrossClocksThatTheStepsSet() {
        PersonWithSensors person = new PersonWithSensors(6);
        Analysis legs = SensorJoin.join(List.of(
                person.sensor(SensorPlacement.SHANK, Foot.LEFT), person.sensor(SensorPlacement.SHANK, Foot.RIGHT)));
        assertThat(legs.marker(MarkerId.STEP_TIME_ASYMMETRY)).isEmpty();
        assertThat(legs.marker(MarkerId.FLIGHT_TIME).orElseThrow().left()).isEmpty();
        assertThat(legs.quality().warnings()).anyMatch(warning -> "clocks-by-steps".equals(warning.code()));
    }

    @Test
    void eachMarkerIsGivenOrRefusedOnce() {
        PersonWithSensors person = new PersonWithSensors(8);
        SensorOfRun shank = person.sensor(SensorPlacement.SHANK, Foot.LEFT);
        SensorOfRun sacrum = person.sensor(SensorPlacement.SACRUM, Foot.LEFT);
        Analysis both = SensorJoin.join(List.of(shank, sacrum));
        List<RefusedMarker> refused = both.sensor().orElseThrow().strides().refused();
        Set<MarkerId> given = both.markers().stream().map(Marker::id).collect(Collectors.toSet());
        assertThat(refused)
                .extracting(RefusedMarker::id)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(given);
        assertThat(given).contains(MarkerId.VERTICAL_OSCILLATION, MarkerId.PEAK_TIBIAL_ACCELERATION);
        assertThat(whyOf(refused, MarkerId.FOOT_STRIKE_ANGLE)).isEqualTo("a sensor at shank or sacrum cannot show it");
        assertThat(whyOf(refused, MarkerId.VERTICAL_RATIO)).contains("--speed");
        assertThat(both.quality().warnings().stream()
                        .filter(warning -> warning.code().equals(RefusedMarker.CODE)))
                .containsExactlyElementsOf(RefusedMarker.warnings(refused));
        for (LandingSeries series : both.sensor().orElseThrow().strides().landings()) {
            assertThat(series.timeS()).as(series.id().id()).isSorted();
        }
        assertThat(both.sensor().orElseThrow().strides().landings())
                .extracting(LandingSeries::id)
                .doesNotHaveDuplicates();
    }

    private static void noSides(Analysis analysis) {
        assertThat(analysis.marker(MarkerId.GROUND_CONTACT_BALANCE)).isEmpty();
        assertThat(analysis.marker(MarkerId.IMPACT_ASYMMETRY)).isEmpty();
        for (Marker marker : analysis.markers()) {
            boolean two = marker.left().isPresent() && marker.right().isPresent();
            assertThat(two).as(marker.id().id()).isFalse();
        }
    }

    private static String whyOf(List<RefusedMarker> refused, MarkerId id) {
        return refused.stream()
                .filter(marker -> marker.id() == id)
                .findFirst()
                .orElseThrow()
                .why();
    }

    private static JointRun joint(Analysis analysis) {
        return analysis.sensor().orElseThrow().joint().orElseThrow();
    }

    private static LandingTruth truth(PersonWithSensors person, SensorPlacement placement, Foot foot) {
        return person.run(placement, foot).landingTruth();
    }

    private static double pct(double left, double right) {
        return 200 * (left - right) / (left + right);
    }

    /** Of every so many, from one on; those that are not known are left out. */
    private static double median(double[] values, int every, int from) {
        double[] kept = new double[values.length];
        int count = 0;
        for (int i = from; i < values.length; i += every) {
            if (!Double.isNaN(values[i])) {
                kept[count++] = values[i];
            }
        }
        Arrays.sort(kept, 0, count);
        return kept[count / 2];
    }
}
