// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.Bout;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Evidence;
import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.Refusal;
import footfall.analyzer.RefusedSpan;
import footfall.analyzer.RunningSeries;
import footfall.analyzer.SamplingFacts;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.Span;
import footfall.analyzer.SpectrumPicture;
import footfall.analyzer.Sport;
import footfall.analyzer.StepReading;
import footfall.analyzer.StepTable;
import footfall.reports.assessment.Runner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;

/** Answers on raw acceleration made by hand: what an analysis would say, without one. */
public final class SensorAnswers {
    /** Standing, ten minutes of running with a clipped stretch, a walk, a ride. */
    private static final int RUN_FROM_S = 60;

    private static final int RUN_TO_S = 660;
    private static final int WALK_TO_S = 780;
    private static final int SECONDS = 900;
    private static final double RUN_SPM = 168;
    private static final double WALK_SPM = 112;
    private static final double BIN_HZ = 0.0625;
    private static final int BINS = 161;

    private SensorAnswers() {}

    /** A sensor at the shank that is read as strides, with a little of every doubt. */
    public static Answer shank() {
        SensorAnalysis sensor = new SensorAnalysis(
                new SamplingFacts(
                        89_210,
                        OptionalDouble.of(100),
                        OptionalDouble.of(99.87),
                        OptionalDouble.of(1.24),
                        12,
                        1,
                        790,
                        0,
                        false,
                        OptionalDouble.of(16),
                        false,
                        431,
                        "m/s²",
                        true,
                        false),
                Optional.of(new StepReading(SensorPlacement.SHANK, true, 167.9, 83.95, 6.4, 0.985)),
                Optional.of(Foot.RIGHT),
                "comb",
                List.of(
                        refused(0, RUN_FROM_S, Refusal.STILL),
                        refused(300, 312, Refusal.CLIPPED),
                        refused(WALK_TO_S, SECONDS - 10, Refusal.CYCLING_LIKE),
                        refused(SECONDS - 10, SECONDS, Refusal.GAP)),
                steps(),
                spectra());
        return answer(sensor, running(), runningMarkers(), 600, 120, track());
    }

    /** Nothing but a ride: everything is refused. */
    public static Answer withoutGait() {
        SensorAnalysis full = shank().analysis().sensor().orElseThrow();
        SensorAnalysis sensor = new SensorAnalysis(
                full.sampling(),
                Optional.empty(),
                Optional.empty(),
                "comb",
                List.of(refused(0, 100, Refusal.STILL), refused(100, SECONDS, Refusal.CYCLING_LIKE)),
                StepTable.empty(),
                new SpectrumPicture(BIN_HZ, new float[0], 2, spectra().columns()));
        return answer(sensor, Optional.empty(), List.of(), 0, 0, List.of());
    }

    /** A file with one sample: next to nothing is known. */
    public static Answer empty() {
        OptionalDouble none = OptionalDouble.empty();
        SamplingFacts sampling =
                new SamplingFacts(1, none, none, none, 0, 0, 0, 0, false, none, false, 0, "g", false, false);
        SensorAnalysis sensor = new SensorAnalysis(
                sampling,
                Optional.empty(),
                Optional.empty(),
                "comb",
                List.of(),
                StepTable.empty(),
                SpectrumPicture.empty());
        return answer(sensor, Optional.empty(), List.of(), 0, 0, List.of());
    }

    private static Answer answer(
            SensorAnalysis sensor,
            Optional<CadenceSummary.Running> running,
            List<Marker> markers,
            double runningS,
            double walkingS,
            List<CadencePoint> track) {
        OptionalDouble walking = walkingS > 0 ? OptionalDouble.of(WALK_SPM) : OptionalDouble.empty();
        Analysis analysis = new Analysis(
                new ActivityTotals(
                        SECONDS,
                        SECONDS,
                        runningS,
                        walkingS,
                        SECONDS - runningS - walkingS,
                        OptionalLong.of(sensor.steps().rows()),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()),
                new CadenceSummary(running, walking, walking, OptionalDouble.empty()),
                track,
                List.of(new Bout(new Span(RUN_FROM_S, RUN_TO_S), runningS > 0 ? Gait.RUN : Gait.NONE)),
                List.of(),
                List.of(),
                markers,
                List.of(),
                Optional.empty(),
                new Quality(
                        List.of(QualityWarning.of(
                                "unit-guessed", "Nothing says the unit; gravity makes it m/s² (9.81 at rest).")),
                        List.of(new Span(SECONDS - 10, SECONDS)),
                        List.of()),
                RunningSeries.empty(),
                Optional.of(sensor));
        return Answer.of(input(), analysis, Runner.of(Athlete.unknown()));
    }

