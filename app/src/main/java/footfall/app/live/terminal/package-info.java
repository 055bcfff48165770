// SPDX-License-Identifier: Apache-2.0
/** A session in a terminal: one giant number, a band, a few lines and keys; plain lines where there is no terminal. */
@NullMarked
package footfall.app.live.terminal;

import org.jspecify.annotations.NullMarked;
