// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.synthetic.motion.LandingTruth;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Contacts, toe-offs and markers of made-up running whose every landing is exactly known: sensors mounted any way round, 0.05 g and one
 * degree a second of noise, a clock that runs 3 % fast.
 */
final class StrideScores {
    private static final List<SensorPlacement> PLACEMENTS = List.of(
            SensorPlacement.FOOT,
            SensorPlacement.SHANK,
            SensorPlacement.SACRUM,
            SensorPlacement.WAIST,
            SensorPlacement.CHEST);
    private static final double[] RATES_HZ = {100, 200, 400};
    private static final double MARKER_RATE_HZ = 200;
    private static final double LENGTH_S = 150;
    private static final double CLOCK_ERROR = 0.03;
    private static final double SPEED_MPS = 3;
    private static final long FIRST_SEED = 401;
    private static final int BLOCK = 256;

    private final int seeds;
    private final Map<String, MarkerScore> markers = new TreeMap<>();

    StrideScores(int seeds) {
        this.seeds = seeds;
    }

    /** Events, placement by placement and rate by rate. */
    String events() {
        Table table = new Table(
                "placement",
                "rate, Hz",
                "contacts found",
                "with contact time",
                "contact bias, ms",
                "contact SD, ms",
                "toe-off bias, ms",
                "contact time: mean absolute error, ms",
                "of a run's mean, ms");
        for (SensorPlacement placement : PLACEMENTS) {
            for (double rateHz : RATES_HZ) {
                EventErrors errors = events(placement, rateHz);
                table.row(
                        placement.label(),
                        String.format("%.0f", rateHz),
                        Table.pct(errors.foundPct()),
                        Table.pct(errors.foundStancesPct()),
                        Table.one(errors.contactBiasMs()),
                        Table.one(errors.contactSdMs()),
                        Table.one(errors.toeOffBiasMs()),
                        Table.one(errors.stanceMaeMs()),
                        Table.one(errors.meanStanceMaeMs()));
            }
        }
        return table.markdown();
    }

    /** The markers of the runs that {@link #events} made at {@value #MARKER_RATE_HZ} Hz. */
    String markers() {
        Table table = new Table(
                "marker, placement",
                "runs",
                "bias",
                "root mean square error",
                "unit",
                "half-width holds",
                "half-width / error's 95 %");
        markers.forEach((name, score) -> table.row(
                name,
                Integer.toString(score.runs()),
                Table.two(score.bias()),
                Table.two(score.rmse()),
                score.unit(),
                Table.pct(score.coveredPct()),
                Table.two(score.widthRatio())));
        return table.markdown();
    }

    private EventErrors events(SensorPlacement placement, double rateHz) {
        EventErrors errors = new EventErrors();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
            SyntheticSensorRun run = SyntheticSensorRun.of(options(placement, rateHz, seed));
            Analysis analysis = analyze(run);
            LandingTruth truth = run.landingTruth();
            errors.add(analysis.sensor().orElseThrow().steps(), truth.contactS(), truth.toeOffS());
            if (rateHz == MARKER_RATE_HZ) {
                add(placement, analysis, truth);
            }
        }
        return errors;
    }

    private void add(SensorPlacement placement, Analysis analysis, LandingTruth truth) {
        for (Marker marker : analysis.markers()) {
            OptionalDouble exact = StrideTruths.of(marker.id(), truth, CLOCK_ERROR);
            if (exact.isPresent()) {
                markers.computeIfAbsent(name(marker.id(), placement), name -> new MarkerScore(marker.id()))
                        .add(marker, exact.getAsDouble());
            }
        }
    }

    private static String name(MarkerId id, SensorPlacement placement) {
        return "`" + id.id() + "`, " + placement.label();
    }

    static SensorRunOptions options(SensorPlacement placement, double rateHz, long seed) {
        SensorModel sensor = SensorModel.good()
                .withNoise(0.05, 1)
                .withClockError(CLOCK_ERROR)
                .withMounting(SensorMounting.anyhow(seed));
        return SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, seed)
                .atRateHz(rateHz)
                .lastingS(LENGTH_S)
                .withSensor(sensor);
    }

    static Analysis analyze(SyntheticSensorRun run) {
        GaitOptions usual = GaitOptions.at(run.options().placement());
        Optional<Foot> foot =
                run.options().placement().onOneLeg() ? Optional.of(run.options().side()) : Optional.empty();
        GaitAnalyzer analyzer = new GaitAnalyzer(new GaitOptions(
                usual.placement(),
                foot,
                usual.method(),
                OptionalDouble.empty(),
                new Athlete(OptionalDouble.of(1.75), OptionalDouble.empty(), OptionalDouble.of(70)),
                OptionalDouble.of(SPEED_MPS)));
        run.writeTo(analyzer, BLOCK);
        return analyzer.finish();
    }
}
