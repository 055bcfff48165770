// SPDX-License-Identifier: Apache-2.0
/** GPS exchange format: track points with cadence, and speed from position. */
@NullMarked
package footfall.device.gpx;

import org.jspecify.annotations.NullMarked;
