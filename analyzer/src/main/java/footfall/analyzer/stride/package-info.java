// SPDX-License-Identifier: Apache-2.0
/** Strides cut out of the recording: native-rate samples from a contact to the next of the same foot, with their landings. */
@NullMarked
package footfall.analyzer.stride;

import org.jspecify.annotations.NullMarked;
