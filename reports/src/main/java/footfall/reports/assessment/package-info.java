// SPDX-License-Identifier: Apache-2.0
/** From analysis, runner and guidelines to findings, at most three things to do, and why. */
@NullMarked
package footfall.reports.assessment;

import org.jspecify.annotations.NullMarked;
