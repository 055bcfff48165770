// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/**
 * How the rhythm of the signal was read: as steps (a sensor on the trunk) or as strides (a sensor on one leg), with what the other
 * reading would have given.
 *
 * @param named placement that the user or the file gave
 * @param strides whether the strongest rhythm was read as the stride
 * @param spm median cadence under the reading that was taken, steps of both feet a minute
 * @param otherSpm median cadence under the reading that was rejected
 * @param marginDb median over the seconds by how much the taken reading fits better, dB
 * @param agreement share of the seconds of gait that on their own give the reading that was taken, 0…1
 */
public record StepReading(
        SensorPlacement named, boolean strides, double spm, double otherSpm, double marginDb, double agreement) {}
