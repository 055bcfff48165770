// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.StepTable;
import footfall.analyzer.meter.LandingValues;
import footfall.analyzer.meter.Landings;
import footfall.analyzer.step.DetectedSteps;
import footfall.analyzer.step.StepBout;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts contact, toe-off, side and impact into the step table. The step finder's times are regular but a constant off within a bout; a contact by
 * method is right on average but scatters. So all contacts of a bout are moved by the median difference of both.
 */
final class StanceColumns {
    private StanceColumns() {}

    static DetectedSteps fill(DetectedSteps steps, Landings landings, Optional<LandingValues> impacts) {
        if (landings.size() == 0) {
            return steps;
        }
        StepTable table = steps.table();
        double[] timeS = table.timeS().clone();
        byte[] side = table.side().clone();
        double[] contactMs = table.groundContactMs().clone();
        double[] flightMs = table.flightMs().clone();
        double[] impactG = table.impactG().clone();
        double[] offsetS = new double[timeS.length];
        Arrays.fill(offsetS, Double.NaN);
        for (int i = 0; i < landings.size(); i++) {
            int row = landings.row(i);
            contactMs[row] = 1000 * landings.groundContactS(i);
            flightMs[row] = landings.stepSeen(i)
                    ? 1000 * Math.max(0, landings.stepS(i) - landings.groundContactS(i))
                    : Double.NaN;
            impactG[row] = impacts.isPresent() ? impacts.get().value(i) : Double.NaN;
            offsetS[row] = landings.timeS(i) - table.timeS()[row];
            side[row] = landings.side(i) == 0 ? side[row] : landings.side(i);
        }
        for (StepBout bout : steps.bouts()) {
            move(timeS, offsetS, bout);
        }
        StepTable filled = new StepTable(
                timeS, side, table.stepTimeMs(), contactMs, flightMs, impactG, table.confidence(), table.bout());
        return new DetectedSteps(steps.placement(), steps.rateHz(), filled, steps.bouts());
    }

    private static void move(double[] timeS, double[] offsetS, StepBout bout) {
        double[] known = Arrays.stream(offsetS, bout.fromRow(), bout.toRow())
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (known.length == 0) {
            return;
        }
        double byS = known[known.length / 2];
        for (int row = bout.fromRow(); row < bout.toRow(); row++) {
            timeS[row] = Math.max(0, timeS[row] + byS);
        }
    }
}
