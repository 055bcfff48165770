// SPDX-License-Identifier: Apache-2.0
/** Several recordings of one runner: what changed, by how much, and whether that is more than chance. */
@NullMarked
package footfall.reports.compare;

import org.jspecify.annotations.NullMarked;
