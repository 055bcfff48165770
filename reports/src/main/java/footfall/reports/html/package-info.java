// SPDX-License-Identifier: Apache-2.0
/** The report as one self-contained HTML file. */
@NullMarked
package footfall.reports.html;

import org.jspecify.annotations.NullMarked;
