// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Span;
import footfall.app.live.LiveView;
import footfall.app.live.recording.SessionReport;
import footfall.device.link.LinkState;
import footfall.device.link.wire.WireForm;
import footfall.reports.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens on the wire: every sample is counted, and no step is made up. */
class RoughWireTest {
    private static final double LENGTH_S = 40;

    @TempDir
    Path folder;

    private WiredSession session() throws IOException {
        return new WiredSession(folder.resolve("session.ffj"));
    }

    /** True steps a minute between the first and the last contact in a span. */
    private static double trueSpm(WiredSession.Run run, double fromS, double toS) {
        double[] contactS = contacts(run, fromS, toS);
        return 60 * (contactS.length - 1) / (contactS[contactS.length - 1] - contactS[0]);
    }

    private static double[] contacts(WiredSession.Run run, double fromS, double toS) {
        return Arrays.stream(run.truth().contactsS())
                .filter(atS -> atS >= fromS && atS < toS)
                .toArray();
    }

    private static double meanSpm(Answer answer) {
        return answer.analysis().cadence().running().orElseThrow().meanSpm();
    }

    @ParameterizedTest
    @EnumSource(names = {"LINES", "BINARY", "BRIDGE"})
    void splitAndMergedChunksLoseNothing(WireForm form) throws IOException {
        WiredSession.Run run = WiredSession.run(form, 1, LENGTH_S);
        try (WiredSession session = session()) {
            inChunks(session, run, new Random(7), 0);
            SessionReport report = session.report(LENGTH_S + 1);
            assertThat(session.sensor().samples()).isEqualTo(run.samples());
            assertThat(session.sensor().lostSamples()).isZero();
            assertThat(meanSpm(report.answer())).isCloseTo(trueSpm(run, 5, LENGTH_S), within(1.0));
        }
    }

    /** Cuts the bytes anywhere, 1 to 400 at a time; a share of the chunks is followed by noise. */
    private static void inChunks(WiredSession session, WiredSession.Run run, Random chance, double noiseShare) {
        ByteArrayOutputStream waiting = new ByteArrayOutputStream();
        int size = 1 + chance.nextInt(400);
        for (WiredSession.Due due : run.wire()) {
            waiting.writeBytes(due.bytes());
            if (waiting.size() >= size) {
                session.bytes(due.atS() + 0.01, waiting.toByteArray());
                waiting.reset();
                size = 1 + chance.nextInt(400);
                if (chance.nextDouble() < noiseShare) {
                    session.bytes(due.atS() + 0.011, noise(chance, 1 + chance.nextInt(60)));
                }
            }
        }
        session.bytes(LENGTH_S + 0.01, waiting.toByteArray());
    }

