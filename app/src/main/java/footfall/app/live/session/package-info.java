// SPDX-License-Identifier: Apache-2.0
/** What a session makes of its inputs: one explicit machine on the time of its inputs, without threads and clocks of its own. */
@NullMarked
package footfall.app.live.session;

import org.jspecify.annotations.NullMarked;
