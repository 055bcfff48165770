// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

/** Takes the step phase, second by second. */
@FunctionalInterface
public interface PhaseSink {
    /** The next second, final. The object is filled again after the call. */
    void accept(PhaseTicks second);
}
