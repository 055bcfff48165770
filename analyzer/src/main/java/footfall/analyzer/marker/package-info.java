// SPDX-License-Identifier: Apache-2.0
/** One meter for each marker of a running stride, all in one registry. */
@NullMarked
package footfall.analyzer.marker;

import org.jspecify.annotations.NullMarked;
