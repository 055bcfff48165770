// SPDX-License-Identifier: Apache-2.0
/** The words of the field as values: what an analysis says. */
@NullMarked
package footfall.analyzer;

import org.jspecify.annotations.NullMarked;
