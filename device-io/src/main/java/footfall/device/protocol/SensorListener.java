// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;

/** Takes what one device says, in the order in which it was said, with the time at which this computer had it. */
public interface SensorListener {
    /**
     * What is known of the accelerometer; before its first samples, and again when it changes.
     *
     * @param facts unit, range, rate as far as they are said
     * @param device its name for people, or empty
     */
    void sensor(SensorFacts facts, String device);

    /**
     * Samples.
     *
     * @param hostNs when the frame came
     * @param block stamps of the device's own clock in s (wraps undone, origin anywhere), NaN without; acceleration in g. Reused.
     * @param lostBefore samples that were lost before the first of these, told by a sequence number; 0 where nothing tells
     */
    void samples(long hostNs, SampleBlock block, long lostBefore);

    /** The device began anew: its clock no longer has to do with the one before. */
    void restarted(long hostNs, String why);

    /** A foot pod's value. */
    void pod(long hostNs, RscMeasurement measurement);

    /** Speed of a treadmill's belt, m/s. */
    void beltSpeed(long hostNs, double speedMps);

    /** Charge of the battery, 0…100. */
    void battery(long hostNs, int chargePct);

    /**
     * How the device calls itself, where that is told apart from its samples.
     *
     * @param name for people
     */
    default void named(long hostNs, String name) {}

    /** Something to be known: once a kind is enough, whoever listens counts. */
    void note(long hostNs, QualityWarning warning);
}
