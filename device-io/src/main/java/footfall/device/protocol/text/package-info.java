// SPDX-License-Identifier: Apache-2.0
/** Lines of text, one sample each. */
@NullMarked
package footfall.device.protocol.text;

import org.jspecify.annotations.NullMarked;
