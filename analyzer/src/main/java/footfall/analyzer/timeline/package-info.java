// SPDX-License-Identifier: Apache-2.0
/** From recorded rows to one clean time axis: merged, paused, held, labelled run, walk or stop. */
@NullMarked
package footfall.analyzer.timeline;

import org.jspecify.annotations.NullMarked;
