// SPDX-License-Identifier: Apache-2.0
/** What a report says, as blocks that know no medium: HTML and PDF render the same. */
@NullMarked
package footfall.reports.page;

import org.jspecify.annotations.NullMarked;
