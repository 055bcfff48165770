// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.signal.SensorFacts;

/**
 * How the lines of a text become samples.
 *
 * @param facts what is known of the sensor
 * @param rows reads a line
 * @param gPerUnit g in one unit of acceleration; negative where the file has the opposite sign
 * @param dpsPerUnit degrees a second in one unit of angular rate
 * @param addsGravity whether gravity stands apart and is added
 * @param clock what turns time into s
 */
record Layout(
        SensorFacts facts, RowParser rows, double gPerUnit, double dpsPerUnit, boolean addsGravity, Clock clock) {}
