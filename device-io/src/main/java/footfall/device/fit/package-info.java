// SPDX-License-Identifier: Apache-2.0
/** The FIT codec, in layers: bytes, profile (what messages and fields mean, as data), activity. */
@NullMarked
package footfall.device.fit;

import org.jspecify.annotations.NullMarked;
