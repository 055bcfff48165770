// SPDX-License-Identifier: Apache-2.0
package footfall.device.tcx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.TimerEvent;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.TrackText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TcxReaderTest {
    @Test
    void everyValueOfATrackPointIsRead() throws IOException {
        StringBuilder track = new StringBuilder("<Track>");
        for (int second = 0; second < 20; second++) {
            track.append(TrackText.tcxPoint(
                    second,
                    3,
                    "",
                    "<ns3:Speed>3.1</ns3:Speed><ns3:RunCadence>85</ns3:RunCadence>" + "<ns3:Watts>260</ns3:Watts>"));
        }
        WatchActivity activity =
                read(running(TrackText.tcxLap(0, 20, 60, track + "</Track>"))).activity();
        assertThat(values(activity, Quantity.CADENCE)).containsOnly(170);
        assertThat(values(activity, Quantity.SPEED)).containsOnly(3.1);
        assertThat(values(activity, Quantity.POWER)).containsOnly(260);
        assertThat(values(activity, Quantity.HEART_RATE)).containsOnly(150);
        assertThat(values(activity, Quantity.ALTITUDE)).containsOnly(400.5);
        assertThat(values(activity, Quantity.DISTANCE)[19]).isEqualTo(57);
        assertThat(activity.records().of(Quantity.LATITUDE)).isEmpty();
        assertThat(activity.clockIsUtc()).isTrue();
    }

    @Test
    void coordinatesAreKeptOnRequest() throws IOException {
        WatchActivity activity =
                parse(TrackText.tcxRun(3, 3, 85), new ReadOptions(false, true)).activity();
        assertThat(values(activity, Quantity.LATITUDE)).containsOnly(TrackText.LATITUDE_DEG);
    }

    @Test
    void stridesAreDoubledAndStepsAreNotAndTheChoiceIsShown() throws IOException {
        WatchActivity strides = read(TrackText.tcxRun(60, 3, 86)).activity();
        WatchActivity steps = read(TrackText.tcxRun(60, 3, 172)).activity();
        assertThat(values(strides, Quantity.CADENCE)).containsOnly(172);
        assertThat(values(steps, Quantity.CADENCE)).containsOnly(172);
        assertThat(note(strides, "tcx-cadence-unit").message()).contains("doubled");
        assertThat(note(steps, "tcx-cadence-unit").message()).contains("steps of both feet");
    }

    @Test
    void speedComesFromDistanceAndCadenceFromTheOlderElement() throws IOException {
        StringBuilder track = new StringBuilder("<Track>");
        for (int second = 0; second < 20; second++) {
            track.append(TrackText.tcxPoint(second, 3, "84", ""));
        }
        WatchActivity activity =
                read(running(TrackText.tcxLap(0, 20, 60, track + "</Track>"))).activity();
        assertThat(values(activity, Quantity.CADENCE)).containsOnly(168);
        for (double speedMps : values(activity, Quantity.SPEED)) {
            assertThat(speedMps).isCloseTo(3, within(1e-9));
        }
        assertThat(note(activity, "speed-derived").message()).contains("from distance");
    }

    @Test
    void lapsAndSessionHoldTheDevicesOwnFigures() throws IOException {
        String laps = TrackText.tcxLap(
                        0,
                        30,
                        90,
                        TrackText.tcxTrack(0, 30, 3, 85)
                                + "<Extensions><ns3:LX><ns3:AvgRunCadence>84</ns3:AvgRunCadence><ns3:Steps>84</ns3:Steps></ns3:LX>"
                                + "</Extensions>")
                + TrackText.tcxLap(
                        30,
                        30,
                        91,
                        TrackText.tcxTrack(30, 60, 3, 85)
                                + "<Extensions><ns3:LX><ns3:AvgRunCadence>86</ns3:AvgRunCadence><ns3:Steps>86</ns3:Steps></ns3:LX>"
                                + "</Extensions>");
        ParsedRecording recording = read(running(laps));
        WatchActivity activity = recording.activity();
        assertThat(activity.laps())
                .extracting(Lap::startEpochMs)
                .containsExactly(TrackText.START_MS, TrackText.START_MS + 30_000);
        assertThat(activity.laps().get(1).distanceM()).hasValue(91);
        Session session = activity.sessions().get(0);
        assertThat(session.sport()).isEqualTo(Sport.RUNNING);
        assertThat(session.startEpochMs()).hasValue(TrackText.START_MS);
        assertThat(session.timerS()).hasValue(60);
        assertThat(session.distanceM()).hasValue(181);
        assertThat(session.meanCadenceSpm()).hasValue(170);
        assertThat(session.steps()).hasValue(170);
        assertThat(recording.device()).isEqualTo("Forerunner 935");
        assertThat(recording.content()).isEqualTo("activity");
    }

    @Test
    void aSecondTrackInALapIsAPauseAndASecondLapIsNot() throws IOException {
        String laps = TrackText.tcxLap(0, 30, 90, TrackText.tcxTrack(0, 10, 3, 85) + TrackText.tcxTrack(40, 50, 3, 85))
                + TrackText.tcxLap(55, 10, 30, TrackText.tcxTrack(55, 65, 3, 85));
        assertThat(read(running(laps)).activity().timerEvents())
                .containsExactly(event(0, true), event(9, false), event(40, true), event(64, false));
    }

    @Test
    void severalActivitiesAreSeveralSessions() throws IOException {
        String file = TrackText.tcx(TrackText.tcxActivity(
                        "Biking", TrackText.tcxLap(0, 20, 160, TrackText.tcxTrack(0, 20, 8, 90)))
                + TrackText.tcxActivity("Running", TrackText.tcxLap(100, 20, 60, TrackText.tcxTrack(100, 120, 3, 170)))
                + TrackText.tcxActivity("Other", TrackText.tcxLap(200, 20, 60, TrackText.tcxTrack(200, 220, 3, 170))));
        WatchActivity activity = read(file).activity();
        assertThat(activity.sessions())
                .extracting(Session::sport)
                .containsExactly(Sport.CYCLING, Sport.RUNNING, Sport.GENERIC);
        double[] cadence = values(activity, Quantity.CADENCE);
        assertThat(cadence[0])
                .as("revolutions are doubled, whatever the runner's unit is")
                .isEqualTo(180);
        assertThat(cadence[20]).isEqualTo(170);
    }

    @Test
    void aCourseIsNoActivity() throws IOException {
        String file = TrackText.tcx("")
                .replace(
                        "<Activities></Activities>",
                        "<Courses><Course><Name>Hill</Name>" + TrackText.tcxTrack(0, 9, 3, 85) + "</Course></Courses>");
        ParsedRecording recording = read(file);
        assertThat(recording.content()).isEqualTo("course");
        assertThat(recording.activity().records().rows()).isZero();
    }

    @Test
    void aCutFileKeepsPointsAndTheLapThatWasOpenUnlessStrict() throws IOException {
        String whole = TrackText.tcxRun(100, 3, 85);
        String cut = whole.substring(0, whole.length() / 2);
        ParsedRecording recording = read(cut);
        assertThat(recording.recordCount()).isBetween(45L, 50L);
        assertThat(recording.activity().laps()).hasSize(1);
        assertThat(note(recording.activity(), "file-cut").message()).contains("line ");
        assertThatThrownBy(() -> parse(cut, new ReadOptions(true, false))).isInstanceOf(RecordingException.class);
    }

    @Test
    void aFileCutBeforeItsFirstPointIsRefused() {
        assertThatThrownBy(() -> read(TrackText.tcxRun(100, 3, 85).substring(0, 300)))
                .isInstanceOf(RecordingException.class)
                .hasMessageStartingWith("run.tcx: expected a TCX activity, found not well-formed or cut XML inside <");
    }

    @Test
    void undeclaredPrefixesAndCommaDecimalsAreBorne() throws IOException {
        String file = TrackText.tcxRun(20, 3, 85)
                .replace(" xmlns:ns3=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\"", "")
                .replace("<ns3:Speed>3.0", "<ns3:Speed>3,0");
        WatchActivity activity = read(file).activity();
        assertThat(values(activity, Quantity.CADENCE)).containsOnly(170);
        assertThat(note(activity, "not-a-number").message()).contains("20 values", "Speed \"3,0\"");
        assertThat(values(activity, Quantity.SPEED)[5]).as("from distance").isCloseTo(3, within(1e-9));
    }

    @Test
    void aHeartOfZeroIsAbsentWithoutADoubt() throws IOException {
        WatchActivity activity = read(TrackText.tcxRun(20, 3, 85).replace("<Value>150<", "<Value>0<"))
                .activity();
        assertThat(activity.records().of(Quantity.HEART_RATE)).isEmpty();
        assertThat(activity.notes()).extracting(QualityWarning::code).containsExactly("tcx-cadence-unit");
    }

    private static String running(String laps) {
        return TrackText.tcx(TrackText.tcxActivity("Running", laps));
    }

    private static ParsedRecording read(String text) throws IOException {
        return parse(text, ReadOptions.defaults());
    }

    private static ParsedRecording parse(String text, ReadOptions options) throws IOException {
        return new TcxReader()
                .parse(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "run.tcx",
                        options,
                        SampleSink.none());
    }

    private static double[] values(WatchActivity activity, Quantity quantity) {
        List<Column> columns = activity.records().of(quantity);
        assertThat(columns).as(quantity.label()).hasSize(1);
        return columns.get(0).values();
    }

    private static QualityWarning note(WatchActivity activity, String code) {
        return activity.notes().stream()
                .filter(note -> note.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + activity.notes()));
    }

    private static TimerEvent event(int second, boolean start) {
        return new TimerEvent(TrackText.START_MS + second * 1000L, start);
    }
}
