// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.WindowSpectrum;

/**
 * Judges a window by what legs do: both feet at one stride, left a little unlike right, as vigorous as the rate demands, with landings
 * and without rests. The rhythm that was found may be the step, the stride or half of it: all are read as runs and as walks, and the
 * best reading is the verdict if it keeps the rules of {@link GaitRules}; where it does not, the rival rhythm is read too.
 *
 * <p><b>Needs:</b> one axis or the magnitude; three to tell level running from other rhythms. The placement moves only the border
 * between a fast walk and a slow run at the same rate.
 *
 * <p><b>Source:</b> natural change from walk to run near 140 steps a minute [steprate2021]; the measures and their limits are Footfall's
 * own ({@code docs/algorithms/gait-judge.md}). Not thread-safe: one per stream.
 */
public final class SignalJudge implements GaitJudge {
    private static final double RECORDED_SHARE = 0.4;
    private static final double CLIPPED_SHARE = 0.75;
    private static final double[] FAMILY = {0.5, 1, 2};
    private static final double SLOWEST_STRIDE_HZ = 0.3;
    private static final double FASTEST_STRIDE_HZ = 2.6;
    /** Two readings closer than this are one. */
    private static final double SAME = 0.01;
    /** An arm that swings makes nearly a sine of the stride; legs and trunk do not. */
    private static final double ARM_RICH = 0.12;

    /** How far the border between the gaits moves their scores apart. */
    private static final double BORDER_DB = 12;

    private static final double ARM_VIGOR_G = 0.7;
    private static final double LEG_VIGOR_G = 0.95;

    private final Wearing wearing;
    private final WindowShape shape = new WindowShape();
    private final GaitReading[] readings = {new GaitReading(), new GaitReading(), new GaitReading()};

    /** For a sensor worn here. */
    public SignalJudge(SensorPlacement placement) {
        wearing = Wearing.at(placement);
    }

    @Override
    public GaitVerdict judge(AnalysisWindow window, WindowSpectrum spectrum, PeriodEstimate estimate) {
        if (window.validShare() < RECORDED_SHARE || !shape.measure(window)) {
            return GaitVerdict.refused(Refusal.GAP, 0.9);
        }
        if (shape.vigorG < GaitRules.STILL_G) {
            return GaitVerdict.refused(Refusal.STILL, 0.98);
        }
        if (window.clippedShare() > CLIPPED_SHARE) {
            return GaitVerdict.refused(Refusal.CLIPPED, 0.9);
        }
        if (!estimate.isPeriodic()) {
            return GaitVerdict.refused(Refusal.NOT_PERIODIC, 0.9);
        }
        GaitVerdict verdict = verdict(spectrum, estimate.baseHz());
        if (!verdict.isGait() && estimate.rivalHz() > 0) {
            GaitVerdict second = verdict(spectrum, estimate.rivalHz());
            return second.isGait() ? second : verdict;
        }
        return verdict;
    }

    private GaitVerdict verdict(WindowSpectrum spectrum, double baseHz) {
        double axesTotal = StrideComb.total(spectrum.axesPower());
        double magnitudeTotal = StrideComb.total(spectrum.magnitudePower());
        GaitReading best = readings[0];
        for (int i = 0; i < FAMILY.length; i++) {
            GaitReading reading = readings[i];
            double strideHz = FAMILY[i] * baseHz;
            reading.clear();
            if (strideHz >= SLOWEST_STRIDE_HZ && strideHz <= FASTEST_STRIDE_HZ) {
                reading.comb.measure(spectrum, axesTotal, magnitudeTotal, strideHz);
                reading.score(shape, vigorOf(reading.comb));
            }
            best = reading.bestDb() > best.bestDb() ? reading : best;
        }
        if (best.bestDb() <= GaitReading.NEVER_DB) {
            return GaitVerdict.refused(Refusal.OUT_OF_RANGE, 0.8);
        }
        Refusal refusal = refusal(best);
        double clearDb = 10
                * Math.log10(
                        (GaitRules.aimlessnessAllowed(shape) + 0.005) / (GaitRules.aimlessness(best.comb) + 0.005));
        if (refusal == Refusal.NOT_PERIODIC) {
            return GaitVerdict.refused(refusal, logistic(-clearDb / 2));
        }
        return refusal == Refusal.NONE ? gait(best, baseHz, clearDb) : GaitVerdict.refused(refusal, 0.85);
    }

    /** Near the border the other gait is tried too, where the rhythm itself is beyond doubt. */
    private Refusal refusal(GaitReading best) {
        Refusal refusal = GaitRules.refusal(shape, best, wearing);
        boolean near = best.walkDb >= best.runDb && best.runDb > best.walkDb - BORDER_DB;
        if (refusal == Refusal.NOT_GAIT_LIKE && near && GaitRules.isClear(best.comb)) {
            double walkDb = best.walkDb;
            best.walkDb = GaitReading.NEVER_DB;
            refusal = GaitRules.refusal(shape, best, wearing);
            best.walkDb = refusal == Refusal.NONE ? best.walkDb : walkDb;
        }
        return refusal;
    }

    private double vigorOf(StrideComb comb) {
        if (wearing.usualVigorG() > 0) {
            return wearing.usualVigorG();
        }
        return comb.axesRich < ARM_RICH ? ARM_VIGOR_G : LEG_VIGOR_G;
    }

    private GaitVerdict gait(GaitReading best, double baseHz, double clearDb) {
        GaitReading other = best == readings[0] ? readings[1] : readings[0];
        double runDb = GaitReading.NEVER_DB;
        double walkDb = GaitReading.NEVER_DB;
        for (GaitReading reading : readings) {
            boolean rival = reading != best && reading.bestDb() > other.bestDb();
            other = rival ? reading : other;
            runDb = Math.max(runDb, reading.runDb);
            walkDb = Math.max(walkDb, reading.walkDb);
        }
        boolean run = best.runDb > best.walkDb;
        double marginDb = Math.max(0, best.bestDb() - other.bestDb());
        double gaitDb = Math.abs(runDb - walkDb);
        double confidence =
                logistic(clearDb / 2) * (1 - 0.5 * Math.exp(-marginDb / 2.5)) * (1 - 0.5 * Math.exp(-gaitDb / 2));
        boolean baseIsStep = baseHz > 1.5 * best.comb.strideHz;
        return new GaitVerdict(
                run ? Gait.RUN : Gait.WALK,
                best.comb.stepHz(),
                baseIsStep ? 1 : 2,
                other.bestDb() > GaitReading.NEVER_DB ? other.comb.stepHz() : 0,
                Math.min(99, marginDb),
                confidence,
                Refusal.NONE);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
