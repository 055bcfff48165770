// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

/**
 * The calibrated 95 % half-width of the cadence track.
 *
 * <p>It answers: by how much may the mean of the track over the ten seconds around a row (over the bout, where that is shorter) differ
 * from the true number of contacts in that time over its length? The phase telescopes, so the mean errs only at both ends: by what
 * noise leaves of the phase there and by how far single contacts lie off the smooth rhythm. Both show in how roughly the half
 * seconds of the track follow each other. With {@code r} the root mean square of the difference of neighbouring half seconds and
 * {@code s} their standard deviation, spm, over the {@code n} rows around,
 *
 * <pre>h = 0.31 (r + 0.05)^0.3 (s + 0.1)^1.2 · 10 / n</pre>
 *
 * <p><b>Source:</b> the form and its figures are Footfall's own, chosen on real recordings and made-up ones so that both stay as near
 * to the 95 % quantile of their errors as one formula can ({@code docs/algorithms/cadence-track.md}). A wrong reading (steps for strides) is not in it: that is what the confidence
 * is for. Not thread-safe: one per stream.
 */
final class HalfWidth {
    /** Rows after a row that its half-width looks at. */
    static final int LOOK_AHEAD_S = 4;

    private static final int ROWS = 10;
    private static final int MASK = 15;
    private static final double SCALE = 0.31;
    private static final double ROUGH_POWER = 0.3;
    private static final double SPREAD_POWER = 1.2;
    private static final double LEAST_ROUGH_SPM = 0.05;
    private static final double LEAST_SPREAD_SPM = 0.1;

    private final TrackColumns track;
    private final double[] firstSpm = new double[MASK + 1];
    private final double[] secondSpm = new double[MASK + 1];
    private int from;
    private int next;
    private int given;

    HalfWidth(TrackColumns track) {
        this.track = track;
    }

    /** A row of a bout was added: the cadence of both its halves, spm. */
    void add(int row, double ofFirstHalfSpm, double ofSecondHalfSpm) {
        if (row != next) {
            end();
            from = row;
            given = row;
        }
        firstSpm[row & MASK] = ofFirstHalfSpm;
        secondSpm[row & MASK] = ofSecondHalfSpm;
        next = row + 1;
        if (row - LOOK_AHEAD_S >= given) {
            give(given++);
        }
    }

    /** The bout is over. */
    void end() {
        while (given < next) {
            give(given++);
        }
        next = -1;
        given = 0;
    }

    private void give(int row) {
        int last = Math.min(next - 1, row + LOOK_AHEAD_S);
        int first = Math.max(from, last - ROWS + 1);
        double sum = 0;
        double squares = 0;
        double rough = 0;
        double beforeSpm = firstSpm[first & MASK];
        for (int at = first; at <= last; at++) {
            double oneSpm = firstSpm[at & MASK];
            double twoSpm = secondSpm[at & MASK];
            sum += oneSpm + twoSpm;
            squares += oneSpm * oneSpm + twoSpm * twoSpm;
            rough += (oneSpm - beforeSpm) * (oneSpm - beforeSpm) + (twoSpm - oneSpm) * (twoSpm - oneSpm);
            beforeSpm = twoSpm;
        }
        int rows = last - first + 1;
        int halves = 2 * rows;
        double meanSpm = sum / halves;
        double spreadSpm = Math.sqrt(Math.max(0, squares / halves - meanSpm * meanSpm));
        double roughSpm = Math.sqrt(rough / (halves - 1));
        double width = SCALE
                * Math.pow(roughSpm + LEAST_ROUGH_SPM, ROUGH_POWER)
                * Math.pow(spreadSpm + LEAST_SPREAD_SPM, SPREAD_POWER);
        track.halfWidth(row, width * ROWS / rows);
    }
}
