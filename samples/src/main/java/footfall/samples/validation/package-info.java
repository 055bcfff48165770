// SPDX-License-Identifier: Apache-2.0
/** The scorecard: every cadence method, per placement, against made-up runs and against recordings with a reference. */
@NullMarked
package footfall.samples.validation;

import org.jspecify.annotations.NullMarked;
