// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import footfall.analyzer.Sport;
import java.util.Arrays;
import java.util.Locale;

/**
 * Whether a recorded cadence counts the strides of one leg or the steps of both, decided once for a whole recording.
 *
 * <p>Each point with speed v and recorded cadence c is asked which is more human: c steps a minute or 2c. The step must be
 * {@value #SHORTEST_STEP_M}…{@value #LONGEST_STEP_M} m long, and its rate near what people walk or run with at that speed; the
 * log-likelihoods, each cut at a floor so that no single point decides, are averaged. The readings differ by a factor of two,
 * which is many times the spread between people. Without speed the range of the values decides, with less certainty.
 *
 * <p><b>Source</b> running: 165 + 6 (v − 3) steps/min, about the runners' mean; walking: 72 + 34 v steps/min, that is 120 at
 * 1.4 m/s. Both with a generous spread of {@value #SPREAD_SPM} steps/min: heuristics that need only be better than a factor of two.
 *
 * @param unit what was chosen
 * @param basis what it rests on
 * @param points points with cadence (and speed, where speed decided)
 * @param agreeing share of those points that favour the choice, 0…1
 * @param rawMedian median recorded cadence of those points
 * @param stepLengthM median step length under the choice, m; NaN without speed
 */
public record CadenceUnitDecision(
        CadenceUnit unit, Basis basis, int points, double agreeing, double rawMedian, double stepLengthM) {
    /** What a decision rests on. */
    public enum Basis {
        /** Speed and step length. */
        SPEED,
        /** The range of the values alone. */
        RANGE,
        /** The sport: nobody steps on a bicycle. */
        SPORT,
        /** The schema: no reading is human, or nothing was recorded. */
        SCHEMA
    }

    private static final double SHORTEST_STEP_M = 0.5;
    private static final double SHORTEST_WALKING_STEP_M = 0.3;
    private static final double LONGEST_STEP_M = 2.0;
    private static final double SPREAD_SPM = 14;
    private static final double FLOOR = -8;
    private static final int FEWEST_POINTS = 10;
    private static final double LEAST_LOG_RATIO = 0.5;
    private static final double SLOWEST_MPS = 0.5;
    /** Twice this is more than any runner's cadence. */
    private static final double MOST_STRIDES_PER_MIN = 115;
    /** Nobody walks so many strides, nor so few steps, a minute. */
    private static final double MOST_WALKING_STRIDES_PER_MIN = 72;

    /**
     * Decides.
     *
     * @param raw recorded cadence, one a point, NaN where absent
     * @param speedMps speed of the same points, NaN where absent
     * @param sport as filed
     */
    public static CadenceUnitDecision decide(double[] raw, double[] speedMps, Sport sport) {
        if (!sport.onFoot() && sport != Sport.UNKNOWN && sport != Sport.GENERIC && sport != Sport.OTHER) {
            return without(Basis.SPORT, raw, CadenceUnit.PER_LEG);
        }
        Tally tally = new Tally(sport);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] > 0 && speedMps[i] >= SLOWEST_MPS) {
                tally.add(raw[i], speedMps[i]);
            }
        }
        if (tally.points >= FEWEST_POINTS && Math.abs(tally.sum) >= LEAST_LOG_RATIO * tally.points) {
            return bySpeed(tally, raw, speedMps);
        }
        if (tally.points >= FEWEST_POINTS && !sport.onFoot()) {
            // Fast, and neither reading is a human step: wheels or skis.
            return without(Basis.SCHEMA, raw, CadenceUnit.PER_LEG);
        }
        return byRange(raw, sport);
    }

    /** One sentence for the reader of the result. */
    public String explain() {
        String chosen = unit == CadenceUnit.PER_LEG
                ? "Recorded cadence was read as strides of one leg a minute and doubled"
                : "Recorded cadence was read as steps of both feet a minute";
        return switch (basis) {
            case SPEED ->
                String.format(
                        Locale.ROOT,
                        "%s: with the speed it gives steps of %.2f m at %.0f a minute (the other reading: %.2f m at %.0f); "
                                + "%.0f %% of %d points agree.",
                        chosen,
                        stepLengthM,
                        rawMedian * unit.factor(),
                        stepLengthM * unit.factor() / other(),
                        rawMedian * other(),
                        100 * agreeing,
                        points);
            case RANGE ->
                String.format(
                        Locale.ROOT,
                        "%s: there is too little speed to judge the step length, and the median of %.0f alone says so; "
                                + "this is less certain.",
                        chosen,
                        rawMedian);
            case SPORT -> chosen + ": the sport is not on foot, so it counts revolutions or strokes and no steps.";
            case SCHEMA -> chosen + ": neither reading gives a human step, so the definition of the format was kept.";
        };
    }

    private int other() {
        return unit == CadenceUnit.PER_LEG ? 1 : 2;
    }

    private static CadenceUnitDecision bySpeed(Tally tally, double[] raw, double[] speedMps) {
        CadenceUnit unit = tally.sum > 0 ? CadenceUnit.PER_LEG : CadenceUnit.STEPS;
        double[] cadences = new double[tally.points];
        double[] stepsM = new double[tally.points];
        int n = 0;
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] > 0 && speedMps[i] >= SLOWEST_MPS) {
                cadences[n] = raw[i];
                stepsM[n++] = 60 * speedMps[i] / (raw[i] * unit.factor());
            }
        }
        double agreeing = (double) (tally.sum > 0 ? tally.forLeg : tally.forSteps) / tally.points;
        return new CadenceUnitDecision(unit, Basis.SPEED, tally.points, agreeing, median(cadences), median(stepsM));
    }

    private static CadenceUnitDecision byRange(double[] raw, Sport sport) {
        double median = median(positive(raw));
        boolean walking = sport == Sport.WALKING || sport == Sport.HIKING;
        double most = walking ? MOST_WALKING_STRIDES_PER_MIN : MOST_STRIDES_PER_MIN;
        boolean none = Double.isNaN(median);
        return without(none ? Basis.SCHEMA : Basis.RANGE, raw, median > most ? CadenceUnit.STEPS : CadenceUnit.PER_LEG);
    }

    private static CadenceUnitDecision without(Basis basis, double[] raw, CadenceUnit unit) {
        double[] cadences = positive(raw);
        return new CadenceUnitDecision(unit, basis, cadences.length, 1, median(cadences), Double.NaN);
    }

    private static double[] positive(double[] raw) {
        double[] kept = new double[raw.length];
        int count = 0;
        for (double value : raw) {
            if (value > 0) {
                kept[count++] = value;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Log-likelihood, up to a constant, that a person moves so: the better of walking and running. */
    public static double humanLogLikelihood(double speedMps, double cadenceSpm, Sport sport) {
        double stepM = 60 * speedMps / cadenceSpm;
        boolean onlyRuns = sport == Sport.RUNNING;
        boolean onlyWalks = sport == Sport.WALKING || sport == Sport.HIKING;
        double walking = FLOOR;
        if (stepM >= SHORTEST_WALKING_STEP_M && stepM <= 1.1) {
            walking = gaussian(cadenceSpm - (72 + 34 * speedMps)) - (onlyRuns ? 1.5 : 0);
        }
        double running = FLOOR;
        if (stepM >= SHORTEST_STEP_M && stepM <= LONGEST_STEP_M && speedMps >= 1.4) {
            running = gaussian(cadenceSpm - (165 + 6 * (speedMps - 3))) - (onlyWalks ? 1.5 : 0);
        }
        return Math.max(FLOOR, Math.max(walking, running));
    }

    private static double gaussian(double deviationSpm) {
        double z = deviationSpm / SPREAD_SPM;
        return -z * z / 2;
    }

    private static final class Tally {
        private final Sport sport;
        private int points;
        private int forLeg;
        private int forSteps;
        private double sum;

        Tally(Sport sport) {
            this.sport = sport;
        }

        void add(double raw, double speedMps) {
            double ratio = humanLogLikelihood(speedMps, 2 * raw, sport) - humanLogLikelihood(speedMps, raw, sport);
            points++;
            forLeg += ratio > 0 ? 1 : 0;
            forSteps += ratio < 0 ? 1 : 0;
            sum += ratio;
        }
    }
}
