// SPDX-License-Identifier: Apache-2.0
/** What remains of a live session: its journal while it runs, and at its end the answer and the FIT file that the journal gives, again and again. */
@NullMarked
package footfall.app.live.recording;

import org.jspecify.annotations.NullMarked;
