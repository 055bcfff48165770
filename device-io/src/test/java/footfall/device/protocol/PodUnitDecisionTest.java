// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.protocol.PodUnitDecision.Unit;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodUnitDecisionTest {
    private static RscMeasurement value(boolean running, double speedMps, int rate) {
        return new RscMeasurement(running, speedMps, rate, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static PodUnitDecision after(int values, boolean running, double speedMps, int rate) {
        PodUnitDecision decision = PodUnitDecision.open();
        for (int i = 0; i < values; i++) {
            decision.add(value(running, speedMps, rate));
        }
        return decision;
    }

    @ParameterizedTest
    @CsvSource({
        "true, 3.1, 82, STRIDES",
        "true, 3.1, 164, STEPS",
        "true, 2.2, 75, STRIDES",
        "true, 2.2, 150, STEPS",
        "true, 5.5, 95, STRIDES",
        "true, 5.5, 190, STEPS",
        "false, 3.1, 82, STRIDES",
        "false, 1.4, 58, STRIDES",
        "false, 1.4, 116, STEPS",
        "false, 1.1, 53, STRIDES",
        "false, 1.1, 106, STEPS",
        "false, 1.75, 118, STEPS",
        "true, 0, 160, STEPS",
        "true, 0, 80, STRIDES"
    })
    void whatPeopleDoIsReadRight(boolean running, double speedMps, int rate, Unit expected) {
        PodUnitDecision decision = after(10, running, speedMps, rate);
        assertThat(decision.unit()).as(decision.reason()).hasValue(expected);
        assertThat(decision.reason()).contains(Integer.toString(rate));
        assertThat(decision.stepsPerMinute(value(running, speedMps, rate)))
                .hasValue(rate * (double) expected.stepsPerCount());
    }

    @Test
    void oneValueDecidesNothing() {
        assertThat(after(1, true, 3, 80).unit()).isEmpty();
        assertThat(after(5, true, 3, 0).unit()).isEmpty();
    }

    @Test
    void aFewOddValuesDoNotChangeItButManyDo() {
        PodUnitDecision decision = after(60, true, 3, 82);
        for (int i = 0; i < 5; i++) {
            decision.add(value(true, 3, 164));
        }
        assertThat(decision.unit()).hasValue(Unit.STRIDES);
        for (int i = 0; i < 30; i++) {
            decision.add(value(true, 3, 164));
        }
        assertThat(decision.unit()).hasValue(Unit.STEPS);
    }

    @Test
    void anAccelerometerDecidesAgainstTheSpeed() {
        PodUnitDecision decision = PodUnitDecision.open();
        for (int i = 0; i < 5; i++) {
            decision.add(value(true, 3, 84), OptionalDouble.of(85));
        }
        assertThat(decision.unit()).hasValue(Unit.STEPS);
        assertThat(decision.reason()).contains("accelerometer shows 85");
    }

    @Test
    void whatIsPinnedStays() {
        PodUnitDecision decision = PodUnitDecision.pinned(Unit.STEPS);
        for (int i = 0; i < 100; i++) {
            decision.add(value(true, 3, 82));
        }
        assertThat(decision.unit()).hasValue(Unit.STEPS);
    }
}
