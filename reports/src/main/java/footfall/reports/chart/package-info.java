// SPDX-License-Identifier: Apache-2.0
/** One small class a chart: what it shows, its sentence and the table behind it. */
@NullMarked
package footfall.reports.chart;

import org.jspecify.annotations.NullMarked;
