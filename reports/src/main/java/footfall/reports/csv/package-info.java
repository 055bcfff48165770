// SPDX-License-Identifier: Apache-2.0
/** Tables for spreadsheets. */
@NullMarked
package footfall.reports.csv;

import org.jspecify.annotations.NullMarked;
