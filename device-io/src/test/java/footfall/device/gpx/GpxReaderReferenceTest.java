// SPDX-License-Identifier: Apache-2.0
package footfall.device.gpx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ReadOptions;
import footfall.device.TrackText;
import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Track;
import io.jenetics.jpx.TrackSegment;
import io.jenetics.jpx.WayPoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The GPX reader against an independent one, JPX. JPX itself is not used for reading: it loses all of a cut file, refuses any
 * document type, reads the comma decimal "1,5" as 15, and makes a document tree of each point's extensions.
 */
class GpxReaderReferenceTest {
    @Test
    void bothReadersFindTheSamePoints() throws IOException {
        Random random = new Random(3);
        TrackSegment.Builder segment = TrackSegment.builder();
        for (int i = 0; i < 500; i++) {
            double latitudeDeg = 180 * random.nextDouble() - 90;
            double longitudeDeg = 360 * random.nextDouble() - 180;
            double altitudeM = 3000 * random.nextDouble();
            Instant time = Instant.ofEpochMilli(TrackText.START_MS + i * 1000L + random.nextInt(1000));
            segment.addPoint(point ->
                    point.lat(latitudeDeg).lon(longitudeDeg).ele(altitudeM).time(time));
        }
        GPX gpx = GPX.builder("reference")
                .addTrack(Track.builder().addSegment(segment.build()).build())
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GPX.Writer.DEFAULT.write(gpx, bytes);
        RecordColumns rows = read(bytes.toByteArray());
        List<WayPoint> expected = GPX.Reader.DEFAULT
                .read(new ByteArrayInputStream(bytes.toByteArray()))
                .tracks()
                .flatMap(Track::segments)
                .flatMap(TrackSegment::points)
                .toList();
        assertThat(rows.rows()).isEqualTo(expected.size());
        for (int row = 0; row < rows.rows(); row++) {
            WayPoint point = expected.get(row);
            assertThat(rows.epochMs(row))
                    .isEqualTo(point.getTime().orElseThrow().toEpochMilli());
            assertThat(rows.of(Quantity.LATITUDE).get(0).values()[row])
                    .isEqualTo(point.getLatitude().doubleValue());
            assertThat(rows.of(Quantity.LONGITUDE).get(0).values()[row])
                    .isEqualTo(point.getLongitude().doubleValue());
            assertThat(rows.of(Quantity.ALTITUDE).get(0).values()[row])
                    .isEqualTo(point.getElevation().orElseThrow().doubleValue());
        }
    }

    @Test
    void thisReaderBearsWhatTheOtherRefuses() throws IOException {
        String whole = TrackText.gpxRun(100, 3, 85);
        String doctype = whole.replace("?>\n", "?>\n<!DOCTYPE gpx SYSTEM \"gpx.dtd\">\n");
        assertThatThrownBy(() -> reference(doctype)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> reference(whole.substring(0, 9000))).isInstanceOf(IOException.class);
        assertThat(read(doctype.getBytes(StandardCharsets.UTF_8)).rows()).isEqualTo(100);
        assertThat(read(whole.substring(0, 9000).getBytes(StandardCharsets.UTF_8))
                        .rows())
                .isGreaterThan(30);
    }

    private static void reference(String text) throws IOException {
        try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            GPX.Reader.of(GPX.Reader.Mode.LENIENT).read(in);
        }
    }

    private static RecordColumns read(byte[] bytes) throws IOException {
        return new GpxReader()
                .parse(new ByteArrayInputStream(bytes), "x.gpx", new ReadOptions(false, true), SampleSink.none())
                .activity()
                .records();
    }
}
