// SPDX-License-Identifier: Apache-2.0
/** Heart rate and arm bands of Polar: acceleration, and how to ask for it. */
@NullMarked
package footfall.device.protocol.polar;

import org.jspecify.annotations.NullMarked;
