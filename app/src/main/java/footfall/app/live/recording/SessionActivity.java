// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Gait;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.TimerEvent;
import footfall.analyzer.activity.WatchActivity;
import footfall.app.live.BandState;
import footfall.app.live.CueSummary;
import footfall.app.live.FeelingEntry;
import footfall.app.live.LapSummary;
import footfall.app.live.Phase;
import footfall.app.live.PhaseSummary;
import footfall.app.live.SessionStatistics;
import footfall.device.fit.FitMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;

/** A session as a watch would have filed it: rows, a lap for each phase and lap, the timer, and cues as alerts. */
final class SessionActivity {
    private static final double SHORTEST_LAP_S = 1;

    private final SessionStatistics statistics;
    private final SessionTimeline timeline;
    private final Analysis analysis;
    private final double offsetS;
    private final long startEpochMs;

    /** With the time of the session at which the recording of the analysis begins, s. */
    SessionActivity(SessionPass pass, Analysis analysis, double offsetS) {
        this.statistics = pass.statistics();
        this.timeline = pass.timeline();
        this.analysis = analysis;
        this.offsetS = offsetS;
        this.startEpochMs = pass.options().startEpochMs();
    }

    /** Whether the belt's speed was ever known. */
    boolean knowsSpeed() {
        return beltM(0, statistics.timeS()) > 0;
    }

    /** With rows of its own. */
    WatchActivity activity() {
        return of(rows(List.of()));
    }

    /** The same, but nothing is said of the cadence in the blocks with cues. */
    WatchActivity withoutCues() {
        List<PhaseSummary> cued = new ArrayList<>();
        for (PhaseSummary phase : statistics.phases()) {
            if (phase.phase() == Phase.CUE && phase.targetSpm().isPresent()) {
                cued.add(phase);
            }
        }
        return of(rows(cued));
    }

    /** With these rows. */
    WatchActivity of(RecordColumns rows) {
        return new WatchActivity(rows, List.of(session()), laps(), timer(), true, List.of());
    }

    private RecordColumns rows(List<PhaseSummary> silent) {
        RecordColumns.Builder builder = new RecordColumns.Builder();
        int cadence = builder.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
        int speed = builder.column(Quantity.SPEED, SeriesSource.ofFormat("enhanced_speed"));
        int distance = builder.column(Quantity.DISTANCE, SeriesSource.ofFormat("distance"));
        double distanceM = 0;
        long lastMs = Long.MIN_VALUE;
        for (CadencePoint point : analysis.track()) {
            double atS = point.timeS() + offsetS;
            long ms = (Math.floorDiv(startEpochMs + Math.round(atS * 1000), 1000L)) * 1000;
            if (ms <= lastMs) {
                continue;
            }
            double mps = timeline.speedMps(atS);
            boolean moves = moves(point, mps);
            distanceM += moves ? mps : 0;
            lastMs = ms;
            builder.row(ms)
                    .set(cadence, isIn(silent, atS) ? Double.NaN : point.spm().orElse(Double.NaN))
                    .set(speed, moves ? mps : Double.NaN)
                    .set(distance, mps > 0 ? distanceM : Double.NaN);
        }
        return builder.build();
    }

    private static boolean isIn(List<PhaseSummary> phases, double atS) {
        for (PhaseSummary phase : phases) {
            if (atS >= phase.startS() && atS < phase.endS()) {
                return true;
            }
        }
        return false;
    }

    private static boolean moves(CadencePoint point, double mps) {
        return mps > 0 && point.gait() != Gait.NONE;
    }

    /** What was run on the belt between two times of the session, m: a belt on which nobody moves does not count. */
    private double beltM(double fromS, double toS) {
        double distanceM = 0;
        for (CadencePoint point : analysis.track()) {
            double atS = point.timeS() + offsetS;
            double mps = timeline.speedMps(atS);
            distanceM += atS >= fromS && atS < toS && moves(point, mps) ? mps : 0;
        }
        return distanceM;
    }

    private Session session() {
        double distanceM = beltM(0, statistics.timeS() + 1);
        double pausedS = 0;
        for (SessionTimeline.Pause pause : timeline.pauses(statistics.timeS())) {
            pausedS += pause.toS() - pause.fromS();
        }
        OptionalLong steps = analysis.activity().steps();
        OptionalDouble device = analysis.activity().distanceM();
        return new Session(
                Sport.RUNNING,
                "treadmill",
                OptionalLong.of(startEpochMs),
                OptionalDouble.of(statistics.timeS()),
                OptionalDouble.of(Math.max(0, statistics.timeS() - pausedS)),
                distanceM > 0 ? OptionalDouble.of(distanceM) : device,
                analysis.cadence()
                        .running()
                        .map(CadenceSummary.Running::meanSpm)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                steps);
    }

    private List<Lap> laps() {
        TreeSet<Double> edges = new TreeSet<>(List.of(0.0, statistics.timeS()));
        for (PhaseSummary phase : statistics.phases()) {
            edges.add(phase.startS());
        }
        for (LapSummary lap : statistics.laps()) {
            edges.add(lap.startS());
        }
        List<Lap> laps = new ArrayList<>();
        double fromS = 0;
        for (double edge : edges) {
            if (edge - fromS >= SHORTEST_LAP_S) {
                double distanceM = beltM(fromS, edge);
                laps.add(new Lap(
                        epochMs(fromS),
                        epochMs(edge),
                        distanceM > 0 ? OptionalDouble.of(distanceM) : OptionalDouble.empty()));
                fromS = edge;
            }
        }
        return laps;
    }

    private List<TimerEvent> timer() {
        List<TimerEvent> events = new ArrayList<>();
        events.add(new TimerEvent(startEpochMs, true));
        boolean stopped = false;
        for (SessionTimeline.Pause pause : timeline.pauses(statistics.timeS())) {
            events.add(new TimerEvent(epochMs(pause.fromS()), false));
            stopped = pause.toS() >= statistics.timeS();
            if (!stopped) {
                events.add(new TimerEvent(epochMs(pause.toS()), true));
            }
        }
        if (!stopped) {
            events.add(new TimerEvent(epochMs(statistics.timeS()), false));
        }
        return events;
    }

    /** Cues that ask for something as cadence alerts, begins of phases, and what was felt. */
    List<FitMark> marks() {
        List<FitMark> marks = new ArrayList<>();
        for (PhaseSummary phase : statistics.phases()) {
            marks.add(new FitMark(
                    epochMs(phase.startS()),
                    FitMark.Kind.BLOCK,
                    phase.targetSpm().orElse(Double.NaN)));
        }
        double targetSpm = statistics.target().map(target -> target.spm()).orElse(Double.NaN);
        for (CueSummary cue : statistics.cues()) {
            if (cue.asks()) {
                boolean high = cue.state() == BandState.HIGH;
                marks.add(new FitMark(
                        epochMs(cue.timeS()), high ? FitMark.Kind.CADENCE_HIGH : FitMark.Kind.CADENCE_LOW, targetSpm));
            }
        }
        for (FeelingEntry felt : statistics.feelings()) {
            boolean pain = felt.kind() == FeelingEntry.Kind.PAIN;
            marks.add(
                    new FitMark(epochMs(felt.timeS()), pain ? FitMark.Kind.PAIN : FitMark.Kind.EXERTION, felt.score()));
        }
        marks.sort(Comparator.comparingLong(FitMark::epochMs));
        return marks;
    }

    private long epochMs(double sessionS) {
        return startEpochMs + Math.round(sessionS * 1000);
    }
}
