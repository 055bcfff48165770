// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.AverageStride;
import footfall.analyzer.Evidence;
import footfall.analyzer.Foot;
import footfall.analyzer.FrameFacts;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StancePower;
import footfall.analyzer.StepReading;
import footfall.analyzer.StrideAnalysis;
import footfall.reports.assessment.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Answers with the markers of a stride, made by hand: a leg, and a trunk that tells left from right. */
public final class StrideAnswers {
    private static final int LANDINGS = 600;
    private static final double FROM_S = 60;
    private static final double STEP_S = 0.357;
    private static final double LIMIT_G = 16;

    private StrideAnswers() {}

    /** A sensor at the right shank: jolts, a few of them at the limit of the sensor. */
    public static Answer shank() {
        List<Marker> markers = List.of(
                marker(MarkerId.GROUND_CONTACT_TIME, 248, 9, 6, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.FLIGHT_TIME, 109, 10, 6, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.PEAK_TIBIAL_ACCELERATION, 9.6, 2.2, 0.4, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.TIBIA_ANGLE_AT_CONTACT, 7.4, 1.6, 2.1, Evidence.PROXY, "kiernan2023"));
        StrideAnalysis strides = new StrideAnalysis(
                "purcell",
                new FrameFacts(true, true, false, true, OptionalDouble.of(12.5), List.of()),
                List.of(
                        series(MarkerId.GROUND_CONTACT_TIME, 248, 9, 2),
                        series(MarkerId.FLIGHT_TIME, 109, 10, 2),
                        series(MarkerId.PEAK_TIBIAL_ACCELERATION, 11, 3, 2),
                        series(MarkerId.TIBIA_ANGLE_AT_CONTACT, 7.4, 1.6, 2)),
                List.of(average(SensorPlacement.SHANK, Optional.of(Foot.RIGHT), 9)),
                StancePower.none());
        return with(SensorPlacement.SHANK, markers, strides);
    }

    /** A sensor at the sacrum that tells left from right. */
    public static Answer sacrum() {
        List<Marker> markers = List.of(
                marker(MarkerId.GROUND_CONTACT_TIME, 251, 12, 8, Evidence.PROXY, "kiernan2023")
                        .withSides(249, 253, -1.6, 0.9),
                marker(MarkerId.FLIGHT_TIME, 106, 12, 8, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.VERTICAL_OSCILLATION, 84, 6, 3, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.BRAKING_PEAK, 0.31, 0.06, 0.02, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.BRAKING_TIME, 22, 4, 1, Evidence.HEURISTIC, "kiernan2023"),
                marker(MarkerId.IMPACT_PEAK, 3.4, 0.5, 0.1, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.PELVIC_OBLIQUITY_RANGE, 11.3, 1.4, 1.2, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.TRUNK_LEAN, 6.2, 0.8, 2.4, Evidence.PROXY, "kiernan2023"),
                marker(MarkerId.HARMONIC_RATIO, 3.1, 0.6, 0.1, Evidence.HEURISTIC, "kiernan2023"));
        StrideAnalysis strides = new StrideAnalysis(
                "auvinet",
                new FrameFacts(
                        true,
                        true,
                        true,
                        false,
                        OptionalDouble.empty(),
                        List.of("Without a gyro the tilt within a stride is not known.")),
                List.of(
                        series(MarkerId.GROUND_CONTACT_TIME, 251, 12, 0),
                        series(MarkerId.FLIGHT_TIME, 106, 12, 0),
                        series(MarkerId.IMPACT_PEAK, 3.4, 0.5, 0),
                        series(MarkerId.BRAKING_PEAK, 0.31, 0.06, 0),
                        series(MarkerId.VERTICAL_OSCILLATION, 84, 6, 0),
                        series(MarkerId.PELVIC_OBLIQUITY_RANGE, 11.3, 1.4, 0),
                        series(MarkerId.TRUNK_LEAN, 6.2, 0.8, 0)),
                List.of(
                        average(SensorPlacement.SACRUM, Optional.of(Foot.LEFT), 2.4),
                        average(SensorPlacement.SACRUM, Optional.of(Foot.RIGHT), 2.6)),
                StancePower.none());
        return with(SensorPlacement.SACRUM, markers, strides);
    }

