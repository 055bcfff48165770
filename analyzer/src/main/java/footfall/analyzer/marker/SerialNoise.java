// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.statistics.StudentT;

/**
 * Noise whose neighbours resemble each other, as a first-order autoregression e<sub>k+1</sub> = ρ e<sub>k</sub> + ε.
 *
 * @param sd standard deviation of e
 * @param rho correlation of neighbours, 0…{@value #MOST_RHO}
 * @param effectiveN number of independent values that the residuals are worth
 */
record SerialNoise(double sd, double rho, double effectiveN) {
    static final double MOST_RHO = 0.97;
    static final double FEWEST_TO_SPARE = 4;

    /**
     * From the residuals of a fit with this many parameters.
     *
     * <p>Residuals look less correlated than the noise behind them, by about (1 + 3ρ + parameters − 1) / n (the bias of Marriott and
     * Pope, 1954, for one fitted mean, and one more 1/n for each further parameter); that is added back. A negative ρ counts as 0,
     * which errs on the wide side. A trend looks like
     * endless memory; as n residuals cannot tell that from a long one, at least {@value #FEWEST_TO_SPARE} independent values more than
     * parameters are taken to be in them.
     */
    static SerialNoise of(double[] residuals, int parameters) {
        int n = residuals.length;
        double squares = 0;
        double products = 0;
        for (int k = 0; k < n; k++) {
            squares += residuals[k] * residuals[k];
            products += k > 0 ? residuals[k] * residuals[k - 1] : 0;
        }
        double raw = squares > 0 ? products / squares : 0;
        double corrected = raw + (3 * raw + parameters) / n;
        double fewest = parameters + FEWEST_TO_SPARE;
        double rho = Math.max(0, Math.min(corrected, Math.min(MOST_RHO, (n - fewest) / (n + fewest))));
        double effectiveN = n * (1 - rho) / (1 + rho);
        // Each parameter takes one independent value with it, and of those there are only effectiveN.
        double lost = Math.min(0.7, parameters / effectiveN);
        return new SerialNoise(Math.sqrt(squares / n / (1 - lost)), rho, effectiveN);
    }

    /** Standard error of Σ c<sub>k</sub> e<sub>k</sub>, with all the correlation between the terms. */
    double standardErrorOf(double[] coefficients) {
        double sum = 0;
        double memory = 0;
        double previous = 0;
        for (double coefficient : coefficients) {
            memory = rho * (memory + previous);
            sum += coefficient * coefficient + 2 * coefficient * memory;
            previous = coefficient;
        }
        return sd * Math.sqrt(Math.max(0, sum));
    }

    /** Two-sided 95 % factor for an estimate with this many parameters. */
    double quantile95(int parameters) {
        return StudentT.quantile95(effectiveN - parameters);
    }
}
