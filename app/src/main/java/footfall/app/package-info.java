// SPDX-License-Identifier: Apache-2.0
/** One process, one jar. */
@NullMarked
package footfall.app;

import org.jspecify.annotations.NullMarked;
