// SPDX-License-Identifier: Apache-2.0
/** Unpacking by content: gzip and zip in any nesting, with limits that a bomb cannot pass. */
@NullMarked
package footfall.device.container;

import org.jspecify.annotations.NullMarked;
