// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.Analysis;
import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Quality;
import footfall.analyzer.RunningSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The full answer with running rows, so that every chart has something to show. */
public final class RunAnswers {
    private static final int ROWS = 540;

    private RunAnswers() {}

    /** Every column filled, and a marker of each kind. */
    public static Answer charted() {
        return with(rows(true), everyMarker());
    }

    /** Cadence only: no speed, no dynamics, no line. */
    public static Answer withoutSpeed() {
        Analysis full = Answers.full().analysis();
        Analysis analysis = new Analysis(
                full.activity(),
                full.cadence(),
                full.track(),
                full.bouts(),
                full.legs(),
                List.of(),
                List.of(full.markers().get(0)),
                full.series(),
                Optional.empty(),
                full.quality(),
                rows(false));
        return new Answer(Answers.full().input(), analysis, Answers.full().guidance());
    }

    /** The charted answer with this quality. */
    public static Answer withQuality(InputDescription input, Quality quality) {
        Analysis charted = charted().analysis();
        Analysis analysis = new Analysis(
                charted.activity(),
                charted.cadence(),
                charted.track(),
                charted.bouts(),
                charted.legs(),
                charted.laps(),
                charted.markers(),
                charted.series(),
                charted.paceCadence(),
                quality,
                charted.running());
        return new Answer(input, analysis, charted().guidance());
    }

    private static Answer with(RunningSeries rows, List<Marker> markers) {
        Answer full = Answers.full();
        Analysis analysis = new Analysis(
                full.analysis().activity(),
                full.analysis().cadence(),
                full.analysis().track(),
                full.analysis().bouts(),
                full.analysis().legs(),
                full.analysis().laps(),
                markers,
                full.analysis().series(),
                full.analysis().paceCadence(),
                full.analysis().quality(),
                rows);
        return new Answer(full.input(), analysis, full.guidance());
    }

    private static List<Marker> everyMarker() {
        List<Marker> markers = new ArrayList<>();
        for (MarkerId id : MarkerId.values()) {
            markers.add(Marker.of(id, 1.25, 0.1, 500, 0.02, Evidence.values()[markers.size() % 4], "n", "morin2005"));
        }
        return markers;
    }

    private static RunningSeries rows(boolean everything) {
        double[][] columns = new double[7][ROWS];
        for (int i = 0; i < ROWS; i++) {
            double wave = Math.sin(i / 40.0);
            columns[0][i] = i < 300 ? i : i + 60;
            columns[1][i] = 164 + 5 * wave;
            columns[2][i] = 3 + 0.5 * wave;
            columns[3][i] = 250 - 10 * wave;
            columns[4][i] = 100 + 10 * wave;
            columns[5][i] = 50.5 + wave;
            columns[6][i] = 60 * columns[2][i] / columns[1][i];
        }
        for (int column = 2; column < columns.length && !everything; column++) {
            Arrays.fill(columns[column], Double.NaN);
        }
        return new RunningSeries(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6]);
    }
}
