// SPDX-License-Identifier: Apache-2.0
/** From answer and assessment to the blocks of a report page. */
@NullMarked
package footfall.reports.compose;

import org.jspecify.annotations.NullMarked;
