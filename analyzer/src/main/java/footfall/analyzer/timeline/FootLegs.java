// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.Gait;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import java.util.ArrayList;
import java.util.List;

/**
 * Which legs count as on foot, and by what their cadence is multiplied; decided once a leg and said aloud where it differs from what
 * the device filed.
 *
 * @param verdicts one a leg
 * @param leg index of the leg of each row, −1 for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FootLegs(List<Verdict> verdicts, int[] leg) {
    private static final double NOTEWORTHY_WALK_S = 60;
    private static final Verdict NO_LEG = new Verdict(false, false, false, 1, Double.NaN);

    /**
     * What was decided for one leg.
     *
     * @param onFoot whether its cadence counts steps
     * @param hiking whether it is filed as a walk or a hike
     * @param mute whether, although on foot, it has no cadence at all
     * @param factor what its cadence is multiplied by: 1, 2 or 0.5
     * @param medianSpm median of its cadence, corrected; NaN where there is none
     */
    record Verdict(boolean onFoot, boolean hiking, boolean mute, double factor, double medianSpm) {
        static Verdict of(Sport sport, SportCheck.Finding finding, LegEvidence evidence) {
            boolean onFoot = finding != SportCheck.Finding.CONTRADICTED && finding != SportCheck.Finding.NOT_ON_FOOT;
            boolean hiking = sport == Sport.WALKING || sport == Sport.HIKING;
            boolean mute = onFoot && evidence.stepping() == 0 && evidence.moving() > 0;
            double factor = 1;
            if (finding == SportCheck.Finding.HALVED) {
                factor = 2;
            } else if (finding == SportCheck.Finding.DOUBLED) {
                factor = 0.5;
            }
            return new Verdict(onFoot, hiking, mute, factor, factor * evidence.cadenceSpm());
        }
    }

    static FootLegs judge(
            List<LegSplitter.Leg> legs, int[] leg, LegEvidence.Series series, List<QualityWarning> warnings) {
        List<Verdict> verdicts = new ArrayList<>();
        int[] firstOfLeg = firstOfLeg(leg, legs.size());
        int[] rows = rowsByLeg(leg, firstOfLeg);
        for (int index = 0; index < legs.size(); index++) {
            Sport sport = legs.get(index).session().sport();
            LegEvidence evidence = LegEvidence.of(series, rows, firstOfLeg[index], firstOfLeg[index + 1]);
            SportCheck.Finding finding = SportCheck.judge(sport, evidence);
            verdicts.add(Verdict.of(sport, finding, evidence));
            LegWarnings.warn(legs.get(index), finding, evidence, warnings);
        }
        return new FootLegs(verdicts, leg);
    }

    /** Where each leg begins in a list of all rows of legs, leg after leg; one more for the end of the last. */
    private static int[] firstOfLeg(int[] leg, int legs) {
        int[] first = new int[legs + 1];
        for (int index : leg) {
            if (index >= 0) {
                first[index + 1]++;
            }
        }
        for (int index = 0; index < legs; index++) {
            first[index + 1] += first[index];
        }
        return first;
    }

    private static int[] rowsByLeg(int[] leg, int[] firstOfLeg) {
        int[] next = firstOfLeg.clone();
        int[] rows = new int[firstOfLeg[firstOfLeg.length - 1]];
        for (int row = 0; row < leg.length; row++) {
            if (leg[row] >= 0) {
                rows[next[leg[row]]++] = row;
            }
        }
        return rows;
    }

    /** What was decided for the leg of a row. */
    Verdict of(int row) {
        return leg[row] >= 0 ? verdicts.get(leg[row]) : NO_LEG;
    }

    /** The series with cadence on foot legs alone, corrected. */
    LegEvidence.Series corrected(LegEvidence.Series series) {
        double[] cadenceSpm = new double[leg.length];
        for (int row = 0; row < leg.length; row++) {
            Verdict verdict = of(row);
            cadenceSpm[row] = verdict.onFoot() ? series.cadenceSpm()[row] * verdict.factor() : Double.NaN;
        }
        return new LegEvidence.Series(cadenceSpm, series.speedMps(), series.contactMs(), series.holdS());
    }

    /** Warns of legs filed as a run in which nobody ran. */
    void warnOfWalks(List<LegSplitter.Leg> legs, Gait[] gait, double[] holdS, List<QualityWarning> warnings) {
        double[] ranS = new double[legs.size()];
        double[] walkedS = new double[legs.size()];
        for (int row = 0; row < leg.length; row++) {
            if (leg[row] >= 0) {
                ranS[leg[row]] += gait[row] == Gait.RUN ? holdS[row] : 0;
                walkedS[leg[row]] += gait[row] == Gait.WALK ? holdS[row] : 0;
            }
        }
        for (int index = 0; index < legs.size(); index++) {
            boolean filedAsRun = legs.get(index).session().sport() == Sport.RUNNING;
            if (filedAsRun && ranS[index] == 0 && walkedS[index] > NOTEWORTHY_WALK_S) {
                LegWarnings.warnOfWalk(legs.get(index), warnings);
            }
        }
    }

    /** The legs for the result. */
    List<WatchTimeline.LegSpan> spans(List<LegSplitter.Leg> legs) {
        List<WatchTimeline.LegSpan> spans = new ArrayList<>();
        for (int index = 0; index < legs.size(); index++) {
            LegSplitter.Leg each = legs.get(index);
            spans.add(new WatchTimeline.LegSpan(
                    each.session(), each.span(), verdicts.get(index).onFoot()));
        }
        return spans;
    }
}
