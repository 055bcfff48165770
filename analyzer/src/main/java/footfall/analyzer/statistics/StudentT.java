// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

/** Two-sided 95 % quantile of Student's t. */
public final class StudentT {
    private static final double Z = 1.959963984540054;

    private StudentT() {}

    /**
     * The quantile for these degrees of freedom (3 or more; fewer count as 3), within 1.5 % of the exact one.
     *
     * <p><b>Source:</b> expansion in 1/ν around the normal quantile, Abramowitz and Stegun, 26.7.5. Commons Math has the exact
     * one, but loading its special functions costs a short run of the command more than the whole measurement.
     */
    public static double quantile95(double degreesOfFreedom) {
        double nu = Math.max(3, degreesOfFreedom);
        double z3 = Z * Z * Z;
        double z5 = z3 * Z * Z;
        double z7 = z5 * Z * Z;
        double first = (z3 + Z) / 4;
        double second = (5 * z5 + 16 * z3 + 3 * Z) / 96;
        double third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / 384;
        return Z + first / nu + second / (nu * nu) + third / (nu * nu * nu);
    }
}