    /** The answer of a sensor with these markers and strides. */
    public static Answer with(SensorPlacement placement, List<Marker> markers, StrideAnalysis strides) {
        Answer base = SensorAnswers.shank();
        Analysis analysis = base.analysis();
        SensorAnalysis sensor = analysis.sensor().orElseThrow();
        List<Marker> all = new ArrayList<>(analysis.markers());
        all.addAll(markers);
        List<QualityWarning> warnings = new ArrayList<>(analysis.quality().warnings());
        List<RefusedMarker> refused = List.of(
                new RefusedMarker(MarkerId.FOOT_STRIKE_ANGLE, "foot-strike angle", "needs a foot"),
                new RefusedMarker(MarkerId.DUTY_FACTOR, "duty factor", "the other foot's landing is not seen"),
                new RefusedMarker(MarkerId.LEG_STIFFNESS, "leg stiffness", "the other foot's landing is not seen"),
                new RefusedMarker(MarkerId.SHOCK_ATTENUATION, "shock attenuation", "needs two sensors"));
        warnings.addAll(RefusedMarker.warnings(refused));
        Analysis full = new Analysis(
                analysis.activity(),
                analysis.cadence(),
                analysis.track(),
                analysis.bouts(),
                analysis.legs(),
                analysis.laps(),
                all,
                analysis.series(),
                analysis.paceCadence(),
                new Quality(warnings, analysis.quality().gaps(), List.of()),
                analysis.running(),
                Optional.of(new SensorAnalysis(
                        sensor.sampling(),
                        Optional.of(new StepReading(placement, placement.onOneLeg(), 167.9, 83.95, 6.4, 0.985)),
                        sensor.foot(),
                        sensor.method(),
                        sensor.refused(),
                        sensor.steps(),
                        sensor.spectrum(),
                        strides.refusing(refused))));
        return Answer.of(input(base.input(), placement), full, Runner.of(Athlete.unknown()));
    }

    private static InputDescription input(InputDescription base, SensorPlacement placement) {
        return new InputDescription(
                placement.label() + ".csv",
                base.format(),
                base.kind(),
                base.sha256(),
                base.startTime(),
                base.durationS(),
                base.device(),
                base.sport(),
                base.sampleRateHz(),
                base.recordCount(),
                base.content(),
                Optional.of(placement),
                placement.onOneLeg() ? Optional.of(Foot.RIGHT) : Optional.empty(),
                base.rangeG());
    }

    private static Marker marker(
            MarkerId id, double value, double sd, double halfWidth, Evidence evidence, String source) {
        return Marker.of(id, value, sd, LANDINGS, halfWidth, evidence, "From the stride.", source);
    }

    /** Landings on one foot, or with 0 on both in turn, the right one a little higher; those above the limit are held there. */
    private static LandingSeries series(MarkerId id, double middle, double sd, int foot) {
        Random random = new Random(id.ordinal());
        double[] timeS = new double[LANDINGS];
        byte[] side = new byte[LANDINGS];
        double[] value = new double[LANDINGS];
        boolean[] atLeast = new boolean[LANDINGS];
        for (int i = 0; i < LANDINGS; i++) {
            timeS[i] = FROM_S + i * (foot == 0 ? STEP_S : 2 * STEP_S);
            side[i] = (byte) (foot == 0 ? 1 + i % 2 : foot);
            value[i] = middle + sd * (random.nextGaussian() + (side[i] == 2 ? 0.3 : 0) + i / 1200.0);
            if (id.unit().equals("g") && value[i] > LIMIT_G) {
                value[i] = LIMIT_G;
                atLeast[i] = true;
            }
        }
        return new LandingSeries(id, timeS, side, value, atLeast);
    }

    /** Up: a jolt on a push that ends at toe-off at 35 %; forward: braking, then propulsion. */
    private static AverageStride average(SensorPlacement placement, Optional<Foot> foot, double peakG) {
        int points = AverageStride.POINTS;
        double[][] mean = new double[4][points];
        double[][] sd = new double[4][points];
        for (int i = 0; i < points; i++) {
            double stance = i / 35.0;
            double second = (i - 50) / 35.0;
            double push = stance <= 1 ? Math.sin(Math.PI * stance) : 0;
            double other = second >= 0 && second <= 1 ? Math.sin(Math.PI * second) : 0;
            double jolt = Math.exp(-Math.pow((i - 5) / 2.0, 2));
            mean[0][i] = 2.2 * (push + other) + peakG / 3 * jolt;
            mean[1][i] = stance <= 1 ? -0.35 * Math.sin(2 * Math.PI * stance) : 0.02;
            mean[2][i] = Math.hypot(mean[0][i], mean[1][i]);
            mean[3][i] = 30 * Math.sin(2 * Math.PI * i / 100);
            for (int channel = 0; channel < 4; channel++) {
                sd[channel][i] = 0.08 + 0.1 * Math.abs(mean[channel][i]);
            }
        }
        List<AverageStride.Channel> channels = new ArrayList<>();
        AverageStride.Kind[] kinds = AverageStride.Kind.values();
        for (int channel = 0; channel < 4; channel++) {
            channels.add(new AverageStride.Channel(kinds[channel], mean[channel], sd[channel]));
        }
        return new AverageStride(foot, LANDINGS, 35, channels, placement);
    }
}
