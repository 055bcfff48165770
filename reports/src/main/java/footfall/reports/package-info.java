// SPDX-License-Identifier: Apache-2.0
/** The writers of every answer. */
@NullMarked
package footfall.reports;

import org.jspecify.annotations.NullMarked;
