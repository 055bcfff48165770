// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/**
 * The runner's own cadence, measured without cues.
 *
 * @param spm median, steps of both feet a minute
 * @param cvPct spread of the values over their mean, %
 * @param driftSpm median of the second half minus that of the first
 * @param cadenceS seconds with a cadence that went in, s
 * @param steady whether spread and drift are within their limits
 * @param extended whether it was made longer once
 */
public record BaselineSummary(
        double spm, double cvPct, double driftSpm, double cadenceS, boolean steady, boolean extended) {}
