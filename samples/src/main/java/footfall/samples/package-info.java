// SPDX-License-Identifier: Apache-2.0
/** Short programs that use the library, each a place to start from, and the measurement of its accuracy. */
@NullMarked
package footfall.samples;

import org.jspecify.annotations.NullMarked;
