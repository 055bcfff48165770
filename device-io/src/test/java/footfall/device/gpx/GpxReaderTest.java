// SPDX-License-Identifier: Apache-2.0
package footfall.device.gpx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GpxReaderTest {
    @Test
    void speedAndDistanceComeFromPositionAndCoordinatesAreDropped() throws IOException {
        WatchActivity activity = read(TrackText.gpxRun(120, 3, 85)).activity();
        for (double speedMps : values(activity, Quantity.SPEED)) {
            assertThat(speedMps).isCloseTo(3, within(1e-3));
        }
        assertThat(values(activity, Quantity.DISTANCE)[119]).isCloseTo(357, within(0.01));
        assertThat(activity.records().of(Quantity.LATITUDE)).isEmpty();
        assertThat(activity.records().of(Quantity.LONGITUDE)).isEmpty();
    }

    @Test
    void coordinatesAreKeptOnRequest() throws IOException {
        WatchActivity activity =
                parse(TrackText.gpxRun(3, 3, 85), new ReadOptions(false, true)).activity();
        assertThat(values(activity, Quantity.LATITUDE)[0]).isEqualTo(TrackText.LATITUDE_DEG);
        assertThat(values(activity, Quantity.LONGITUDE)[0]).isEqualTo(8.5);
    }

    @Test
    void stridesAreDoubledAndStepsAreNotAndTheChoiceIsShown() throws IOException {
        WatchActivity strides = read(TrackText.gpxRun(120, 3, 85.5)).activity();
        WatchActivity steps = read(TrackText.gpxRun(120, 3, 171)).activity();
        assertThat(values(strides, Quantity.CADENCE)).containsOnly(171);
        assertThat(values(steps, Quantity.CADENCE)).containsOnly(171);
        assertThat(note(strides, "gpx-cadence-unit").message()).contains("strides of one leg", "doubled");
        assertThat(note(steps, "gpx-cadence-unit").message()).contains("steps of both feet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<gpxtpx:TrackPointExtension><gpxtpx:hr>150</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad>"
                        + "<gpxtpx:speed>3</gpxtpx:speed></gpxtpx:TrackPointExtension><power>250</power>",
                "<ns3:TrackPointExtension><ns3:hr> 150 </ns3:hr><ns3:cad>85</ns3:cad><ns3:speed>3.0</ns3:speed>"
                        + "</ns3:TrackPointExtension><pwr:PowerInWatts>250</pwr:PowerInWatts>",
                "<gpxdata:hr>150</gpxdata:hr><gpxdata:cadence>85</gpxdata:cadence><gpxdata:speed>3</gpxdata:speed>"
                        + "<gpxdata:power>250</gpxdata:power>",
                "<heartrate>150</heartrate><cadence>85</cadence><speed>3</speed><power>250</power>"
            })
    void everyExtensionInUseIsRead(String extension) throws IOException {
        StringBuilder points = new StringBuilder();
        for (int second = 0; second < 20; second++) {
            points.append(TrackText.gpxPoint(second, 3, extension));
        }
        WatchActivity activity =
                read(TrackText.gpx("9", "<trkseg>" + points + "</trkseg>")).activity();
        assertThat(values(activity, Quantity.HEART_RATE)).containsOnly(150);
        assertThat(values(activity, Quantity.CADENCE)).containsOnly(170);
        assertThat(values(activity, Quantity.SPEED)).containsOnly(3);
        assertThat(values(activity, Quantity.POWER)).containsOnly(250);
        assertThat(values(activity, Quantity.ALTITUDE)).containsOnly(400.5);
    }

    @ParameterizedTest
    @CsvSource({
        "running, RUNNING",
        "9, RUNNING",
        "trail_running, RUNNING",
        "cycling, CYCLING",
        "1, CYCLING",
        "10, WALKING",
        "hiking, HIKING",
        "'', UNKNOWN",
        "paragliding, OTHER"
    })
    void theTypeIsTheSport(String type, Sport expected) throws IOException {
        String file = TrackText.gpx(type, "<trkseg>" + TrackText.gpxPoints(0, 20, 3, 85) + "</trkseg>");
        assertThat(read(file).activity().sessions().get(0).sport()).isEqualTo(expected);
    }

    @Test
    void revolutionsOfARideAreNeverTakenForSteps() throws IOException {
        String file = TrackText.gpx("cycling", "<trkseg>" + TrackText.gpxPoints(0, 60, 3, 170) + "</trkseg>");
        assertThat(values(read(file).activity(), Quantity.CADENCE)).containsOnly(340);
    }

    @Test
    void aNewSegmentIsAPause() throws IOException {
        String file = TrackText.gpx(
                "running",
                "<trkseg>" + TrackText.gpxPoints(0, 20, 3, 85) + "</trkseg><trkseg/><trkseg>"
                        + TrackText.gpxPoints(50, 70, 3, 85) + "</trkseg>");
        assertThat(read(file).activity().timerEvents())
                .containsExactly(event(0, true), event(19, false), event(50, true), event(69, false));
    }

    @Test
    void tracksAreSessionsAndWayPointsAreNot() throws IOException {
        String file = TrackText.gpx("running", "<trkseg>" + TrackText.gpxPoints(0, 20, 3, 85) + "</trkseg>")
                .replace(
                        "</trk></gpx>",
                        "</trk><trk/><trk><type>cycling</type><trkseg>" + TrackText.gpxPoints(100, 120, 8, 85)
                                + "</trkseg></trk></gpx>")
                .replace("<trk><name>", "<wpt lat=\"1\" lon=\"2\"><time>2020-01-01T00:00:00Z</time></wpt><trk><name>");
        ParsedRecording recording = read(file);
        assertThat(recording.recordCount()).isEqualTo(40);
        assertThat(recording.activity().sessions())
                .extracting(session -> session.sport())
                .containsExactly(Sport.RUNNING, Sport.CYCLING);
        assertThat(recording.activity().records().epochMs(0)).isEqualTo(TrackText.START_MS);
    }

    @Test
    void pointsWithoutTimeGiveNoRowsButANote() throws IOException {
        String file = TrackText.gpx(
                "running",
                "<trkseg><trkpt lat=\"1\" lon=\"2\"/><trkpt lat=\"1\" lon=\"2\"><time>soon" + "</time></trkpt>"
                        + TrackText.gpxPoints(0, 5, 3, 85) + "</trkseg>");
        ParsedRecording recording = read(file);
        assertThat(recording.activity().records().rows()).isEqualTo(5);
        assertThat(recording.recordCount()).isEqualTo(7);
        assertThat(note(recording.activity(), "points-without-time").message()).startsWith("2 points");
    }

    @Test
    void aRouteIsNoActivity() throws IOException {
        ParsedRecording recording = read(TrackText.gpx("", "<trkseg><trkpt lat=\"1\" lon=\"2\"/></trkseg>"));
        assertThat(recording.content()).isEqualTo("track without times");
        assertThat(recording.activity().records().rows()).isZero();
    }

    @Test
    void timesPassThroughInTheOrderOfTheFile() throws IOException {
        String file = TrackText.gpx(
                "running",
                "<trkseg>" + TrackText.gpxPoints(10, 12, 3, 85) + TrackText.gpxPoints(0, 2, 3, 85) + "</trkseg>");
        WatchActivity activity = read(file).activity();
        assertThat(activity.records().epochMs(1) - activity.records().epochMs(2))
                .isEqualTo(11_000);
    }

    @Test
    void commaDecimalsAndImpossibleValuesAreLeftOutWithoutShowingWhereSomeoneWas() throws IOException {
        String file = TrackText.gpxRun(20, 3, 85)
                .replaceFirst("<ele>400.5", "<ele>400,5")
                .replaceFirst("<gpxtpx:hr>150", "<gpxtpx:hr>999")
                .replaceFirst("<gpxtpx:cad>85.0", "<gpxtpx:cad>-1")
                .replaceFirst("lon=\"8.5\"", "lon=\"8,54321\"");
        WatchActivity activity = read(file).activity();
        assertThat(values(activity, Quantity.ALTITUDE)[0]).isNaN();
        assertThat(values(activity, Quantity.HEART_RATE)[0]).isNaN();
        assertThat(values(activity, Quantity.CADENCE)[0]).isNaN();
        assertThat(values(activity, Quantity.CADENCE)[1]).isEqualTo(170);
        assertThat(note(activity, "not-a-number").message()).startsWith("2 values");
        assertThat(note(activity, "value-out-of-range").message()).contains("2 values", "\"999\"");
        assertThat(activity.notes().toString()).doesNotContain("54321");
    }

    @Test
    void aCutFileKeepsWhatWasReadUnlessStrict() throws IOException {
        String whole = TrackText.gpxRun(100, 3, 85);
        String cut = whole.substring(0, whole.length() / 2);
        ParsedRecording recording = read(cut);
        assertThat(recording.recordCount()).isBetween(45L, 50L);
        assertThat(note(recording.activity(), "file-cut").message()).contains("line ");
        assertThatThrownBy(() -> parse(cut, new ReadOptions(true, false)))
                .isInstanceOf(RecordingException.class)
                .hasMessageStartingWith("run.gpx: expected a GPX track, found ");
    }

    @Test
    void theCreatorIsTheDevice() throws IOException {
        assertThat(read(TrackText.gpxRun(20, 3, 85)).device()).isEqualTo("Test Watch");
    }

    static ParsedRecording read(String text) throws IOException {
        return parse(text, ReadOptions.defaults());
    }

    private static ParsedRecording parse(String text, ReadOptions options) throws IOException {
        return new GpxReader()
                .parse(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "run.gpx",
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
