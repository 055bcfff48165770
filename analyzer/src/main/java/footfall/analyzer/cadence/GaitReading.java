// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

/**
 * One way to read a window: this stride frequency, as a run and as a walk, each with a score in dB. The score starts from the comb (a
 * clear comb wins, of two equally clear ones the faster) and loses wherever the reading is not what a body can do: a rate outside the
 * range of the gait, a run without vigor, a walk with too much, steps that do not tell left from right. Not thread-safe: filled again.
 *
 * <p><b>Source:</b> natural change from walk to run near 140 steps a minute [steprate2021].
 */
final class GaitReading {
    /** Below any reading that stands. */
    static final double NEVER_DB = -300;

    private static final double GAP_FLOOR = 0.005;
    /** What a comb of twice the rate is worth: it explains the same with half the lines. */
    private static final double OCTAVE_DB = 3;
    /** Steepness at the ends of a range. */
    private static final double OUTSIDE_DB = 40;
    /** Lines of left and right below this share become doubtful. */
    private static final double ODD = 0.03;

    private static final double ODD_FLOOR = 0.002;
    private static final double ODD_DB = 6;

    private static final double RUN_FROM_HZ = 2.1;
    private static final double RUN_TO_HZ = 4.4;
    /** With a flight phase the vertical force alone varies by 0.48 g (half sines over the whole step); limbs move more. */
    private static final double RUN_VIGOR_G = 0.5;
    /** Vigor of a run grows with the square of its rate: g s². */
    private static final double RUN_VIGOR_PER_HZ2 = 0.24 / (2.67 * 2.67);
    /** In a run the step shows in the magnitude; where the stride alone shows, it is half the true rate. */
    private static final double RUN_FIRST = 0.65;

    /** But not where landings leave so much beyond. */
    private static final double RICH_LANDINGS = 0.18;

    private static final double WALK_FROM_HZ = 0.95;
    private static final double WALK_TO_HZ = 2.6;
    /** A walk shakes no sensor, the shoe included, by more than this times the square of its rate: g s². */
    static final double WALK_VIGOR_PER_HZ2 = 0.42;
    /** Where as many walk as run, steps a second: 140 a minute. */
    private static final double CHANGE_HZ = 2.33;
    /** How far twice the usual vigor moves it. */
    private static final double CHANGE_PER_OCTAVE_HZ = 0.12;

    private static final double CHANGE_WIDTH_HZ = 0.04;
    private static final double CHANGE_DB = 6;

    /** The comb of this reading. */
    final StrideComb comb = new StrideComb();
    /** Score as a run, dB. */
    double runDb = NEVER_DB;
    /** Score as a walk, dB. */
    double walkDb = NEVER_DB;

    /** Nothing is read. */
    void clear() {
        runDb = NEVER_DB;
        walkDb = NEVER_DB;
    }

    /** Scores the comb as it stands for a window of this shape; {@code usualVigorG} is what runs and walks share at this placement. */
    void score(WindowShape shape, double usualVigorG) {
        double stepHz = comb.stepHz();
        double common = -decibel(comb.gap + GAP_FLOOR) + OCTAVE_DB * decibel(comb.strideHz) / decibel(2);
        if (!shape.lengthOnly) {
            common += clamp(decibel((comb.axesOdd + ODD_FLOOR) / ODD), -ODD_DB, 0);
        }
        double vigorG = Math.max(1e-3, shape.vigorG);
        double octaves = clamp(Math.log(vigorG / usualVigorG) / Math.log(2), -1.2, 1.2);
        double change = CHANGE_HZ - CHANGE_PER_OCTAVE_HZ * octaves;
        double forRun = clamp((stepHz - change) / CHANGE_WIDTH_HZ * 1.5, -CHANGE_DB, CHANGE_DB);
        runDb = common + Math.min(0, forRun) - againstRun(stepHz, vigorG);
        walkDb = common - Math.max(0, forRun) - againstWalk(stepHz, vigorG);
    }

    private double againstRun(double stepHz, double vigorG) {
        return OUTSIDE_DB * clamp((RUN_FROM_HZ - stepHz) / 0.15, 0, 3)
                + OUTSIDE_DB * clamp((stepHz - RUN_TO_HZ) / 0.2, 0, 3)
                + 12 * clamp((RUN_VIGOR_G - vigorG) / 0.15, 0, 2)
                + clamp(2 * decibel(RUN_VIGOR_PER_HZ2 * stepHz * stepHz / vigorG), 0, 30)
                + 6
                        * clamp((comb.magnitudeFirst - RUN_FIRST) / 0.1, 0, 3)
                        * clamp((RICH_LANDINGS - comb.axesRich) / 0.1, 0, 1);
    }

    private static double againstWalk(double stepHz, double vigorG) {
        return OUTSIDE_DB * clamp((WALK_FROM_HZ - stepHz) / 0.1, 0, 3)
                + OUTSIDE_DB * clamp((stepHz - WALK_TO_HZ) / 0.15, 0, 3)
                + 1.5 * clamp(2 * decibel(vigorG / (WALK_VIGOR_PER_HZ2 * stepHz * stepHz)), 0, 20);
    }

    /** The better of both, dB. */
    double bestDb() {
        return Math.max(runDb, walkDb);
    }

    private static double decibel(double ratio) {
        return 10 * Math.log10(ratio);
    }

    private static double clamp(double value, double low, double high) {
        return Math.min(high, Math.max(low, value));
    }
}
