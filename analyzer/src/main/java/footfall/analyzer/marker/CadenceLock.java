// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds stretches in which an optical heart-rate sensor followed the steps instead of the pulse.
 *
 * <p>Heart rate and cadence are both near 170 a minute in many honest runs, so equality alone proves nothing. A stretch counts where
 * the heart rate stays within {@value #TOLERANCE} of the cadence (or of half of it, the stride rate) for more than {@value #SHORTEST_S} s
 * at a steady pace (in intervals both follow the pace, and nothing can be told) and either
 *
 * <ol>
 *   <li>it <b>follows</b>: what is left of both after taking out the average over {@value #SLOW_S} s, smoothed over {@value #FAST_S} s,
 *       correlates by {@value #LEAST_CORRELATION} or more, and the cadence does vary; a heart changes too slowly for that; or
 *   <li>it <b>jumped in</b>: within {@value #JUMP_S} s before the stretch the heart rate moved by {@value #LEAST_JUMP} or more towards it,
 *       while the runner was already running at the same cadence; a heart needs longer.
 * </ol>
 */
final class CadenceLock {
    static final double TOLERANCE = 3;
    static final double SHORTEST_S = 60;
    static final double SLOW_S = 30;
    static final double FAST_S = 4;
    static final double LEAST_CORRELATION = 0.7;
    static final double JUMP_S = 10;
    static final double LEAST_JUMP = 15;

    private static final double INDEPENDENT_AFTER_S = 6;
    private static final double CHANCE_SD = 4;
    private static final double LONGEST_LAG_S = 6;
    private static final double LONGEST_MISS_S = 5;
    private static final double LEAST_VARIATION_SPM = 0.5;
    private static final double SAME_CADENCE_SPM = 6;
    private static final double STEADY_PACE_MPS = 0.5;

    private CadenceLock() {}

    /** One warning a stretch. */
    static List<QualityWarning> warnings(StrideRows rows) {
        double[] heartRateBpm = rows.all(Quantity.HEART_RATE).orElse(null);
        if (heartRateBpm == null) {
            return List.of();
        }
        List<QualityWarning> warnings = new ArrayList<>();
        scan(rows, heartRateBpm, 1, warnings);
        scan(rows, heartRateBpm, 0.5, warnings);
        return warnings;
    }

    private static void scan(StrideRows rows, double[] heartRateBpm, double factor, List<QualityWarning> warnings) {
        double[] cadenceSpm = rows.cadenceSpm();
        int first = -1;
        int last = -1;
        for (int i = 0; i < cadenceSpm.length; i++) {
            if (Math.abs(heartRateBpm[i] - factor * cadenceSpm[i]) <= TOLERANCE) {
                boolean goesOn = first >= 0 && rows.timeS()[i] - end(rows, last) <= LONGEST_MISS_S;
                if (!goesOn) {
                    close(rows, heartRateBpm, factor, first, last, warnings);
                    first = i;
                }
                last = i;
            }
        }
        close(rows, heartRateBpm, factor, first, last, warnings);
    }

    private static void close(
            StrideRows rows, double[] heartRateBpm, double factor, int first, int last, List<QualityWarning> warnings) {
        if (first < 0 || end(rows, last) - rows.timeS()[first] <= SHORTEST_S) {
            return;
        }
        if (!steadyPace(rows, first, last)) {
            return;
        }
        if (follows(rows, heartRateBpm, first, last) || jumpedIn(rows, heartRateBpm, factor, first)) {
            String what = factor == 1 ? "the cadence" : "the stride rate (half the cadence)";
            warnings.add(QualityWarning.at(
                    "heart-rate-locked",
                    "The heart rate equals " + what + " and moves with it: the sensor probably counted steps.",
                    rows.timeS()[first],
                    end(rows, last)));
        }
    }

    /** Whether the speed over {@link #SLOW_S} stays within a band, from {@link #JUMP_S} before the stretch; a missing speed does not object. */
    private static boolean steadyPace(StrideRows rows, int first, int last) {
        int from = first;
        while (from > 0 && rows.timeS()[first] - rows.timeS()[from - 1] <= JUMP_S) {
            from--;
        }
        double slowest = Double.POSITIVE_INFINITY;
        double fastest = 0;
        for (double speedMps : centredMean(rows.timeS(), rows.speedMps(), from, last, SLOW_S)) {
            if (!Double.isNaN(speedMps)) {
                slowest = Math.min(slowest, speedMps);
                fastest = Math.max(fastest, speedMps);
            }
        }
        return fastest - slowest <= STEADY_PACE_MPS || fastest == 0;
    }

    private static double end(StrideRows rows, int row) {
        return rows.timeS()[row] + rows.weightS()[row];
    }

    private static boolean follows(StrideRows rows, double[] heartRateBpm, int first, int last) {
        double[] heart = bandPassed(rows.timeS(), heartRateBpm, first, last);
        double[] steps = bandPassed(rows.timeS(), rows.cadenceSpm(), first, last);
        double lengthS = end(rows, last) - rows.timeS()[first];
        double needed = leastCorrelation(lengthS);
        int rowsOfLag = (int) (LONGEST_LAG_S * heart.length / lengthS);
        for (int lag = 0; lag <= rowsOfLag; lag++) {
            if (correlation(heart, steps, lag) > needed) {
                return true;
            }
        }
        return false;
    }

    private static double correlation(double[] heart, double[] steps, int lag) {
        double heartSquares = 0;
        double stepSquares = 0;
        double products = 0;
        int n = 0;
        for (int i = lag; i < heart.length; i++) {
            double step = steps[i - lag];
            if (!Double.isNaN(heart[i] + step)) {
                heartSquares += heart[i] * heart[i];
                stepSquares += step * step;
                products += heart[i] * step;
                n++;
            }
        }
        boolean varies = stepSquares > n * LEAST_VARIATION_SPM * LEAST_VARIATION_SPM;
        return varies && heartSquares > 0 ? products / Math.sqrt(heartSquares * stepSquares) : 0;
    }

    /** What independent signals of this length exceed by chance in one of some ten thousand stretches; never below the fixed limit. */
    private static double leastCorrelation(double lengthS) {
        double independent = lengthS / INDEPENDENT_AFTER_S;
        return Math.max(LEAST_CORRELATION, Math.tanh(CHANCE_SD / Math.sqrt(independent - 3)));
    }

    /** Average over the fast window less average over the slow one, both centred and inside the stretch. */
    private static double[] bandPassed(double[] timeS, double[] values, int first, int last) {
        double[] fast = centredMean(timeS, values, first, last, FAST_S);
        double[] slow = centredMean(timeS, values, first, last, SLOW_S);
        for (int i = 0; i < fast.length; i++) {
            fast[i] -= slow[i];
        }
        return fast;
    }

    private static double[] centredMean(double[] timeS, double[] values, int first, int last, double windowS) {
        double[] mean = new double[last - first + 1];
        int from = first;
        int to = first;
        double sum = 0;
        int n = 0;
        for (int i = first; i <= last; i++) {
            while (to <= last && timeS[to] <= timeS[i] + windowS / 2) {
                sum += Double.isNaN(values[to]) ? 0 : values[to];
                n += Double.isNaN(values[to]) ? 0 : 1;
                to++;
            }
            while (timeS[from] < timeS[i] - windowS / 2) {
                sum -= Double.isNaN(values[from]) ? 0 : values[from];
                n -= Double.isNaN(values[from]) ? 0 : 1;
                from++;
            }
            mean[i - first] = n == 0 ? Double.NaN : sum / n;
        }
        return mean;
    }

    private static boolean jumpedIn(StrideRows rows, double[] heartRateBpm, double factor, int first) {
        for (int i = first - 1; i >= 0 && rows.timeS()[first] - rows.timeS()[i] <= JUMP_S; i--) {
            boolean sameCadence = Math.abs(rows.cadenceSpm()[i] - rows.cadenceSpm()[first]) <= SAME_CADENCE_SPM;
            double jump = Math.abs(heartRateBpm[first] - heartRateBpm[i]);
            boolean wasApart = Math.abs(heartRateBpm[i] - factor * rows.cadenceSpm()[i]) >= LEAST_JUMP;
            if (sameCadence && wasApart && jump >= LEAST_JUMP) {
                return true;
            }
        }
        return false;
    }
}
