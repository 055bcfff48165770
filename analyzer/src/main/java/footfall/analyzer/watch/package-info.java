// SPDX-License-Identifier: Apache-2.0
/** The line of steps for a watch activity. */
@NullMarked
package footfall.analyzer.watch;

import org.jspecify.annotations.NullMarked;
