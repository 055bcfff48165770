// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks the recorded dynamics against what speed and cadence say; a disagreement means that two sensors met in one recording. */
final class DynamicsCheck {
    /** Outdoors the ratio of recorded to computed step length lies in 0.985…1.03; 0.92 was seen with a speed from another pod. */
    static final double LEAST_RATIO = 0.9;

    static final double MOST_RATIO = 1.1;

    private static final double MOST_DROPPED = 0.1;

    private DynamicsCheck() {}

    /** What is doubtful. */
    static List<QualityWarning> warnings(StrideRows rows) {
        List<QualityWarning> warnings = new ArrayList<>();
        stepLength(rows).ifPresent(warnings::add);
        contact(rows).ifPresent(warnings::add);
        return warnings;
    }

    private static Optional<QualityWarning> stepLength(StrideRows rows) {
        double[] ratio = rows.settled(Quantity.STEP_LENGTH).map(double[]::clone).orElse(null);
        if (ratio == null) {
            return Optional.empty();
        }
        double[] computedM = rows.stepLengthFromSpeedM();
        for (int i = 0; i < ratio.length; i++) {
            ratio[i] /= 1000 * computedM[i];
        }
        return RunningMean.of(ratio, rows.weightS())
                .filter(mean -> !(mean.value() >= LEAST_RATIO && mean.value() <= MOST_RATIO))
                .map(mean -> QualityWarning.of("step-length-disagrees", disagreement(mean.value())));
    }

    private static String disagreement(double ratio) {
        return String.format(
                Locale.ROOT,
                "The recorded step length is %.2f times what speed and cadence give: "
                        + "they come from different sensors, or one of them is wrong.",
                ratio);
    }

    private static Optional<QualityWarning> contact(StrideRows rows) {
        return rows.flight()
                .filter(flight -> flight.droppedShare() > MOST_DROPPED)
                .map(
                        flight -> QualityWarning.of(
                                "contact-exceeds-step-time",
                                flight.dropped() + " of " + (flight.dropped() + flight.kept())
                                        + " running rows have a ground contact longer than the step; "
                                        + "they are left out of flight time, duty factor and stiffness, or these are left out altogether."));
    }
}
