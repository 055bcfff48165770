// SPDX-License-Identifier: Apache-2.0
/** Initial contact and toe-off of each landing, by published methods behind one role. */
@NullMarked
package footfall.analyzer.event;

import org.jspecify.annotations.NullMarked;
