// SPDX-License-Identifier: Apache-2.0
/** Several sensors of one run: their clocks fitted to each other by the steps, and what only both together show. */
@NullMarked
package footfall.analyzer.joint;

import org.jspecify.annotations.NullMarked;
