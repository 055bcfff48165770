// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.WindowSpectrum;

/** A role: says what one window is, from its rhythm and its shape. No memory: the tracker has that. */
@FunctionalInterface
public interface GaitJudge {
    /** The verdict on this window. */
    GaitVerdict judge(AnalysisWindow window, WindowSpectrum spectrum, PeriodEstimate estimate);
}
