// SPDX-License-Identifier: Apache-2.0
/** Bytes in any chunks become frames, and a stream that breaks is opened again. */
@NullMarked
package footfall.device.link.stream;

import org.jspecify.annotations.NullMarked;
