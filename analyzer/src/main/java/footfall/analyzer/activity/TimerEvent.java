// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

/**
 * The runner (or auto-pause) started or stopped the timer.
 *
 * @param epochMs when, ms since 1970-01-01T00:00Z
 * @param start true for start, false for stop
 */
public record TimerEvent(long epochMs, boolean start) {}
