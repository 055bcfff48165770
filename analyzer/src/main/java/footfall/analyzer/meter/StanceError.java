// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

/**
 * What a contact time may be off in every landing alike because time is sampled: half a sample at contact and half a sample at toe-off,
 * which no averaging removes. The constant error of a method against a force plate is not in it; the notes of the markers tell that.
 */
final class StanceError {
    private static final double SAMPLES_AN_EVENT = 0.5;

    private StanceError() {}

    /** 95 % half-width of what all contact times of a recording share, s. */
    static double sharedS(RunFacts run) {
        return Math.sqrt(2) * SAMPLES_AN_EVENT / run.rateHz();
    }
}
