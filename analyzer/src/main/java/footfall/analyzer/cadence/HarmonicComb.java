// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.WindowSpectrum;

/** Harmonic evidence over the spectra of axes and magnitude. */
public final class HarmonicComb implements CadenceEstimator {
    @Override
    public PeriodEstimate estimate(AnalysisWindow window, WindowSpectrum spectrum) {
        return PeriodEstimate.none();
    }
}
