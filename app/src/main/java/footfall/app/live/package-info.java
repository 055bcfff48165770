// SPDX-License-Identifier: Apache-2.0
/** A live session: frames of sensors and the runner's keys in, what the faces show out. */
@NullMarked
package footfall.app.live;

import org.jspecify.annotations.NullMarked;
