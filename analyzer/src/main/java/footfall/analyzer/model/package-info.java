// SPDX-License-Identifier: Apache-2.0
/** Mechanical models of running that watch markers and stride markers share. */
@NullMarked
package footfall.analyzer.model;

import org.jspecify.annotations.NullMarked;
