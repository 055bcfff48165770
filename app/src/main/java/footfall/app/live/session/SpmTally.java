// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import java.util.OptionalDouble;

/** Counts values of cadence into tenths of a step a minute: median, mean and spread in a memory that does not grow. */
final class SpmTally {
    private static final int PER_SPM = 10;
    private static final int MOST_SPM = 400;

    private final int[] counts = new int[MOST_SPM * PER_SPM + 1];
    private long count;
    private double sum;
    private double squares;
    private double firstSpm;

    void add(double spm) {
        if (count == 0) {
            firstSpm = spm;
        }
        counts[(int) Math.round(Math.min(Math.max(spm, 0), MOST_SPM) * PER_SPM)]++;
        count++;
        double fromFirst = spm - firstSpm;
        sum += fromFirst;
        squares += fromFirst * fromFirst;
    }

    long count() {
        return count;
    }

    OptionalDouble median() {
        if (count == 0) {
            return OptionalDouble.empty();
        }
        double low = ranked((count - 1) / 2);
        double high = ranked(count / 2);
        return OptionalDouble.of((low + high) / 2);
    }

    private double ranked(long rank) {
        long below = 0;
        for (int i = 0; i < counts.length; i++) {
            below += counts[i];
            if (below > rank) {
                return (double) i / PER_SPM;
            }
        }
        return MOST_SPM;
    }

    OptionalDouble mean() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(firstSpm + sum / count);
    }

    OptionalDouble sd() {
        if (count < 2) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.sqrt(Math.max(0, (squares - sum * sum / count) / (count - 1))));
    }
}
