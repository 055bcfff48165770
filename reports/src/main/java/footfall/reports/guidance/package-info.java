// SPDX-License-Identifier: Apache-2.0
/** What a runner may do with the cadence that was measured, each rule with its source. */
@NullMarked
package footfall.reports.guidance;

import org.jspecify.annotations.NullMarked;
