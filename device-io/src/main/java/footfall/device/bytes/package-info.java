// SPDX-License-Identifier: Apache-2.0
/** What every binary format needs of bytes. */
@NullMarked
package footfall.device.bytes;

import org.jspecify.annotations.NullMarked;
