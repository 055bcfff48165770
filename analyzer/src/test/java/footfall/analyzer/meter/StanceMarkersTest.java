// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StanceMarkersTest {
    @Test
    void contactFlightAndDutyFactorFollowFromTheEvents() {
        HandMadeStrides strides = new HandMadeStrides();
        assertThat(strides.value(MarkerId.GROUND_CONTACT_TIME)).isCloseTo(250, within(1e-6));
        assertThat(strides.value(MarkerId.FLIGHT_TIME)).isCloseTo(100, within(1e-6));
        assertThat(strides.value(MarkerId.DUTY_FACTOR)).isCloseTo(250 / 700.0, within(1e-9));
    }

    @Test
    void oneLegTakesTheOtherFootToLandHalfAStrideLater() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.placement = SensorPlacement.FOOT;
        assertThat(strides.value(MarkerId.FLIGHT_TIME)).isCloseTo(100, within(1e-6));
        assertThat(strides.marker(MarkerId.FLIGHT_TIME).orElseThrow().note()).contains("half a stride");
        assertThat(strides.marker(MarkerId.GROUND_CONTACT_BALANCE)).isEmpty();
    }

    @Test
    void theFootIsMeasuredAndTheTrunkStandsIn() {
        HandMadeStrides strides = new HandMadeStrides();
        // With sides the change is that of the asymmetry, in %.
        strides.sidesKnown = false;
        Marker sacrum = strides.marker(MarkerId.GROUND_CONTACT_TIME).orElseThrow();
        assertThat(sacrum.evidence()).isEqualTo(Evidence.PROXY);
        assertThat(sacrum.minimalDetectableChange()).hasValue(32);
        strides.placement = SensorPlacement.FOOT;
        Marker foot = strides.marker(MarkerId.GROUND_CONTACT_TIME).orElseThrow();
        assertThat(foot.evidence()).isEqualTo(Evidence.VALIDATED);
        assertThat(foot.source()).containsExactly("falbriard2018");
    }

    @Test
    void theHalfWidthHoldsHalfASampleAtBothEndsAndTheMethod() {
        HandMadeStrides strides = new HandMadeStrides();
        for (double rateHz : new double[] {100, 200}) {
            strides.rateHz = rateHz;
            // The landings do not scatter here, so sampling and the method are all that is left.
            assertThat(strides.marker(MarkerId.GROUND_CONTACT_TIME)
                            .orElseThrow()
                            .halfWidth95()
                            .orElseThrow())
                    .isCloseTo(
                            1000 * Math.hypot(Math.sqrt(2) * 0.5 / rateHz, SharedError.TRUNK_CONTACT_S), within(0.01));
        }
    }

    @Test
    void whatFollowsFromContactInheritsItsErrorByItsSlope() {
        HandMadeStrides strides = new HandMadeStrides();
        double contactMs = halfWidth(strides, MarkerId.GROUND_CONTACT_TIME);
        assertThat(halfWidth(strides, MarkerId.FLIGHT_TIME)).isCloseTo(contactMs, within(0.01));
        assertThat(halfWidth(strides, MarkerId.DUTY_FACTOR)).isCloseTo(contactMs / 700, within(1e-5));
        assertThat(halfWidth(strides, MarkerId.FORWARD_REACH)).isCloseTo(3 * contactMs / 2000, within(1e-5));
        // F = pi/2 (t_f / t_c + 1): the step is fixed, so dF/dt_c = -pi/2 t_step / t_c^2; and 7 % of the model.
        double slopeBw = Math.PI / 2 * 0.35 / (0.25 * 0.25) * contactMs / 1000;
        double modelBw = 0.07 * strides.value(MarkerId.PEAK_FORCE_MODEL);
        assertThat(halfWidth(strides, MarkerId.PEAK_FORCE_MODEL)).isCloseTo(Math.hypot(slopeBw, modelBw), within(1e-3));
    }

    private static double halfWidth(HandMadeStrides strides, MarkerId id) {
        return strides.marker(id).orElseThrow().halfWidth95().orElseThrow();
    }

    @Test
    void balanceIsTheLeftShareOfBoth() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.leftLongerS = 0.01;
        Marker balance = strides.marker(MarkerId.GROUND_CONTACT_BALANCE).orElseThrow();
        double sharePct = 100 * 0.26 / 0.51;
        assertThat(balance.value()).isCloseTo(sharePct, within(1e-6));
        assertThat(balance.left()).isEqualTo(OptionalDouble.of(balance.value()));
        assertThat(balance.asymmetryPct().orElseThrow()).isCloseTo(200 * 0.01 / 0.51, within(1e-6));
    }

    @Test
    void noBalanceWhereLeftIsNotToldFromRight() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.sidesKnown = false;
        assertThat(strides.marker(MarkerId.GROUND_CONTACT_BALANCE)).isEmpty();
    }

    @Test
    void longerContactIsShorterFlightAndMoreDuty() {
        double contactMs = 0;
        double flightMs = 1000;
        double duty = 0;
        for (double contactS = 0.2; contactS < 0.34; contactS += 0.03) {
            HandMadeStrides strides = new HandMadeStrides();
            strides.contactS = contactS;
            strides.jitterS = 0.004;
            assertThat(strides.value(MarkerId.GROUND_CONTACT_TIME)).isGreaterThan(contactMs);
            assertThat(strides.value(MarkerId.FLIGHT_TIME)).isLessThan(flightMs).isNotNegative();
            assertThat(strides.value(MarkerId.DUTY_FACTOR)).isGreaterThan(duty).isLessThan(0.5);
            contactMs = strides.value(MarkerId.GROUND_CONTACT_TIME);
            flightMs = strides.value(MarkerId.FLIGHT_TIME);
            duty = strides.value(MarkerId.DUTY_FACTOR);
        }
    }

    @Test
    void aContactLongerThanTheStepIsNoRunning() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.contactS = 0.36;
        assertThat(strides.marker(MarkerId.FLIGHT_TIME)).isEmpty();
        assertThat(strides.marker(MarkerId.DUTY_FACTOR)).isEmpty();
        assertThat(strides.marker(MarkerId.PEAK_FORCE_MODEL)).isEmpty();
    }

    @Test
    void aSlowClockStretchesTimesAndNoShares() {
        HandMadeStrides exact = new HandMadeStrides();
        HandMadeStrides slow = new HandMadeStrides();
        slow.stepS *= 1.03;
        slow.contactS *= 1.03;
        assertThat(slow.value(MarkerId.FLIGHT_TIME) / exact.value(MarkerId.FLIGHT_TIME))
                .isCloseTo(1.03, within(1e-6));
        assertThat(slow.value(MarkerId.DUTY_FACTOR)).isCloseTo(exact.value(MarkerId.DUTY_FACTOR), within(1e-9));
    }
}
