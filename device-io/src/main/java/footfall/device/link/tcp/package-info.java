// SPDX-License-Identifier: Apache-2.0
/** Sensors behind a socket of the local network. */
@NullMarked
package footfall.device.link.tcp;

import org.jspecify.annotations.NullMarked;
