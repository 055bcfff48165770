// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.axis.TickUnits;

/** Steps of a pace axis that read well as minutes and seconds. */
final class PaceTicks {
    private static final double[] STEPS_S = {5, 10, 15, 30, 60, 120, 300, 600};

    private PaceTicks() {}

    static TickUnitSource source() {
        TickUnits units = new TickUnits();
        for (double stepS : STEPS_S) {
            units.add(new NumberTickUnit(stepS / 60, new TickFormat(ChartInput::minutes)));
        }
        return units;
    }
}
