// SPDX-License-Identifier: Apache-2.0
/** What a live session was beside its run: phases, cues, feelings, and what changed with the cues. */
@NullMarked
package footfall.reports.session;

import org.jspecify.annotations.NullMarked;
