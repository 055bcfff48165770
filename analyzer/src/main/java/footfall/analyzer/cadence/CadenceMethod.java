// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Every way to find the rhythm of a window: one line each. */
public enum CadenceMethod {
    /** Harmonic evidence in the spectra of axes and magnitude. */
    COMB(HarmonicComb::new),
    /** The lag at which the signal repeats itself. */
    AUTOCORRELATION(Autocorrelation::new),
    /** The rhythm whose first lines have the largest product. */
    PRODUCT(HarmonicProduct::new),
    /** The largest line of the magnitude: the baseline. */
    PEAK(SpectralPeak::new);

    private final Supplier<CadenceEstimator> estimator;

    CadenceMethod(Supplier<CadenceEstimator> estimator) {
        this.estimator = estimator;
    }

    /** Name in every command and output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The method with this label; empty where there is none. */
    public static Optional<CadenceMethod> of(String label) {
        for (CadenceMethod method : values()) {
            if (method.label().equals(label)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** A new estimator. */
    public CadenceEstimator estimator() {
        return estimator.get();
    }
}
