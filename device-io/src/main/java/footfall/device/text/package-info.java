// SPDX-License-Identifier: Apache-2.0
/** Raw acceleration as text: tables with one row a sample, and JSON Lines. */
@NullMarked
package footfall.device.text;

import org.jspecify.annotations.NullMarked;
