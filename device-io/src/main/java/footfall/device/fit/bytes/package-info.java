// SPDX-License-Identifier: Apache-2.0
/** The bytes of FIT: headers, definitions, data messages, checks; no idea of what a field means. */
@NullMarked
package footfall.device.fit.bytes;

import org.jspecify.annotations.NullMarked;
