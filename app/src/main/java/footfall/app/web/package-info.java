// SPDX-License-Identifier: Apache-2.0
/** The live session in a browser: the runner's screen, the coach's screen, and a browser as the way to a sensor. */
@NullMarked
package footfall.app.web;

import org.jspecify.annotations.NullMarked;
