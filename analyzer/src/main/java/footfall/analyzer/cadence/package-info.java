// SPDX-License-Identifier: Apache-2.0
/** From windows to a cadence track: methods, judgement of gait, tracking, phase. */
@NullMarked
package footfall.analyzer.cadence;

import org.jspecify.annotations.NullMarked;
