// SPDX-License-Identifier: Apache-2.0
/** Training Center XML: activities, laps, tracks and their extensions. */
@NullMarked
package footfall.device.tcx;

import org.jspecify.annotations.NullMarked;
