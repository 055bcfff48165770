// SPDX-License-Identifier: Apache-2.0
/** Windows of uniform samples and their spectra. */
@NullMarked
package footfall.analyzer.spectrum;

import org.jspecify.annotations.NullMarked;
