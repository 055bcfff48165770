// SPDX-License-Identifier: Apache-2.0
/** Statistics of running series that Commons Math does not have. */
@NullMarked
package footfall.analyzer.statistics;

import org.jspecify.annotations.NullMarked;