    private static InputDescription input() {
        return new InputDescription(
                "shank.csv",
                "csv",
                "accelerometer",
                "0123456789abcdef".repeat(4),
                Optional.of("2026-05-03T06:12:09Z"),
                SECONDS,
                "",
                Sport.UNKNOWN,
                OptionalDouble.of(99.87),
                89_210,
                "acceleration",
                Optional.of(SensorPlacement.SHANK),
                Optional.of(Foot.RIGHT),
                OptionalDouble.of(16));
    }

    private static Optional<CadenceSummary.Running> running() {
        return Optional.of(new CadenceSummary.Running(167.84, 168, 2.1, 164, 171.5, 0.23, 0.98, 588));
    }

    private static List<Marker> runningMarkers() {
        return List.of(
                Marker.of(MarkerId.CADENCE, 167.84, 2.1, 588, 0.23, Evidence.VALIDATED, "From the signal."),
                Marker.of(MarkerId.STRIDE_TIME_CV, 2.1, Double.NaN, 830, 0.14, Evidence.VALIDATED, "From the steps."),
                Marker.of(MarkerId.STRIDE_TIME_DFA, 0.82, Double.NaN, 830, 0.2, Evidence.HEURISTIC, "From the steps."),
                Marker.of(MarkerId.STEP_TIME_ASYMMETRY, 3.2, 1.1, 830, 0.4, Evidence.PROXY, "From the steps."));
    }

    private static RefusedSpan refused(double fromS, double toS, Refusal why) {
        return new RefusedSpan(new Span(fromS, toS), why);
    }

    private static boolean gone(int second) {
        return second >= 300 && second < 312;
    }

    private static double spm(double timeS) {
        return timeS < RUN_TO_S ? RUN_SPM + 3 * Math.sin(timeS / 50) : WALK_SPM;
    }

    private static List<CadencePoint> track() {
        List<CadencePoint> track = new ArrayList<>();
        OptionalDouble none = OptionalDouble.empty();
        for (int second = 0; second < SECONDS; second++) {
            Gait gait = second < RUN_FROM_S || second >= WALK_TO_S || gone(second)
                    ? Gait.NONE
                    : second < RUN_TO_S ? Gait.RUN : Gait.WALK;
            boolean known = gait != Gait.NONE;
            track.add(new CadencePoint(
                    second,
                    known ? OptionalDouble.of(spm(second)) : none,
                    known ? OptionalDouble.of(0.6) : none,
                    known ? 0.97 : 0.9,
                    gait));
        }
        return track;
    }

    /** The right foot's contacts are seen, the left one's inferred; every second step is 12 ms longer. */
    private static StepTable steps() {
        Random random = new Random(5);
        List<double[]> rows = new ArrayList<>();
        double timeS = RUN_FROM_S;
        while (timeS < WALK_TO_S) {
            double stepS = 60 / spm(timeS) + (rows.size() % 2 == 0 ? 0.006 : -0.006) + 0.004 * random.nextGaussian();
            timeS += stepS;
            rows.add(new double[] {timeS, 1000 * stepS, timeS < RUN_TO_S ? 0 : 1});
        }
        int count = rows.size();
        double[] none = new double[count];
        Arrays.fill(none, Double.NaN);
        double[] at = new double[count];
        double[] stepMs = new double[count];
        double[] sure = new double[count];
        byte[] side = new byte[count];
        int[] bout = new int[count];
        for (int row = 0; row < count; row++) {
            at[row] = rows.get(row)[0];
            stepMs[row] = row == 0 ? Double.NaN : rows.get(row)[1];
            side[row] = (byte) (row % 2 == 0 ? 2 : 1);
            sure[row] = row % 2 == 0 ? 0.95 : 0.5;
            bout[row] = (int) rows.get(row)[2];
        }
        return new StepTable(at, side, stepMs, none, none, none, sure, bout);
    }

    /** Lines at stride and step over a falling floor; still at first, one soft line in the ride. */
    private static SpectrumPicture spectra() {
        int columns = SECONDS / 2;
        float[][] power = new float[columns][BINS];
        float[] mean = new float[BINS];
        for (int column = 0; column < columns; column++) {
            double timeS = 2 * column + 1;
            boolean gait = timeS >= RUN_FROM_S && timeS < WALK_TO_S;
            double strideHz = gait ? spm(timeS) / 120 : 1.4;
            for (int bin = 0; bin < BINS; bin++) {
                double hz = bin * BIN_HZ;
                double value = 1e-5 / (1 + hz);
                for (int harmonic = 1; harmonic <= 6 && timeS >= RUN_FROM_S; harmonic++) {
                    double off = (hz - harmonic * strideHz) / 0.12;
                    value += (gait ? 0.6 / harmonic : 0.2 / Math.pow(9, harmonic)) * Math.exp(-off * off);
                }
                power[column][bin] = (float) value;
                mean[bin] += gait ? (float) value / 360 : 0;
            }
        }
        return new SpectrumPicture(BIN_HZ, mean, 2, power);
    }
}
