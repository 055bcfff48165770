// SPDX-License-Identifier: Apache-2.0
/** What FIT messages and fields mean: names, scales, units and words, read from text, not compiled in. */
@NullMarked
package footfall.device.fit.profile;

import org.jspecify.annotations.NullMarked;
