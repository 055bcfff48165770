// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.LapRow;
import footfall.analyzer.Span;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.timeline.ClockMend;
import footfall.analyzer.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** What happened in each lap: sums over the rows between its begin and its end, in time order whatever the order in the file. */
final class LapTable {
    private final Timeline timeline;
    private final double[] runningS;
    private final double[] usableS;
    private final double[] steps60;
    private final double[] distanceM;
    private final double[] movedS;

    private LapTable(Timeline timeline) {
        this.timeline = timeline;
        int rows = timeline.rows();
        runningS = new double[rows + 1];
        usableS = new double[rows + 1];
        steps60 = new double[rows + 1];
        distanceM = new double[rows + 1];
        movedS = new double[rows + 1];
        for (int row = 0; row < rows; row++) {
            double holdS = timeline.holdS()[row];
            double speedMps = timeline.speedMps()[row];
            double spm = timeline.cadenceSpm()[row];
            boolean running = timeline.isRunning(row);
            boolean usable = running && !Double.isNaN(spm);
            runningS[row + 1] = runningS[row] + (running ? holdS : 0);
            usableS[row + 1] = usableS[row] + (usable ? holdS : 0);
            steps60[row + 1] = steps60[row] + (usable ? spm * holdS : 0);
            movedS[row + 1] = movedS[row] + (Double.isNaN(speedMps) ? 0 : holdS);
            distanceM[row + 1] = distanceM[row] + (Double.isNaN(speedMps) ? 0 : speedMps * holdS);
        }
    }

    static List<LapRow> of(Timeline timeline, List<Lap> laps, ClockMend clock) {
        LapTable table = new LapTable(timeline);
        List<Lap> ordered = new ArrayList<>();
        for (Lap lap : laps) {
            ordered.add(new Lap(clock.mendedMs(lap.startEpochMs()), clock.mendedMs(lap.endEpochMs()), lap.distanceM()));
        }
        ordered.sort(Comparator.comparingLong(Lap::startEpochMs).thenComparingLong(Lap::endEpochMs));
        List<LapRow> rows = new ArrayList<>();
        for (Lap lap : ordered) {
            table.addRow(rows, lap);
        }
        return rows;
    }

    private void addRow(List<LapRow> rows, Lap lap) {
        double endOfRowsS = timeline.rows() == 0 ? 0 : timeline.timeS()[timeline.rows() - 1] + 1;
        double fromS = Math.max(0, (lap.startEpochMs() - timeline.startEpochMs()) / 1000.0);
        double toS = Math.min(endOfRowsS, (lap.endEpochMs() - timeline.startEpochMs()) / 1000.0);
        int from = firstRowAt(fromS);
        int to = firstRowAt(toS);
        if (toS <= fromS || to <= from) {
            return;
        }
        double lapTimerS = timerS(fromS, toS);
        double lapUsableS = usableS[to] - usableS[from];
        OptionalDouble lapDistanceM = distanceM(lap, from, to);
        boolean speedKnown = lapDistanceM.isPresent() && lapTimerS > 0;
        rows.add(new LapRow(
                rows.size() + 1,
                new Span(fromS, toS),
                lapTimerS,
                lapDistanceM,
                speedKnown ? OptionalDouble.of(lapDistanceM.getAsDouble() / lapTimerS) : OptionalDouble.empty(),
                lapUsableS > 0 ? OptionalDouble.of((steps60[to] - steps60[from]) / lapUsableS) : OptionalDouble.empty(),
                runningS[to] - runningS[from]));
    }

    /** Gaps count, as they do for the device: its timer ran. */
    private double timerS(double fromS, double toS) {
        double timerS = toS - fromS;
        for (Span pause : timeline.pauses()) {
            timerS -= Math.max(0, Math.min(toS, pause.toS()) - Math.max(fromS, pause.fromS()));
        }
        return timerS;
    }

    private OptionalDouble distanceM(Lap lap, int from, int to) {
        if (lap.distanceM().isPresent()) {
            return lap.distanceM();
        }
        boolean known = movedS[to] > movedS[from];
        return known ? OptionalDouble.of(distanceM[to] - distanceM[from]) : OptionalDouble.empty();
    }

    private int firstRowAt(double atS) {
        int at = Arrays.binarySearch(timeline.timeS(), atS);
        return at >= 0 ? at : -at - 1;
    }
}
