// SPDX-License-Identifier: Apache-2.0
/** Where the numbers come from: the list of sources, read from {@code docs/references.bib}. */
@NullMarked
package footfall.reports.reference;

import org.jspecify.annotations.NullMarked;
