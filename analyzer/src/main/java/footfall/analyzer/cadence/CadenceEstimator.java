// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.WindowSpectrum;

/** A role: finds the rhythm of one window. Not thread-safe: one per stream. */
@FunctionalInterface
public interface CadenceEstimator {
    /**
     * The rhythm of this window. Never throws for bad data: silence, noise and constants give {@link PeriodEstimate#none()} or a low
     * strength.
     */
    PeriodEstimate estimate(AnalysisWindow window, WindowSpectrum spectrum);
}
