// SPDX-License-Identifier: Apache-2.0
/** Recordings of Axivity AX3 and AX6 loggers ({@code .cwa}). */
@NullMarked
package footfall.device.cwa;

import org.jspecify.annotations.NullMarked;
