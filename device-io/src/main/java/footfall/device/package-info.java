// SPDX-License-Identifier: Apache-2.0
/** The door for every recording: which format it is, what it holds, what is wrong with it. */
@NullMarked
package footfall.device;

import org.jspecify.annotations.NullMarked;
