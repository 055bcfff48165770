// SPDX-License-Identifier: Apache-2.0
/** The whole line for raw acceleration: blocks of samples in, an analysis out. */
@NullMarked
package footfall.analyzer.gait;

import org.jspecify.annotations.NullMarked;
