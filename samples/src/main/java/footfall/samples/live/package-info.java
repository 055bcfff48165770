// SPDX-License-Identifier: Apache-2.0
/** What a live session shows against the truth of made-up runs, and what it costs. */
@NullMarked
package footfall.samples.live;

import org.jspecify.annotations.NullMarked;
