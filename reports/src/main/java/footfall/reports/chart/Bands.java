// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.guidance.Guidelines;
import org.jfree.chart.plot.XYPlot;

/** The runner's own target, and behind it, pale, the band that many runners take. */
final class Bands {
    private Bands() {}

    static void draw(ChartInput input, XYPlot plot, Legend legend) {
        ChartStyle.band(plot, Guidelines.BAND_LOW_SPM, Guidelines.BAND_HIGH_SPM, ChartStyle.GREY);
        if (input.target().isPresent()) {
            TargetBand target = input.target().get();
            ChartStyle.band(plot, target.lowSpm(), target.highSpm(), ChartStyle.GREEN);
            legend.strip(target(input, target), ChartStyle.GREEN);
        }
        legend.strip(input.say("chart.legend.band"), ChartStyle.GREY);
    }

    /** {@code your target, +5 to +10 %}. */
    static String target(ChartInput input, TargetBand target) {
        return input.say(
                "chart.legend.target",
                input.words().trimmed(100 * (target.lowFactor() - 1), 1),
                input.words().trimmed(100 * (target.highFactor() - 1), 1));
    }
}
