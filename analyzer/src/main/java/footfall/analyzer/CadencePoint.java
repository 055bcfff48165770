// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.OptionalDouble;

/**
 * One second of the cadence track.
 *
 * @param timeS seconds from the start of the recording
 * @param spm steps of both feet a minute; absent where there is no gait or no usable value
 * @param halfWidthSpm 95 % half-width of {@code spm}; absent with it
 * @param confidence 0…1
 * @param gait run, walk or none
 */
public record CadencePoint(
        double timeS, OptionalDouble spm, OptionalDouble halfWidthSpm, double confidence, Gait gait) {}
