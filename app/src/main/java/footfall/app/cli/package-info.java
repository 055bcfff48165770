// SPDX-License-Identifier: Apache-2.0
/** The commands: what the user typed, what they get. */
@NullMarked
package footfall.app.cli;

import org.jspecify.annotations.NullMarked;
