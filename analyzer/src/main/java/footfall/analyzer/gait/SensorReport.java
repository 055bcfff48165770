// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.Bout;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Evidence;
import footfall.analyzer.Gait;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.RefusedSpan;
import footfall.analyzer.RunningSeries;
import footfall.analyzer.SamplingFacts;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.Span;
import footfall.analyzer.SpectrumPicture;
import footfall.analyzer.StrideAnalysis;
import footfall.analyzer.cadence.TrackColumns;
import footfall.analyzer.meter.StrideMarkers;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.statistics.RunningSummary;
import footfall.analyzer.step.DetectedSteps;
import footfall.analyzer.step.StepMarkers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What a finished track says of the whole recording. */
final class SensorReport {
    private static final String CADENCE_NOTE =
            "Counted from the acceleration itself by the phase of its rhythm, running only; steps a minute by the clock of the device, "
                    + "which may itself run wrong. Published comparisons of step frequency from such sensors agree with laboratory systems (r = 0.99).";

    private final GaitOptions options;
    private final SensorFacts sensor;
    private final SampleMender mender;
    private final TrackColumns track;
    private final double lastS;

    SensorReport(GaitOptions options, SensorFacts sensor, SampleMender mender, TrackColumns track, double lastS) {
        this.options = options;
        this.sensor = sensor;
        this.mender = mender;
        this.track = track;
        this.lastS = lastS;
    }

    Analysis analysis(DetectedSteps steps, Optional<StrideLine> line, SpectrumPicture spectrum) {
        SamplingFacts sampling = mender.facts();
        CadenceSummary cadence = summary();
        StepMarkers.Report markers = StepMarkers.measure(steps);
        StrideMarkers.Report strides = line.map(StrideLine::markers)
                .orElseGet(() -> new StrideMarkers.Report(List.of(), List.of(), List.of()));
        List<QualityWarning> warnings = new ArrayList<>(sensor.notes());
        warnings.addAll(SensorWarnings.of(sampling, cadence, mender.clockSets(), mender.tooLong()));
        line.flatMap(StrideLine::otherMethod).ifPresent(warnings::add);
        List<RefusedMarker> refused = new ArrayList<>(markers.refused());
        refused.addAll(strides.refused());
        warnings.addAll(RefusedMarker.warnings(refused));
        return new Analysis(
                totals(),
                cadence,
                points(),
                bouts(),
                List.of(),
                List.of(),
                markers(cadence, markers.markers(), strides.markers()),
                List.of(),
                Optional.empty(),
                new Quality(warnings, mender.gaps(), List.of()),
                RunningSeries.empty(),
                Optional.of(new SensorAnalysis(
                        sampling,
                        ReadingSummary.of(track, options.placement()),
                        options.foot(),
                        options.method().label(),
                        refused(),
                        steps.table(),
                        spectrum,
                        line.map(strideLine -> strideLine.analysis(strides))
                                .orElseGet(StrideAnalysis::none)
                                .refusing(refused))));
    }

    /** Cadence first, as for a watch, then what the steps say. */
    private static List<Marker> markers(CadenceSummary cadence, List<Marker> ofSteps, List<Marker> ofStrides) {
        List<Marker> markers = new ArrayList<>();
        cadence.running()
                .ifPresent(running -> markers.add(Marker.of(
                        MarkerId.CADENCE,
                        running.meanSpm(),
                        running.sdSpm(),
                        Math.round(running.seconds()),
                        running.halfWidth95Spm(),
                        Evidence.VALIDATED,
                        CADENCE_NOTE,
                        "zeng2022")));
        markers.addAll(ofSteps);
        markers.addAll(ofStrides);
        return markers;
    }

    /** Seconds of gait in a row; the last row lies only partly in the recording. */
    private double holdS(int row) {
        return Math.max(0, Math.min(track.toS(row), lastS) - track.fromS(row));
    }

    /** Where what goes on in {@code row} began that is not what went on before: within a second where gait meets none. */
    private double edgeS(int row) {
        if (row > 0 && row < track.rows() && track.gait(row) == Gait.NONE) {
            return track.toS(row - 1);
        }
        return row < track.rows() ? track.fromS(row) : row;
    }

    private ActivityTotals totals() {
        double runningS = 0;
        double walkingS = 0;
        double steps = 0;
        for (int row = 0; row < track.rows(); row++) {
            runningS += track.gait(row) == Gait.RUN ? holdS(row) : 0;
            walkingS += track.gait(row) == Gait.WALK ? holdS(row) : 0;
            steps += stepsIn(row);
        }
        return new ActivityTotals(
                lastS,
                lastS,
                runningS,
                walkingS,
                Math.max(0, lastS - runningS - walkingS),
                OptionalLong.of(Math.round(steps)),
                OptionalDouble.empty(),
                runningS > 0 ? options.speedMps() : OptionalDouble.empty());
    }

    private CadenceSummary summary() {
        double[] spm = new double[track.rows()];
        double[] weightS = new double[track.rows()];
        int count = 0;
        double runningS = 0;
        double walkingS = 0;
        double runningSteps = 0;
        double walkingSteps = 0;
        for (int row = 0; row < track.rows(); row++) {
            if (track.gait(row) == Gait.RUN) {
                spm[count] = track.spm(row);
                weightS[count++] = holdS(row);
                runningS += holdS(row);
                runningSteps += stepsIn(row);
            } else if (track.gait(row) == Gait.WALK) {
                walkingS += holdS(row);
                walkingSteps += stepsIn(row);
            }
        }
        return new CadenceSummary(
                RunningSummary.of(spm, weightS, count, runningS, 0),
                perMinute(walkingSteps, walkingS),
                perMinute(walkingSteps + runningSteps, walkingS + runningS),
                OptionalDouble.empty());
    }

    private double stepsIn(int row) {
        return track.gait(row) == Gait.NONE ? 0 : track.spm(row) / 60 * holdS(row);
    }

    private static OptionalDouble perMinute(double steps, double seconds) {
        return seconds > 0 ? OptionalDouble.of(60 * steps / seconds) : OptionalDouble.empty();
    }

    private List<CadencePoint> points() {
        List<CadencePoint> points = new ArrayList<>(track.rows());
        for (int row = 0; row < track.rows(); row++) {
            boolean gait = track.gait(row) != Gait.NONE;
            points.add(new CadencePoint(
                    row + 0.5,
                    gait ? OptionalDouble.of(track.spm(row)) : OptionalDouble.empty(),
                    gait ? OptionalDouble.of(track.halfWidthSpm(row)) : OptionalDouble.empty(),
                    track.confidence(row),
                    track.gait(row)));
        }
        return points;
    }

    private List<Bout> bouts() {
        List<Bout> bouts = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= track.rows(); row++) {
            if (row == track.rows() || track.gait(row) != track.gait(from)) {
                bouts.add(new Bout(span(from, row), track.gait(from)));
                from = row;
            }
        }
        return bouts;
    }

    private Span span(int fromRow, int toRow) {
        double fromS = edgeS(fromRow);
        return new Span(fromS, Math.max(fromS, Math.min(lastS, edgeS(toRow))));
    }

    private List<RefusedSpan> refused() {
        List<RefusedSpan> spans = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= track.rows(); row++) {
            if (row == track.rows() || track.refusal(row) != track.refusal(from)) {
                if (track.gait(from) == Gait.NONE) {
                    spans.add(new RefusedSpan(span(from, row), track.refusal(from)));
                }
                from = row;
            }
        }
        return spans;
    }
}
