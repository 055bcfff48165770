// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the step meters measure: the strides of all bouts of running. */
public final class RunningStrides {
    private final DetectedSteps steps;
    private final List<StrideSeries> bouts = new ArrayList<>();
    private int strides;

    /** Of the steps of a recording. */
    public RunningStrides(DetectedSteps steps) {
        this.steps = steps;
        for (StepBout bout : steps.bouts()) {
            if (bout.gait() == Gait.RUN) {
                StrideSeries series = StrideSeries.of(steps.table(), bout);
                bouts.add(series);
                strides += series.size();
            }
        }
    }

    /** Where the sensor was said to be. */
    public SensorPlacement placement() {
        return steps.placement();
    }

    /** Samples a second, Hz. */
    public double rateHz() {
        return steps.rateHz();
    }

    /** Strides without outliers in all bouts together. */
    public int strides() {
        return strides;
    }

    StepTable table() {
        return steps.table();
    }

    List<StrideSeries> bouts() {
        return bouts;
    }

    /** The bout with the most strides. */
    Optional<StrideSeries> longest() {
        StrideSeries longest = null;
        for (StrideSeries bout : bouts) {
            if (longest == null || bout.size() > longest.size()) {
                longest = bout;
            }
        }
        return Optional.ofNullable(longest);
    }
}
