// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doubts about the recorded dynamics. */
class DynamicsCheckTest {
    private static List<String> codes(HandMadeRun run) {
        return run.report().warnings().stream().map(QualityWarning::code).toList();
    }

    private static HandMadeRun withStepLength(double times) {
        return HandMadeRun.complete(600)
                .without(Quantity.STEP_LENGTH)
                .series(Quantity.STEP_LENGTH, row -> times * 60_000 * 3 / 168.0);
    }

    @Test
    void stepLengthOfTheSameSensorsAgrees() {
        assertThat(codes(withStepLength(0.985))).isEmpty();
        assertThat(codes(withStepLength(1.03))).isEmpty();
        assertThat(codes(withStepLength(0.92))).isEmpty();
    }

    @Test
    void stepLengthOfAnotherSensorIsDoubted() {
        assertThat(codes(withStepLength(0.85))).containsExactly("step-length-disagrees");
        assertThat(codes(withStepLength(1.2))).containsExactly("step-length-disagrees");
    }

    @Test
    void contactLongerThanTheStepIsDroppedAndCounted() {
        HandMadeRun run = HandMadeRun.complete(600).without(Quantity.GROUND_CONTACT_TIME);
        run.series(Quantity.GROUND_CONTACT_TIME, row -> row % 4 == 0 ? 380 : 250);
        assertThat(run.report().warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("contact-exceeds-step-time");
            assertThat(warning.message()).startsWith("148 of 595 ");
        });
        assertThat(run.report().markers().stream().map(Marker::id)).contains(MarkerId.FLIGHT_TIME);
    }

    @Test
    void contactThatMostlyExceedsTheStepGivesNoFlight() {
        HandMadeRun run = HandMadeRun.complete(600).without(Quantity.GROUND_CONTACT_TIME);
        run.series(Quantity.GROUND_CONTACT_TIME, row -> row % 4 == 0 ? 250 : 380);
        assertThat(run.report().markers().stream().map(Marker::id))
                .doesNotContain(MarkerId.FLIGHT_TIME, MarkerId.DUTY_FACTOR, MarkerId.PEAK_FORCE_MODEL);
    }
}
