// SPDX-License-Identifier: Apache-2.0
package footfall.reports.session;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.reports.session.SessionSummary.Change;
import footfall.reports.session.SessionSummary.Condition;
import footfall.reports.session.SessionSummary.PhaseRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Measures the phases of a session in the analysis of its whole recording. Not thread-safe. */
public final class SessionMeasures {
    /** The windows of cadence overlap by less. */
    private static final int CADENCE_BLOCK_S = 15;

    private static final int LANDING_BLOCK = 20;
    private static final int FEWEST_LANDINGS = 100;

    private static final List<MarkerId> CHANGING = List.of(
            MarkerId.PEAK_TIBIAL_ACCELERATION,
            MarkerId.IMPACT_PEAK,
            MarkerId.BRAKING_PEAK,
            MarkerId.GROUND_CONTACT_TIME,
            MarkerId.TIBIA_ANGLE_AT_CONTACT,
            MarkerId.FOOT_STRIKE_ANGLE);
    private static final List<String> CONDITIONS =
            List.of(SessionSummary.BASELINE, SessionSummary.CUE, "rest", SessionSummary.RETENTION);

    private final Analysis analysis;
    private final double offsetS;

    /**
     * In this analysis.
     *
     * @param offsetS time of the session at which the recording of the analysis begins, s
     */
    public SessionMeasures(Analysis analysis, double offsetS) {
        this.analysis = analysis;
        this.offsetS = offsetS;
    }

    /** A phase with its cadence. */
    public PhaseRow measured(PhaseRow phase) {
        BlockMean cadence = cadence(List.of(phase));
        return new PhaseRow(
                phase.name(),
                phase.block(),
                phase.startS(),
                phase.endS(),
                phase.activeS(),
                cadence.isKnown() ? OptionalDouble.of(cadence.mean()) : OptionalDouble.empty(),
                cadence.halfWidth95(),
                phase.targetSpm(),
                phase.inBandShare(),
                phase.belowShare(),
                phase.aboveShare(),
                phase.cues(),
                phase.medianResponseS(),
                phase.speedMps());
    }

    /** Phases of a kind together, and against the baseline. */
    public List<Condition> conditions(List<PhaseRow> phases) {
        BlockMean baseline = cadence(named(phases, SessionSummary.BASELINE));
        List<Condition> conditions = new ArrayList<>();
        for (String name : CONDITIONS) {
            BlockMean mean = cadence(named(phases, name));
            boolean compared = baseline.isKnown() && !name.equals(SessionSummary.BASELINE);
            OptionalDouble speedMps = speed(named(phases, name));
            if (mean.isKnown()) {
                conditions.add(new Condition(
                        name,
                        mean.mean(),
                        mean.halfWidth95(),
                        compared ? OptionalDouble.of(mean.mean() - baseline.mean()) : OptionalDouble.empty(),
                        compared ? mean.halfWidth95Against(baseline) : OptionalDouble.empty(),
                        speedMps,
                        own(speedMps)));
            }
        }
        return conditions;
    }

    private static List<PhaseRow> named(List<PhaseRow> phases, String name) {
        return phases.stream().filter(phase -> phase.name().equals(name)).toList();
    }

    private static OptionalDouble speed(List<PhaseRow> phases) {
        double metres = 0;
        double seconds = 0;
        for (PhaseRow phase : phases) {
            if (phase.speedMps().isPresent()) {
                metres += phase.speedMps().getAsDouble() * phase.activeS();
                seconds += phase.activeS();
            }
        }
        return metres > 0 ? OptionalDouble.of(metres / seconds) : OptionalDouble.empty();
    }

    /** Only between the slowest and the fastest speed is the line backed by data. */
    private OptionalDouble own(OptionalDouble speedMps) {
        Optional<PaceCadenceLine> line = analysis.paceCadence();
        if (line.isEmpty() || speedMps.isEmpty()) {
            return OptionalDouble.empty();
        }
        double mps = speedMps.getAsDouble();
        return mps >= line.get().minSpeedMps() && mps <= line.get().maxSpeedMps()
                ? OptionalDouble.of(line.get().cadenceAtSpm(mps))
                : OptionalDouble.empty();
    }

    private BlockMean cadence(List<PhaseRow> phases) {
        double[] values = new double[analysis.track().size()];
        int count = 0;
        for (CadencePoint point : analysis.track()) {
            if (point.gait() == Gait.RUN && point.spm().isPresent() && isIn(phases, point.timeS() + offsetS)) {
                values[count++] = point.spm().getAsDouble();
            }
        }
        return BlockMean.of(values, count, CADENCE_BLOCK_S);
    }

    private static boolean isIn(List<PhaseRow> phases, double atS) {
        for (PhaseRow phase : phases) {
            if (atS >= phase.startS() && atS < phase.endS()) {
                return true;
            }
        }
        return false;
    }

    /** What changed from the baseline to the blocks with cues. */
    public List<Change> changes(List<PhaseRow> phases) {
        List<Change> changes = new ArrayList<>();
        for (MarkerId id : CHANGING) {
            change(id, named(phases, SessionSummary.BASELINE), named(phases, SessionSummary.CUE))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<Change> change(MarkerId id, List<PhaseRow> before, List<PhaseRow> after) {
        List<LandingSeries> all =
                analysis.sensor().map(sensor -> sensor.strides().landings()).orElse(List.of());
        for (LandingSeries series : all) {
            if (series.id() == id) {
                BlockMean first = landings(series, before);
                BlockMean second = landings(series, after);
                OptionalDouble halfWidth = second.halfWidth95Against(first);
                int fewer = Math.min(first.count(), second.count());
                return fewer < FEWEST_LANDINGS || halfWidth.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Change(
                                id,
                                first.mean(),
                                second.mean(),
                                second.mean() - first.mean(),
                                halfWidth.getAsDouble(),
                                fewer));
            }
        }
        return Optional.empty();
    }

    /** A landing at which the sensor stood at its limit would hide a change: a series with many of them says nothing. */
    private BlockMean landings(LandingSeries series, List<PhaseRow> phases) {
        double[] values = new double[series.size()];
        int count = 0;
        int limited = 0;
        for (int i = 0; i < series.size(); i++) {
            if (isIn(phases, series.timeS()[i] + offsetS)) {
                values[count++] = series.value()[i];
                limited += series.atLeast()[i] ? 1 : 0;
            }
        }
        return BlockMean.of(Arrays.copyOf(values, count), 20 * limited > count ? 0 : count, LANDING_BLOCK);
    }
}
