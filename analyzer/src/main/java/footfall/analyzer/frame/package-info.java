// SPDX-License-Identifier: Apache-2.0
/** How a sensor is turned on its segment, and how the segment turns: from sensor axes to forward, up and right. */
@NullMarked
package footfall.analyzer.frame;

import org.jspecify.annotations.NullMarked;
