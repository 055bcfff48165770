// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Gait;

/**
 * A cadence for a live screen: early and not final. It never enters a report.
 *
 * @param timeS seconds from the start of the recording that the value stands for
 * @param spm steps of both feet a minute; 0 where there is no gait
 * @param gait run, walk or none
 * @param confidence 0…1
 */
public record ProvisionalCadence(double timeS, double spm, Gait gait, double confidence) {}
