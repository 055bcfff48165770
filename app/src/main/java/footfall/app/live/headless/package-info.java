// SPDX-License-Identifier: Apache-2.0
/** A session for programs: JSON lines. */
@NullMarked
package footfall.app.live.headless;

import org.jspecify.annotations.NullMarked;
