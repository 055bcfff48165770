// SPDX-License-Identifier: Apache-2.0
/** Sensors of Movesense: acceleration and angular rate, and how to ask for them. */
@NullMarked
package footfall.device.protocol.movesense;

import org.jspecify.annotations.NullMarked;
