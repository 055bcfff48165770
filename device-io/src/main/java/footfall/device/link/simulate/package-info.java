// SPDX-License-Identifier: Apache-2.0
/** A made-up runner as a device. */
@NullMarked
package footfall.device.link.simulate;

import org.jspecify.annotations.NullMarked;
