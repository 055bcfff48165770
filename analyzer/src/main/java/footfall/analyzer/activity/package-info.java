// SPDX-License-Identifier: Apache-2.0
/** What a watch recorded, as it was recorded: columns, sessions, laps and timer events, free of any file format. */
@NullMarked
package footfall.analyzer.activity;

import org.jspecify.annotations.NullMarked;
