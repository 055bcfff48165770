// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import java.util.Arrays;

/**
 * The average cycle of a bout (a step at the trunk, a stride at one leg) in the axes of the sensor, with its contact in the middle.
 * Not thread-safe: one per stream.
 */
final class CycleTemplate {
    private final double[] xG;
    private final double[] yG;
    private final double[] zG;
    private final double[] sumX;
    private final double[] sumY;
    private final double[] sumZ;
    private int size;
    private int added;

    CycleTemplate() {
        int longest = 2 * PhaseBins.A_STEP;
        xG = new double[longest];
        yG = new double[longest];
        zG = new double[longest];
        sumX = new double[longest];
        sumY = new double[longest];
        sumZ = new double[longest];
    }

    /** Forgets everything; cycles have so many bins from now on. */
    void reset(int cycleBins) {
        size = cycleBins;
        Arrays.fill(xG, 0);
        Arrays.fill(yG, 0);
        Arrays.fill(zG, 0);
        clearSum();
    }

    /** Bins a cycle. */
    int size() {
        return size;
    }

    /** First axis at a bin counted from the contact, −size / 2 … size / 2 − 1, g. */
    double xG(int fromContact) {
        return xG[fromContact + size / 2];
    }

    double yG(int fromContact) {
        return yG[fromContact + size / 2];
    }

    double zG(int fromContact) {
        return zG[fromContact + size / 2];
    }

    /** Empties the sum that {@link #add} fills. */
    void clearSum() {
        added = 0;
        Arrays.fill(sumX, 0);
        Arrays.fill(sumY, 0);
        Arrays.fill(sumZ, 0);
    }

    /** Adds the cycle whose contact lies at this position; one that is not whole is left out. */
    void add(PhaseBins bins, double contact) {
        long whole = (long) Math.floor(contact);
        double share = contact - whole;
        long from = whole - size / 2;
        if (from < bins.first() || from + size + 1 > bins.end()) {
            return;
        }
        double kept = 1 - share;
        for (int i = 0; i < size; i++) {
            sumX[i] += kept * bins.xG(from + i) + share * bins.xG(from + i + 1);
            sumY[i] += kept * bins.yG(from + i) + share * bins.yG(from + i + 1);
            sumZ[i] += kept * bins.zG(from + i) + share * bins.zG(from + i + 1);
        }
        added++;
    }

    /** Cycles in the sum. */
    int added() {
        return added;
    }

    /** Moves the template towards the mean of the sum: weight 1 replaces it. */
    void blend(double weight) {
        if (added == 0) {
            return;
        }
        double scale = weight / added;
        double kept = 1 - weight;
        for (int i = 0; i < size; i++) {
            xG[i] = kept * xG[i] + scale * sumX[i];
            yG[i] = kept * yG[i] + scale * sumY[i];
            zG[i] = kept * zG[i] + scale * sumZ[i];
        }
    }

    /** Turns the cycle so that this bin, counted from the contact, becomes the contact. */
    void turn(int bins) {
        int distance = Math.floorMod(bins, size);
        turn(xG, distance);
        turn(yG, distance);
        turn(zG, distance);
    }

    private void turn(double[] axis, int distance) {
        System.arraycopy(axis, 0, sumX, 0, size);
        for (int i = 0; i < size; i++) {
            axis[i] = sumX[(i + distance) % size];
        }
    }
}
