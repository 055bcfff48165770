// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

import java.util.OptionalDouble;

/**
 * A lap as the device filed it.
 *
 * @param startEpochMs begin, ms since 1970-01-01T00:00Z
 * @param endEpochMs end
 * @param distanceM the device's own distance, m
 */
public record Lap(long startEpochMs, long endEpochMs, OptionalDouble distanceM) {}