    private static byte[] noise(Random chance, int size) {
        byte[] bytes = new byte[size];
        chance.nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @EnumSource(names = {"LINES", "BINARY"})
    void garbageBetweenSamplesCostsOnlyWhatItHitAndThatIsCounted(WireForm form) throws IOException {
        WiredSession.Run run = WiredSession.run(form, 2, LENGTH_S);
        try (WiredSession session = session()) {
            inChunks(session, run, new Random(8), 0.05);
            SessionReport report = session.report(LENGTH_S + 1);
            LiveView.Sensor sensor = session.sensor();
            long whole = sensor.samples() + sensor.lostSamples();
            assertThat(whole)
                    .as("came %d, lost %d", sensor.samples(), sensor.lostSamples())
                    .isBetween(run.samples() - 10, run.samples());
            assertThat(sensor.samples()).isGreaterThan(run.samples() * 9 / 10);
            assertThat(meanSpm(report.answer())).isCloseTo(trueSpm(run, 5, LENGTH_S), within(1.5));
        }
    }

    @Test
    void theWrongBaudRateIsNoRunAndNoStep() throws IOException {
        Random chance = new Random(9);
        try (WiredSession session = session()) {
            for (double atS = 0; atS < 30; atS += 0.02) {
                session.bytes(atS, noise(chance, 1 + chance.nextInt(230)));
            }
            SessionReport report = session.report(30);
            assertThat(session.sensor().samples()).isZero();
            assertThat(session.views())
                    .allSatisfy(view -> assertThat(view.cadence().spm()).isEmpty());
            assertThat(report.answer().analysis().activity().runningS()).isZero();
        }
    }

    @Test
    void noStepIsMadeUpInAGapOfThirtySecondsAndItsSamplesCountAsLost() throws IOException {
        WiredSession.Run run = WiredSession.run(WireForm.LINES, 3, 65);
        try (WiredSession session = session()) {
            for (WiredSession.Due due : run.wire()) {
                if (due.atS() < 20 || due.atS() >= 50) {
                    session.bytes(due.atS(), due.bytes());
                }
            }
            SessionReport report = session.report(66);
            assertThat(session.sensor().lostSamples()).isEqualTo(30 * (long) WiredSession.RATE_HZ);
            assertThat(session.sensor().samples()).isEqualTo(35 * (long) WiredSession.RATE_HZ);
            assertSilent(session.views(), 23.1, 50);
            assertGap(report.answer().analysis().quality().gaps(), 20, 50);
            long steps = contacts(run, 0, 20).length + contacts(run, 50, 65).length;
            assertThat(report.answer().analysis().sensor().orElseThrow().steps().rows())
                    .isBetween((int) steps - 2, (int) steps + 1);
            assertThat(session.session().statistics().gaps()).hasSize(1);
        }
    }

    private static void assertSilent(List<LiveView> views, double fromS, double toS) {
        assertThat(views.stream().filter(view -> view.timeS() > fromS && view.timeS() < toS))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.cadence().spm()).isEmpty());
    }

    private static void assertGap(List<Span> gaps, double fromS, double toS) {
        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).fromS()).isCloseTo(fromS, within(0.1));
        assertThat(gaps.get(0).toS()).isCloseTo(toS, within(0.1));
    }

    @Test
    void aSensorThatBeginsAnewGoesOnWhereTheSessionIs() throws IOException {
        WiredSession.Run first = WiredSession.run(WireForm.LINES, 4, 25);
        WiredSession.Run again = WiredSession.run(WireForm.LINES, 4, 25);
        try (WiredSession session = session()) {
            for (WiredSession.Due due : first.wire()) {
                session.bytes(due.atS(), due.bytes());
            }
            for (WiredSession.Due due : again.wire()) {
                session.bytes(27 + due.atS(), due.bytes());
            }
            SessionReport report = session.report(53);
            LiveView.Sensor sensor = session.sensor();
            assertThat(sensor.samples() + sensor.lostSamples())
                    .isBetween(
                            first.samples() + again.samples() - 8,
                            first.samples() + again.samples() + 2 * (long) WiredSession.RATE_HZ);
            assertThat(session.views()
                            .get(session.views().size() - 2)
                            .cadence()
                            .spm()
                            .orElseThrow())
                    .isCloseTo(trueSpm(again, 19, 25), within(2.0));
            double steps = 2 * contacts(first, 0, 25).length;
            assertThat((double) report.answer().analysis().activity().steps().orElseThrow())
                    .isCloseTo(steps, within(5.0));
        }
    }

    @Test
    void aCableThatIsPulledOutAgainAndAgainLosesCountOfNothing() throws IOException {
        WiredSession.Run run = WiredSession.run(WireForm.LINES, 5, 60);
        Random chance = new Random(10);
        double changeS = 6;
        boolean plugged = true;
        try (WiredSession session = session()) {
            for (WiredSession.Due due : run.wire()) {
                if (due.atS() > changeS && (due.atS() < 50 || !plugged)) {
                    session.bytes(due.atS(), Arrays.copyOf(due.bytes(), plugged ? due.bytes().length / 2 : 0));
                    plugged = !plugged;
                    session.link(due.atS(), plugged ? LinkState.CONNECTED : LinkState.LOST);
                    changeS = due.atS() + 0.3 + chance.nextDouble() * 2;
                } else if (plugged) {
                    session.bytes(due.atS(), due.bytes());
                }
            }
            session.report(61);
            LiveView.Sensor sensor = session.sensor();
            assertThat(sensor.samples() + sensor.lostSamples())
                    .as("came %d, lost %d", sensor.samples(), sensor.lostSamples())
                    .isEqualTo(run.samples());
        }
    }
}
