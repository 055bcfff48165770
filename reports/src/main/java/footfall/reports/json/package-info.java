// SPDX-License-Identifier: Apache-2.0
/** The answer for programs. */
@NullMarked
package footfall.reports.json;

import org.jspecify.annotations.NullMarked;
