// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.Gait;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.Sport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which legs count as on foot, and by what their cadence is multiplied; decided once a leg and said aloud where it differs from what
 * the device filed.
 *
 * @param onFoot whether each leg's cadence counts steps
 * @param hiking whether each leg is filed as a walk or a hike
 * @param mute whether each leg, although on foot, has no cadence at all
 * @param factor what each leg's cadence is multiplied by: 1, 2 or 0.5
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FootLegs(boolean[] onFoot, boolean[] hiking, boolean[] mute, double[] factor) {
    private static final double NOTEWORTHY_WALK_S = 60;

    static FootLegs judge(
            List<LegSplitter.Leg> legs, int[] leg, LegEvidence.Series series, List<QualityWarning> warnings) {
        int count = legs.size();
        FootLegs feet = new FootLegs(
                new boolean[count], new boolean[count], new boolean[count], new double[count]);
        int from = 0;
        for (int index = 0; index < count; index++) {
            while (from < leg.length && leg[from] < index) {
                from++;
            }
            int to = from;
            while (to < leg.length && leg[to] == index) {
                to++;
            }
            Sport sport = legs.get(index).session().sport();
            LegEvidence evidence = LegEvidence.of(series, from, to);
            SportCheck.Finding finding = SportCheck.judge(sport, evidence);
            feet.decide(index, sport, finding, evidence);
            warn(legs.get(index), finding, evidence, warnings);
            from = to;
        }
        return feet;
    }

    private void decide(int index, Sport sport, SportCheck.Finding finding, LegEvidence evidence) {
        onFoot[index] = finding != SportCheck.Finding.CONTRADICTED && finding != SportCheck.Finding.NOT_ON_FOOT;
        hiking[index] = sport == Sport.WALKING || sport == Sport.HIKING;
        mute[index] = onFoot[index] && evidence.stepping() == 0 && evidence.moving() > 0;
        factor[index] = 1;
        if (finding == SportCheck.Finding.HALVED) {
            factor[index] = 2;
        } else if (finding == SportCheck.Finding.DOUBLED) {
            factor[index] = 0.5;
        }
    }

    private static void warn(
            LegSplitter.Leg leg, SportCheck.Finding finding, LegEvidence evidence, List<QualityWarning> warnings) {
        String sport = leg.session().sport().name().toLowerCase(Locale.ROOT);
        switch (finding) {
            case CONTRADICTED -> add(warnings, leg, "sport-doubtful", "Filed as " + sport + ", but " + reason(evidence)
                    + ": this was not done on foot, and no cadence is taken from it.");
            case HALVED -> add(warnings, leg, "cadence-halved", "The recorded cadence counts one foot only (median "
                    + Math.round(evidence.cadenceSpm()) + " spm); it was doubled.");
            case DOUBLED -> add(warnings, leg, "cadence-doubled", "The recorded cadence counts every step twice (median "
                    + Math.round(evidence.cadenceSpm()) + " spm); it was halved.");
            case LOOKS_ON_FOOT -> add(warnings, leg, "sport-unknown", "The recording does not name a sport; cadence,"
                    + " speed and step length together look like feet, so it was taken as on foot.");
            default -> warnOfSilence(leg, evidence, warnings);
        }
    }

    private static void warnOfSilence(LegSplitter.Leg leg, LegEvidence evidence, List<QualityWarning> warnings) {
        if (leg.session().sport().onFoot() && evidence.stepping() == 0 && evidence.moving() > 0) {
            add(warnings, leg, "no-cadence", "The recording holds no cadence here; run and walk were told apart by speed alone.");
        }
        if (leg.session().sport() == Sport.UNKNOWN && evidence.stepping() > 0) {
            add(warnings, leg, "sport-unknown", "The recording does not name a sport, and its data do not show that it was"
                    + " done on foot: no cadence is taken from it.");
        }
    }

    private static void add(List<QualityWarning> warnings, LegSplitter.Leg leg, String code, String message) {
        warnings.add(QualityWarning.at(code, message, leg.span().fromS(), leg.span().toS()));
    }

    private static String reason(LegEvidence evidence) {
        if (evidence.constantCadence()) {
            return "its cadence never changes although its speed does";
        }
        if (evidence.stepLengthM() > 2) {
            return "each step would be " + tenths(evidence.stepLengthM()) + " m long";
        }
        return "half of it is faster than " + tenths(evidence.speedMps()) + " m/s";
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Legs on which a cadence of zero at speed is not missing. */
    boolean[] noDropouts() {
        boolean[] none = new boolean[onFoot.length];
        for (int index = 0; index < none.length; index++) {
            none[index] = hiking[index] || mute[index];
        }
        return none;
    }

    /** The series with cadence on foot legs alone, corrected. */
    LegEvidence.Series corrected(LegEvidence.Series series, int[] leg) {
        double[] cadenceSpm = new double[leg.length];
        for (int row = 0; row < leg.length; row++) {
            boolean foot = leg[row] >= 0 && onFoot[leg[row]];
            cadenceSpm[row] = foot ? series.cadenceSpm()[row] * factor[leg[row]] : Double.NaN;
        }
        return new LegEvidence.Series(cadenceSpm, series.speedMps(), series.contactMs(), series.holdS());
    }

    /** What the gait classifier looks at. */
    GaitClassifier.Input gaitInput(
            MergedRows rows, LegEvidence.Series series, boolean[] marked, int[] leg, double[] contactSharePct) {
        boolean[] eligible = new boolean[leg.length];
        boolean[] hikes = new boolean[leg.length];
        boolean[] silent = new boolean[leg.length];
        double[] cadenceSpm = series.cadenceSpm().clone();
        double[] dutyFactor = new double[leg.length];
        for (int row = 0; row < leg.length; row++) {
            eligible[row] = leg[row] >= 0 && onFoot[leg[row]];
            hikes[row] = leg[row] >= 0 && hiking[leg[row]];
            silent[row] = leg[row] >= 0 && mute[leg[row]];
            double fromTime = series.contactMs()[row] * cadenceSpm[row] / 120_000;
            dutyFactor[row] = Double.isNaN(contactSharePct[row]) ? fromTime : contactSharePct[row] / 100;
        }
        return new GaitClassifier.Input(
                rows.timeS(), series.holdS(), cadenceSpm, marked, series.speedMps(), dutyFactor, eligible, hikes, silent);
    }

    /** Warns of legs filed as a run in which nobody ran. */
    void warnOfWalks(
            List<LegSplitter.Leg> legs, int[] leg, Gait[] gait, double[] holdS, List<QualityWarning> warnings) {
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
                add(warnings, legs.get(index), "walk-filed-as-run", "Filed as running, but all of it was walked.");
            }
        }
    }

    /** The legs for the result. */
    List<WatchTimeline.LegSpan> spans(List<LegSplitter.Leg> legs) {
        List<WatchTimeline.LegSpan> spans = new ArrayList<>();
        for (int index = 0; index < legs.size(); index++) {
            Span span = legs.get(index).span();
            spans.add(new WatchTimeline.LegSpan(legs.get(index).session(), span, onFoot[index]));
        }
        return spans;
    }
}
