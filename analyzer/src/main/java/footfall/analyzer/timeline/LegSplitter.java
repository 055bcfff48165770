// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Cuts a recording into legs, one a session, in time order whatever the order in the file.
 *
 * <p>A session lasts from its begin for its elapsed time, at most until the next one begins; of a session that lies within another
 * the inner one owns the rows. Rows before, between and after sessions belong to no leg. A recording of one session belongs to it as a whole, whatever times the session claims. Without a session there
 * is one leg of unknown sport.
 */
final class LegSplitter {
    private static final double TIME_TOLERANCE_S = 1;

    private LegSplitter() {}

    /** The legs as spans of the recording, s. */
    static List<Leg> split(List<Session> sessions, ClockMend clock, MergedRows rows, List<QualityWarning> warnings) {
        Span whole = new Span(0, rows.endS() + TIME_TOLERANCE_S);
        if (sessions.isEmpty()) {
            return List.of(new Leg(unknown(), whole));
        }
        if (sessions.size() == 1) {
            return List.of(new Leg(sessions.get(0), whole));
        }
        List<Session> placed = new ArrayList<>();
        for (Session session : sessions) {
            if (session.startEpochMs().isPresent()) {
                placed.add(session);
            }
        }
        if (placed.size() < sessions.size()) {
            warnings.add(QualityWarning.of(
                    "session-without-time",
                    sessions.size() - placed.size() + " of " + sessions.size()
                            + " sessions do not say when they began and were left out."));
        }
        placed.sort(ORDER);
        return spans(placed, clock, rows);
    }

    /** One session and its span. */
    record Leg(Session session, Span span) {}

    /** By begin; of two that begin together the longer one first, so that the shorter one cuts into it. */
    private static final Comparator<Session> ORDER = (a, b) -> {
        int byStart = Long.compare(a.startEpochMs().orElse(0), b.startEpochMs().orElse(0));
        if (byStart != 0) {
            return byStart;
        }
        int byLength = Double.compare(lengthS(b), lengthS(a));
        return byLength != 0 ? byLength : a.sport().compareTo(b.sport());
    };

    private static List<Leg> spans(List<Session> placed, ClockMend clock, MergedRows rows) {
        List<Leg> legs = new ArrayList<>();
        double endOfRowsS = rows.endS() + TIME_TOLERANCE_S;
        for (int index = 0; index < placed.size(); index++) {
            double beginS = beginS(placed.get(index), clock, rows);
            double endS = beginS + lengthS(placed.get(index));
            if (index + 1 < placed.size()) {
                double nextS = beginS(placed.get(index + 1), clock, rows);
                boolean inner = nextS + lengthS(placed.get(index + 1)) < endS;
                // Devices write whole seconds for a begin and fractions for a length: such a crack is not a hole.
                boolean meets = nextS - endS < 2 * TIME_TOLERANCE_S;
                endS = meets && !inner ? Math.max(beginS, nextS) : endS;
            }
            double fromS = Math.max(0, Math.min(endOfRowsS, beginS));
            legs.add(new Leg(placed.get(index), new Span(fromS, Math.max(fromS, Math.min(endOfRowsS, endS)))));
        }
        return legs;
    }

    private static double beginS(Session session, ClockMend clock, MergedRows rows) {
        return rows.secondsTo(clock.mendedMs(session.startEpochMs().orElse(0)));
    }

    /** Elapsed time; where the timer claims to have run for longer, the timer's; without either, until the next session. */
    private static double lengthS(Session session) {
        double lengthS = Math.max(session.elapsedS().orElse(0), session.timerS().orElse(0));
        return lengthS > 0 ? lengthS : Double.MAX_VALUE;
    }

    private static Session unknown() {
        return new Session(
                Sport.UNKNOWN,
                "",
                OptionalLong.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty());
    }

    /** Index of the leg of each row, −1 for none: of the legs around a row the one that began last. */
    static int[] legOfRows(List<Leg> legs, double[] timeS) {
        int[] leg = new int[timeS.length];
        int[] open = new int[legs.size()];
        int opened = 0;
        int next = 0;
        for (int row = 0; row < timeS.length; row++) {
            while (next < legs.size() && legs.get(next).span().fromS() <= timeS[row]) {
                open[opened++] = next++;
            }
            while (opened > 0 && legs.get(open[opened - 1]).span().toS() <= timeS[row]) {
                opened--;
            }
            leg[row] = opened > 0 ? open[opened - 1] : -1;
        }
        return leg;
    }

    /** Cuts hold times at the end of the row's leg, so that no value reaches into the next sport. */
    static void cutHolds(List<Leg> legs, int[] leg, double[] timeS, double[] holdS) {
        for (int row = 0; row < timeS.length; row++) {
            if (leg[row] >= 0) {
                double leftS = legs.get(leg[row]).span().toS() - timeS[row];
                holdS[row] = Math.min(holdS[row], Math.max(0, leftS));
            }
        }
    }
}
