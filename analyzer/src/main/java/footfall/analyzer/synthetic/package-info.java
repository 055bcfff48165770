// SPDX-License-Identifier: Apache-2.0
/** Runs whose truth is known exactly, for tests, samples and demonstrations. */
@NullMarked
package footfall.analyzer.synthetic;

import org.jspecify.annotations.NullMarked;
