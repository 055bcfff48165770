// SPDX-License-Identifier: Apache-2.0
/** Numbers and words that are safe to print anywhere. */
@NullMarked
package footfall.reports.text;

import org.jspecify.annotations.NullMarked;
