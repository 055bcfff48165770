// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

/**
 * By how many strides one train of contacts must be shifted to meet another: strides differ from each other by a per cent or two, in
 * an order that no other stretch repeats. Counted in strides, so that neither offset nor drift of the clocks matters. Only what changes
 * from stride to stride counts: a slow change of cadence looks alike at every shift.
 */
final class StrideCorrelation {
    /** Fewest strides that must overlap. */
    static final int FEWEST_STRIDES = 40;

    private static final int MOST_STRIDES = 2000;
    private static final int HALF_TREND = 8;
    /** A shift whose score lies this near to a better one's shift is its shoulder. */
    private static final int SHOULDER = 3;

    private StrideCorrelation() {}

    /**
     * The best shift.
     *
     * @param shift stride k of the first train meets stride k + shift of the second
     * @param correlation of the overlapping strides, −1…1
     * @param score correlation × √overlap
     * @param runnerUp best score of any other shift, shoulders apart
     */
    record Best(int shift, double correlation, double score, double runnerUp) {
        static Best none() {
            return new Best(0, 0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
        }
    }

    static Best between(double[] firstS, double[] secondS) {
        double[] first = wobble(firstS);
        double[] second = wobble(secondS);
        int from = Math.max(0, (first.length - MOST_STRIDES) / 2);
        int to = Math.min(first.length, from + MOST_STRIDES);
        int lowest = FEWEST_STRIDES - to;
        int highest = second.length - FEWEST_STRIDES - from;
        if (to - from < FEWEST_STRIDES || highest < lowest) {
            return Best.none();
        }
        double[] score = new double[highest - lowest + 1];
        int best = 0;
        double correlation = 0;
        for (int shift = lowest; shift <= highest; shift++) {
            int begin = Math.max(from, -shift);
            int end = Math.min(to, second.length - shift);
            double r = end - begin < FEWEST_STRIDES ? 0 : correlation(first, second, begin, end, shift);
            score[shift - lowest] = r * Math.sqrt(Math.max(0, end - begin));
            if (score[shift - lowest] > score[best] || shift == lowest) {
                best = shift - lowest;
                correlation = r;
            }
        }
        return new Best(best + lowest, correlation, score[best], runnerUp(score, best));
    }

    private static double runnerUp(double[] score, int best) {
        double second = 0;
        for (int i = 0; i < score.length; i++) {
            if (Math.abs(i - best) > SHOULDER) {
                second = Math.max(second, score[i]);
            }
        }
        return second;
    }

    /** Stride times against their own moving mean. */
    private static double[] wobble(double[] contactS) {
        int strides = Math.max(0, contactS.length - 1);
        double[] wobble = new double[strides];
        for (int i = 0; i < strides; i++) {
            int from = Math.max(0, i - HALF_TREND);
            int to = Math.min(strides, i + HALF_TREND + 1);
            double trendS = (contactS[to] - contactS[from]) / (to - from);
            wobble[i] = (contactS[i + 1] - contactS[i]) / trendS - 1;
        }
        return wobble;
    }

    private static double correlation(double[] first, double[] second, int begin, int end, int shift) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = begin; i < end; i++) {
            double x = first[i];
            double y = second[i + shift];
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
    }
}
