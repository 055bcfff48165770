// SPDX-License-Identifier: Apache-2.0
/** Long measurements of the live session, each a program: what is promised of it, measured from outside. They want Linux, and socat for ports. */
@NullMarked
package footfall.samples.live;

import org.jspecify.annotations.NullMarked;
