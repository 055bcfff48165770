// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.Gait;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From a watch activity to its timeline. */
public final class WatchTimeline {
    private WatchTimeline() {}

    /**
     * A timeline with what was learned on the way.
     *
     * @param timeline the clean rows
     * @param legs one a session, in time order
     * @param warnings what was mended, left out or doubted
     */
    public record Result(Timeline timeline, List<LegSpan> legs, List<QualityWarning> warnings) {
        /** Keeps copies. */
        public Result {
            legs = List.copyOf(legs);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Where a session lies on the timeline.
     *
     * @param session what the device says of it
     * @param span where, in seconds from row 0
     * @param countsAsFoot whether its cadence counts steps: on foot by its sport, and not contradicted by its data
     */
    public record LegSpan(Session session, Span span, boolean countsAsFoot) {}

    /** Builds the timeline. Bad data never throws. */
    public static Result build(WatchActivity activity, WatchOptions options) {
        List<QualityWarning> warnings = new ArrayList<>();
        ClockMend clock = ClockMend.of(activity);
        clock.warn(warnings);
        MergedRows rows = RowMerger.merge(activity.records(), clock);
        double[] speedMps = SpeedSource.speedMps(rows, options);
        double[] rawSpm = CadenceSource.rawSpm(rows, options);
        List<Span> pauses = TimerSpans.pauses(activity.timerEvents(), clock, rows, moving(rawSpm, speedMps), warnings);
        HoldTimes holds = HoldTimes.of(rows.timeS(), pauses);
        List<LegSplitter.Leg> legs = LegSplitter.split(activity.sessions(), clock, rows, warnings);
        int[] leg = LegSplitter.legOfRows(legs, rows.timeS());
        LegSplitter.cutHolds(legs, leg, rows.timeS(), holds.holdS());
        LegEvidence.Series series = new LegEvidence.Series(
                CadenceSource.held(rawSpm, rows.timeS(), holds),
                CadenceSource.held(speedMps, rows.timeS(), holds),
                positive(rows, Quantity.GROUND_CONTACT_TIME, options),
                holds.holdS());
        return label(new Axis(rows, pauses, holds, legs, leg), series, options, warnings);
    }

    /** The time axis: rows, what they stand for, and which leg they belong to. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Axis(MergedRows rows, List<Span> pauses, HoldTimes holds, List<LegSplitter.Leg> legs, int[] leg) {}

    private static Result label(
            Axis axis, LegEvidence.Series recorded, WatchOptions options, List<QualityWarning> warnings) {
        MergedRows rows = axis.rows();
        double[] contactSharePct = positive(rows, Quantity.GROUND_CONTACT_SHARE, options);
        FootLegs feet = FootLegs.judge(axis.legs(), axis.leg(), recorded, warnings);
        LegEvidence.Series series = feet.corrected(recorded);
        boolean[] marked = ArtefactMarker.mark(series, rows.timeS(), feet, warnings);
        Gait[] gait =
                GaitClassifier.classify(GaitClassifier.Input.of(rows.timeS(), series, marked, contactSharePct, feet));
        feet.warnOfWalks(axis.legs(), gait, series.holdS(), warnings);
        Timeline timeline = new Timeline(
                rows.startEpochMs(),
                rows.timeS(),
                series.holdS(),
                axis.leg(),
                gait,
                usable(series.cadenceSpm(), marked),
                series.speedMps(),
                gradePct(axis, series.speedMps(), options),
                otherColumns(rows),
                axis.pauses(),
                axis.holds().gaps());
        return new Result(timeline, feet.spans(axis.legs()), warnings);
    }

    private static boolean[] moving(double[] cadenceSpm, double[] speedMps) {
        boolean[] moving = new boolean[cadenceSpm.length];
        for (int row = 0; row < moving.length; row++) {
            double speed = speedMps[row];
            moving[row] = Double.isNaN(speed) ? cadenceSpm[row] > 0 : speed >= LegEvidence.MOVING_MPS;
        }
        return moving;
    }

    private static double[] usable(double[] cadenceSpm, boolean[] marked) {
        double[] usable = cadenceSpm.clone();
        for (int row = 0; row < usable.length; row++) {
            if (marked[row] || !(usable[row] > 0)) {
                usable[row] = Double.NaN;
            }
        }
        return usable;
    }

    /** Zero in a dynamics column means that the sensor has nothing to say. */
    private static double[] positive(MergedRows rows, Quantity quantity, WatchOptions options) {
        double[] values = new double[rows.rows()];
        Arrays.fill(values, Double.NaN);
        Optional<Column> column = rows.chosen(quantity, options.preferredSeries());
        for (int row = 0; row < values.length && column.isPresent(); row++) {
            double value = column.get().values()[row];
            values[row] = value > 0 ? value : Double.NaN;
        }
        return values;
    }

    private static double[] gradePct(Axis axis, double[] speedMps, WatchOptions options) {
        double[] altitudeM = new double[axis.rows().rows()];
        Arrays.fill(altitudeM, Double.NaN);
        Optional<Column> column = axis.rows().chosen(Quantity.ALTITUDE, options.preferredSeries());
        for (int row = 0; row < altitudeM.length && column.isPresent(); row++) {
            int leg = axis.leg()[row];
            boolean indoors =
                    leg >= 0 && isIndoors(axis.legs().get(leg).session().subSport());
            altitudeM[row] = indoors ? Double.NaN : column.get().values()[row];
        }
        return GradeFromAltitude.gradePct(altitudeM, speedMps, axis.holds().holdS());
    }

    private static boolean isIndoors(String subSport) {
        return subSport.contains("treadmill") || subSport.contains("indoor") || subSport.contains("virtual");
    }

    private static List<Column> otherColumns(MergedRows rows) {
        List<Column> others = new ArrayList<>();
        for (Column column : rows.columns()) {
            if (column.quantity() != Quantity.CADENCE && column.quantity() != Quantity.SPEED) {
                others.add(column);
            }
        }
        return others;
    }
}
