// SPDX-License-Identifier: Apache-2.0
/** Messages in the reader's language; numbers and dates by its rules. */
@NullMarked
package footfall.reports.language;

import org.jspecify.annotations.NullMarked;
