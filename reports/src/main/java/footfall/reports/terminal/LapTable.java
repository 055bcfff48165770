// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.Analysis;
import footfall.analyzer.LapRow;
import footfall.analyzer.Leg;
import footfall.reports.text.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Laps as pressed, one a line. */
final class LapTable {
    private static final int MOST_LAPS = 15;
    private static final int NUMBER_COLUMNS = 5;
    private static final int TIME_COLUMNS = 9;
    private static final int VALUE_COLUMNS = 8;

    private LapTable() {}

    /** Laps of other sports than running and walking say nothing of steps and are left out. */
    static void write(Page page, Units units, Analysis analysis) {
        List<LapRow> laps = new ArrayList<>();
        for (LapRow lap : analysis.laps()) {
            if (onFoot(lap, analysis.legs())) {
                laps.add(lap);
            }
        }
        write(page, units, laps);
    }

    private static boolean onFoot(LapRow lap, List<Leg> legs) {
        double middleS = (lap.span().fromS() + lap.span().toS()) / 2;
        for (Leg leg : legs) {
            if (leg.countsAsFoot()
                    && middleS >= leg.span().fromS()
                    && middleS < leg.span().toS()) {
                return true;
            }
        }
        return legs.isEmpty();
    }

    private static void write(Page page, Units units, List<LapRow> laps) {
        page.line(
                Page.Look.DIM,
                right("lap", NUMBER_COLUMNS)
                        + right("time", TIME_COLUMNS)
                        + right(units.mark(), VALUE_COLUMNS)
                        + right("/" + units.mark(), VALUE_COLUMNS)
                        + right("spm", VALUE_COLUMNS));
        for (int index = 0; index < Math.min(laps.size(), MOST_LAPS); index++) {
            LapRow lap = laps.get(index);
            page.line(
                    Page.Look.PLAIN,
                    right(Integer.toString(lap.number()), NUMBER_COLUMNS)
                            + right(Units.duration(lap.timerS()), TIME_COLUMNS)
                            + right(distance(units, lap.distanceM()), VALUE_COLUMNS)
                            + right(pace(units, lap.meanSpeedMps()), VALUE_COLUMNS)
                            + right(spm(lap.runningCadenceSpm()), VALUE_COLUMNS));
        }
        if (laps.size() > MOST_LAPS) {
            page.line(Page.Look.DIM, "  " + (laps.size() - MOST_LAPS) + " more with --json");
        }
    }

    private static String distance(Units units, OptionalDouble distanceM) {
        return distanceM.isPresent() ? units.distance(distanceM.getAsDouble()) : "–";
    }

    private static String pace(Units units, OptionalDouble speedMps) {
        return speedMps.isPresent() ? units.pace(speedMps.getAsDouble()) : "–";
    }

    private static String spm(OptionalDouble cadenceSpm) {
        return cadenceSpm.isPresent() ? Decimal.fixed(cadenceSpm.getAsDouble(), 0) : "–";
    }

    private static String right(String text, int columns) {
        return " ".repeat(Math.max(1, columns - text.length())) + text;
    }
}
