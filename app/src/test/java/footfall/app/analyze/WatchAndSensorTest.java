// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Analysis;
import footfall.analyzer.Gait;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchScenario;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.analyzer.watch.WatchAnalyzer;
import footfall.device.ParsedRecording;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One recording with watch records and raw acceleration. */
class WatchAndSensorTest {
    private static final double OFFSET_S = 12.5;

    private static WatchActivity activity;
    private static Analysis watch;
    private static Analysis run;
    private static Analysis still;

    @BeforeAll
    static void analyse() {
        activity = SyntheticWatchRun.of(WatchScenario.EASY, 3, 600).activity();
        watch = WatchAnalyzer.analyze(activity, WatchOptions.defaults());
        run = ofSignal(SensorScenario.STEADY_RUN);
        still = ofSignal(SensorScenario.STILL);
    }

    private static Analysis ofSignal(SensorScenario scenario) {
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.WAIST));
        SyntheticSensorRun.of(
                        SensorRunOptions.of(scenario, SensorPlacement.WAIST, 5).lastingS(60))
                .writeTo(analyzer, 512);
        return analyzer.finish();
    }

    @Test
    void whatCanBeCountedComesFromTheSamplesAndTheRestFromTheWatch() {
        Analysis both = WatchAndSensor.join(watch, run, OFFSET_S);
        assertThat(both.cadence().running()).isEqualTo(run.cadence().running());
        assertThat(both.cadence().deviceSessionMeanSpm())
                .isEqualTo(watch.cadence().deviceSessionMeanSpm());
        assertThat(both.activity().steps()).isEqualTo(run.activity().steps());
        assertThat(both.activity().distanceM()).isEqualTo(watch.activity().distanceM());
        assertThat(both.laps()).isEqualTo(watch.laps());
        assertThat(both.legs()).isEqualTo(watch.legs());
        assertThat(run.marker(MarkerId.GROUND_CONTACT_TIME)).isPresent();
        assertThat(both.marker(MarkerId.GROUND_CONTACT_TIME)).isEqualTo(run.marker(MarkerId.GROUND_CONTACT_TIME));
        assertThat(both.marker(MarkerId.GROUND_CONTACT_BALANCE))
                .isEqualTo(watch.marker(MarkerId.GROUND_CONTACT_BALANCE));
        assertThat(both.markers()).extracting(marker -> marker.id()).doesNotHaveDuplicates();
        assertThat(both.quality().warnings().get(0).code()).isEqualTo("cadence-from-signal");
    }

    @Test
    void timesOfTheSamplesAreMovedToTheClockOfTheWatch() {
        Analysis both = WatchAndSensor.join(watch, run, OFFSET_S);
        assertThat(both.track()).hasSameSizeAs(run.track());
        assertThat(both.track().get(0).timeS()).isEqualTo(run.track().get(0).timeS() + OFFSET_S);
        assertThat(both.bouts().get(0).span().toS())
                .isEqualTo(run.bouts().get(0).span().toS() + OFFSET_S);
        double[] before = run.sensor().orElseThrow().steps().timeS();
        double[] after = both.sensor().orElseThrow().steps().timeS();
        for (int row = 0; row < before.length; row++) {
            assertThat(after[row]).isEqualTo(before[row] + OFFSET_S);
        }
        List<LandingSeries> landings = run.sensor().get().strides().landings();
        assertThat(landings).isNotEmpty();
        for (int i = 0; i < landings.size(); i++) {
            assertThat(both.sensor().get().strides().landings().get(i).timeS()[0])
                    .isEqualTo(landings.get(i).timeS()[0] + OFFSET_S);
        }
        int columns = run.sensor().get().spectrum().columns().length;
        int shift = columns == 0 ? 0 : 12;
        assertThat(both.sensor().get().spectrum().columns()).hasNumberOfRows(columns + shift);
    }

    @Test
    void samplesWithoutGaitLeaveTheWatchAsItIs() {
        Analysis both = WatchAndSensor.join(watch, still, 0);
        assertThat(still.track()).allMatch(point -> point.gait() == Gait.NONE);
        assertThat(both.cadence()).isEqualTo(watch.cadence());
        assertThat(both.track()).isEqualTo(watch.track());
        assertThat(both.markers()).isEqualTo(watch.markers());
        assertThat(both.sensor()).isPresent();
        assertThat(both.quality().warnings().get(0).code()).isEqualTo("signal-without-gait");
    }

    @Test
    void theOffsetIsTheStartOfTheSamplesAgainstTheFirstRecord() {
        long startMs = activity.records().epochMs(0);
        assertThat(WatchAndSensor.offsetS(activity, begun(OptionalLong.of(startMs + 2500))))
                .isEqualTo(2.5);
        assertThat(WatchAndSensor.offsetS(activity, begun(OptionalLong.of(startMs - 2500))))
                .isZero();
        assertThat(WatchAndSensor.offsetS(activity, begun(OptionalLong.empty())))
                .isZero();
        assertThat(WatchAndSensor.offsetS(activity, begun(OptionalLong.of(0)))).isZero();
    }

    @Test
    void whatTheReaderGuessedStandsBeforeTheOtherDoubtsAndOnce() {
        QualityWarning unit = QualityWarning.of("unit-guessed", "The unit was guessed.");
        QualityWarning lost = QualityWarning.of("lines-skipped", "Two lines were skipped.");
        SensorFacts facts = new SensorFacts(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                3,
                false,
                true,
                OptionalLong.empty(),
                "g",
                true,
                List.of(unit));
        Analysis noted = SensorNotes.added(run, facts, ParsedRecording.ofSamples("", 10, List.of(lost)));
        assertThat(noted.quality().warnings()).startsWith(unit, lost);
        assertThat(noted.quality().warnings()).endsWith(run.quality().warnings().toArray(new QualityWarning[0]));
        Analysis again = SensorNotes.added(noted, facts, ParsedRecording.ofSamples("", 10, List.of(lost)));
        assertThat(again.quality().warnings()).isEqualTo(noted.quality().warnings());
        Quality before = run.quality();
        assertThat(noted.quality().gaps()).isEqualTo(before.gaps());
    }

    private static SensorFacts begun(OptionalLong startEpochMs) {
        return new SensorFacts(
                OptionalDouble.of(100), OptionalDouble.empty(), 3, false, true, startEpochMs, "g", false, List.of());
    }
}
