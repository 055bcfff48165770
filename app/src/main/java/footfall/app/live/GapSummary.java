// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/**
 * A time without data, longer than 3 s.
 *
 * @param startS the last data before it, session time, s
 * @param endS the first data after it, or the moment asked about, session time, s
 * @param phase in which it began
 */
public record GapSummary(double startS, double endS, Phase phase) {}
