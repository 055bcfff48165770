// SPDX-License-Identifier: Apache-2.0
/** The report as a tagged PDF: blocks become strips, strips become sheets, sheets become pages. */
@NullMarked
package footfall.reports.pdf;

import org.jspecify.annotations.NullMarked;
