// SPDX-License-Identifier: Apache-2.0
/** Single steps and strides, and what their times say. */
@NullMarked
package footfall.analyzer.step;

import org.jspecify.annotations.NullMarked;
