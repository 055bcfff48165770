// SPDX-License-Identifier: Apache-2.0
/** The recording of a live session: an append-only file that stays readable up to its last whole record, whatever happens to the program. */
@NullMarked
package footfall.device.journal;

import org.jspecify.annotations.NullMarked;
