// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.app.live.ActionKind;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.device.link.wire.WireForm;
import footfall.reports.Answer;
import footfall.reports.session.SessionSummary;
import footfall.reports.session.SessionSummary.Agreement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralSensorsTest {
    private static final double LASTS_S = 150;

    @TempDir
    Path folder;

    private SessionReport report(MadeUpSession run) throws IOException {
        run.act(LASTS_S, ActionKind.STOP, "");
        return SessionReport.of(run.journal(folder.resolve("session.ffj"), options(run)));
    }

    private static SessionOptions options(MadeUpSession run) {
        return new SessionOptions(
                run.worn(),
                SessionPlan.openRun(),
                TargetWish.above(5),
                SoundMode.OFF,
                Athlete.unknown(),
                OptionalDouble.empty(),
                Sessions.START_MS);
    }

    private static double meanSpm(Answer answer) {
        return answer.analysis().cadence().running().orElseThrow().meanSpm();
    }

    @Test
    void twoFeetAreJoinedAndGiveLeftAndRight() throws IOException {
        SessionReport report = report(new MadeUpSession(SensorScenario.ASYMMETRIC, 3, LASTS_S)
                .sensor(SensorPlacement.SHANK, Foot.LEFT, 200, WireForm.LINES)
                .sensor(SensorPlacement.SHANK, Foot.RIGHT, 200, WireForm.BINARY));
        assertThat(report.answer()
                        .analysis()
                        .sensor()
                        .orElseThrow()
                        .joint()
                        .orElseThrow()
                        .sensors())
                .extracting(sensor -> sensor.name())
                .containsExactly("sensor A", "sensor B");
        assertThat(report.answer().analysis().marker(MarkerId.IMPACT_ASYMMETRY)).isPresent();
        Agreement other = report.answer().session().orElseThrow().agreements().get(0);
        assertThat(other.what()).isEqualTo(Agreement.ACCELERATION);
        assertThat(other.differenceSpm()).isCloseTo(0, within(0.3));
    }

    @Test
    void shankAndSacrumGiveAttenuation() throws IOException {
        SessionReport report = report(new MadeUpSession(SensorScenario.STEADY_RUN, 5, LASTS_S)
                .sensor(SensorPlacement.SHANK, Foot.LEFT, 200, WireForm.LINES)
                .sensor(SensorPlacement.SACRUM, Foot.LEFT, 200, WireForm.JSON));
        assertThat(report.answer().analysis().marker(MarkerId.SHOCK_ATTENUATION))
                .isPresent();
    }

    @Test
    void aFootPodAloneGivesTrackReportAndFit() throws IOException {
        MadeUpSession run = new MadeUpSession(SensorScenario.STEADY_RUN, 7, LASTS_S)
                .sensor(SensorPlacement.FOOT, Foot.LEFT, 50, WireForm.RSC);
        SessionReport report = report(run);
        Answer answer = report.answer();
        assertThat(answer.analysis().sensor()).isEmpty();
        assertThat(meanSpm(answer)).isBetween(150.0, 200.0);
        Path fit = folder.resolve("pod.fit");
        report.writeFit(fit);
        assertThat(meanSpm(SessionReportTest.answer(fit))).isCloseTo(meanSpm(answer), within(0.5));
        assertThat(answer.session().orElseThrow().sensors().get(0).samples()).isZero();
    }

    @Test
    void whatTheRunnerSaysOfAPodCounts() throws IOException {
        MadeUpSession run = new MadeUpSession(SensorScenario.WALK, 7, LASTS_S)
                .sensor(SensorPlacement.FOOT, Foot.LEFT, 50, WireForm.RSC)
                .act(30, ActionKind.POD_UNIT, "strides");
        SessionPass pass = SessionPass.over(run.journal(folder.resolve("walk.ffj"), options(run)));
        assertThat(pass.frames().get(0).pod().countsStrides()).isFalse();
        assertThat(pass.podCountsStrides(0)).isTrue();
    }

    @Test
    void aFootPodBesideASensorIsComparedWithIt() throws IOException {
        SessionReport report = report(new MadeUpSession(SensorScenario.STEADY_RUN, 9, LASTS_S)
                .sensor(SensorPlacement.SHANK, Foot.LEFT, 100, WireForm.LINES, WireForm.RSC)
                .sensor(SensorPlacement.FOOT, Foot.RIGHT, 50, WireForm.RSC));
        SessionSummary session = report.answer().session().orElseThrow();
        assertThat(session.agreements()).extracting(Agreement::what).containsExactly(Agreement.POD, Agreement.POD);
        for (Agreement agreement : session.agreements()) {
            assertThat(agreement.differenceSpm()).isCloseTo(0, within(1.0));
            assertThat(agreement.seconds()).isGreaterThan(90);
        }
        assertThat(report.answer().analysis().sensor()).isPresent();
    }

    @Test
    void painOfTheSessionSilencesAdviceOnCadence() throws IOException {
        MadeUpSession run = new MadeUpSession(SensorScenario.STEADY_RUN, 11, LASTS_S)
                .sensor(SensorPlacement.SHANK, Foot.LEFT, 100, WireForm.LINES)
                .act(20, ActionKind.PAIN, "1 shin")
                .act(100, ActionKind.PAIN, "4 shin")
                .act(140, ActionKind.EXERTION, "7");
        SessionReport report = report(run);
        Answer answer = report.answer();
        assertThat(answer.guidance()).isEmpty();
        assertThat(answer.assessment().orElseThrow().silenced()).isTrue();
        assertThat(answer.assessment().orElseThrow().findings())
                .extracting(finding -> finding.id())
                .contains("pain-rose");
        ByteArrayOutputStream fit = new ByteArrayOutputStream();
        report.writeFit(fit);
        assertThat(fit.toString(StandardCharsets.ISO_8859_1)).contains("Pain", "Exertion");
    }
}
