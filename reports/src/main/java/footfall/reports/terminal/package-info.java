// SPDX-License-Identifier: Apache-2.0
/** The answer for a runner at a terminal. */
@NullMarked
package footfall.reports.terminal;

import org.jspecify.annotations.NullMarked;
