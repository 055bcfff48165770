// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.page.Block;
import java.util.Optional;

/** Makes one kind of chart. */
@FunctionalInterface
interface ChartMaker {
    /** The chart with its sentence and table; nothing where the data does not support it. */
    Optional<Block.Figure> make(ChartInput input);
}
