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
    void theHalfWidthHoldsHalfASampleAtBothEnds() {
        HandMadeStrides strides = new HandMadeStrides();
        for (double rateHz : new double[] {100, 200}) {
            strides.rateHz = rateHz;
            // The landings do not scatter here, so sampling is all that is left.
            assertThat(strides.marker(MarkerId.GROUND_CONTACT_TIME)
                            .orElseThrow()
                            .halfWidth95()
                            .orElseThrow())
                    .isCloseTo(1000 * Math.sqrt(2) * 0.5 / rateHz, within(0.01));
        }
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
