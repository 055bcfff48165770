// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

/** The first harmonics of a stride of {@value MeanStride#CELLS} cells: odd ones belong to the stride, even ones to the step. */
final class Harmonics {
    /** How many: three of the step. Above them impacts ring, which know no direction. */
    static final int COUNT = 6;

    private static final double[][] COS = table(0.25);
    private static final double[][] SIN = table(0);

    private final double[] re = new double[COUNT + 1];
    private final double[] im = new double[COUNT + 1];

    private Harmonics() {}

    private static double[][] table(double turnsAhead) {
        double[][] rows = new double[COUNT + 1][MeanStride.CELLS];
        for (int h = 0; h <= COUNT; h++) {
            for (int cell = 0; cell < MeanStride.CELLS; cell++) {
                double turns = h * (cell + 0.5) / MeanStride.CELLS + turnsAhead;
                rows[h][cell] = StrictMath.sin(2 * StrictMath.PI * turns);
            }
        }
        return rows;
    }

    /** Of the values of a stride's cells. */
    static Harmonics of(double[] cells) {
        Harmonics found = new Harmonics();
        for (int h = 1; h <= COUNT; h++) {
            for (int cell = 0; cell < MeanStride.CELLS; cell++) {
                found.re[h] += cells[cell] * COS[h][cell];
                found.im[h] -= cells[cell] * SIN[h][cell];
            }
        }
        return found;
    }

    /** Sum over the odd (1) or even (0) harmonics of the product of both signals. */
    double shared(Harmonics other, int odd) {
        double sum = 0;
        for (int h = 2 - odd; h <= COUNT; h += 2) {
            sum += re[h] * other.re[h] + im[h] * other.im[h];
        }
        return sum;
    }

    /** How far this follows a quarter of a period behind another at a harmonic, −1…1. */
    double follows(Harmonics other, int h) {
        double sizes = Math.hypot(re[h], im[h]) * Math.hypot(other.re[h], other.im[h]);
        return sizes > 0 ? (re[h] * other.im[h] - im[h] * other.re[h]) / sizes : 0;
    }
}
