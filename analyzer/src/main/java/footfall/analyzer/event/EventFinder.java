// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Contact and toe-off of every landing of running, by the usual method of the placement or by a chosen one, held to what running can
 * be: a contact shorter than the step, a flight that is not negative. What breaks a limit is not given; single events are drawn
 * towards those around them. Not thread-safe: one per stream.
 */
public final class EventFinder {
    /** Shortest stance of running that is believed, s. */
    public static final double SHORTEST_STANCE_S = 0.08;

    /** Longest stance of running that is believed, s. */
    public static final double LONGEST_STANCE_S = 0.4;

    private final SensorPlacement placement;
    private final Optional<StanceMethods> chosen;
    private final StanceSteadier steadier = new StanceSteadier();
    private String label = "";
    private @Nullable StanceMethod method;

    /** For one recording; no choice, or one that needs a gyroscope where there is none: the usual method of the placement. */
    public EventFinder(SensorPlacement placement, Optional<StanceMethods> chosen) {
        this.placement = placement;
        this.chosen = chosen;
    }

    /** Fills the stances of a batch whose axes are filled. */
    public void fill(StrideBatch batch) {
        StanceMethod finder = batch.size() == 0 ? null : method(batch.stride(0).hasGyro());
        if (finder == null) {
            return;
        }
        finder.study(batch);
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings(); landing++) {
                finder.find(stride, landing, stride.stance(landing));
            }
        }
        // What is outside the limits must not draw its neighbours, and what is drawn may leave them.
        hold(batch);
        steadier.steady(batch);
        hold(batch);
    }

    private static void hold(StrideBatch batch) {
        for (int i = 0; i < batch.size(); i++) {
            for (int landing = 0; landing < batch.stride(i).landings(); landing++) {
                hold(batch.stride(i), landing);
            }
        }
    }

    private @Nullable StanceMethod method(boolean hasGyro) {
        if (method == null) {
            Optional<StanceMethods> use = chosen.filter(asked -> hasGyro || !asked.needsGyro())
                    .or(() -> StanceMethods.usual(placement, hasGyro));
            if (use.isPresent()) {
                label = use.get().label();
                method = use.get().method();
            }
        }
        return method;
    }

    private static void hold(StrideSamples stride, int landing) {
        Stance stance = stride.stance(landing);
        double stanceS = stance.groundContactS();
        double stepS = stride.stepEndS(landing) - stride.landingS(landing);
        if (!(stanceS >= SHORTEST_STANCE_S && stanceS <= Math.min(LONGEST_STANCE_S, stepS))) {
            stance.toeOff(Double.NaN, 0);
        }
    }

    /** Label of the method in use; empty where there is none for this placement. */
    public String label() {
        return label;
    }
}
