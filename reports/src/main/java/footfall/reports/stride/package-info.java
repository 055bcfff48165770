// SPDX-License-Identifier: Apache-2.0
/** What outputs ask of the strides of an analysis. */
@NullMarked
package footfall.reports.stride;

import org.jspecify.annotations.NullMarked;
