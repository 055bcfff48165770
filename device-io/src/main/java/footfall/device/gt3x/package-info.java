// SPDX-License-Identifier: Apache-2.0
/** Recordings of ActiGraph devices ({@code .gt3x}). */
@NullMarked
package footfall.device.gt3x;

import org.jspecify.annotations.NullMarked;
