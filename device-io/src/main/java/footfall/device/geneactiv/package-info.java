// SPDX-License-Identifier: Apache-2.0
/** Recordings of GENEActiv wrist loggers ({@code .bin}). */
@NullMarked
package footfall.device.geneactiv;

import org.jspecify.annotations.NullMarked;
