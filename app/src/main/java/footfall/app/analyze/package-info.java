// SPDX-License-Identifier: Apache-2.0
/** From a file name to answers: the unit of work that every command shares. */
@NullMarked
package footfall.app.analyze;

import org.jspecify.annotations.NullMarked;
