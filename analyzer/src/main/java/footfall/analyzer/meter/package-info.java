// SPDX-License-Identifier: Apache-2.0
/** Markers of a running stride: one meter each, measured landing by landing and concluded over the run. */
@NullMarked
package footfall.analyzer.meter;

import org.jspecify.annotations.NullMarked;
