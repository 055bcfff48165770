// SPDX-License-Identifier: Apache-2.0
/** Samples of a sensor: blocks, mended time, a uniform grid with explicit gaps. */
@NullMarked
package footfall.analyzer.signal;

import org.jspecify.annotations.NullMarked;
