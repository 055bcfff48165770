// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import java.time.Instant;
import java.util.Locale;

/** Writes small TCX and GPX files of a steady run north, for tests: 1 Hz, from 2024-05-01T06:00Z. */
public final class TrackText {
    /** Time of the first point, ms since 1970-01-01T00:00Z. */
    public static final long START_MS = Instant.parse("2024-05-01T06:00:00Z").toEpochMilli();

    /** Latitude of the first point, degrees. */
    public static final double LATITUDE_DEG = 47.123456;

    private static final double METRES_PER_DEGREE = 6_371_008.8 * Math.PI / 180;

    private TrackText() {}

    /** A GPX track point with this inside of its extension element. */
    public static String gpxPoint(int second, double speedMps, String extension) {
        double latitudeDeg = LATITUDE_DEG + second * speedMps / METRES_PER_DEGREE;
        return String.format(
                Locale.ROOT,
                "<trkpt lat=\"%.9f\" lon=\"8.5\"><ele>400.5</ele><time>%s</time><extensions>%s</extensions></trkpt>%n",
                latitudeDeg,
                Instant.ofEpochMilli(START_MS + second * 1000L),
                extension);
    }

    /** Track points of a steady run with a constant cadence. */
    public static String gpxPoints(int fromSecond, int toSecond, double speedMps, double cadence) {
        StringBuilder points = new StringBuilder();
        for (int second = fromSecond; second < toSecond; second++) {
            points.append(gpxPoint(
                    second,
                    speedMps,
                    "<gpxtpx:TrackPointExtension><gpxtpx:hr>150</gpxtpx:hr><gpxtpx:cad>" + cadence
                            + "</gpxtpx:cad></gpxtpx:TrackPointExtension>"));
        }
        return points.toString();
    }

    /** A GPX file with one track. */
    public static String gpx(String type, String segments) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"Test Watch\""
                + " xmlns=\"http://www.topografix.com/GPX/1/1\""
                + " xmlns:gpxtpx=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\">\n<trk><name>Morning</name>"
                + (type.isEmpty() ? "" : "<type>" + type + "</type>") + segments + "</trk></gpx>\n";
    }

    /** A GPX file of a steady run. */
    public static String gpxRun(int seconds, double speedMps, double cadence) {
        return gpx("running", "<trkseg>" + gpxPoints(0, seconds, speedMps, cadence) + "</trkseg>");
    }

    /** A TCX track point; an empty text leaves its element out. */
    public static String tcxPoint(int second, double speedMps, String cadence, String extension) {
        return "<Trackpoint><Time>" + Instant.ofEpochMilli(START_MS + second * 1000L) + "</Time>"
                + "<Position><LatitudeDegrees>" + LATITUDE_DEG + "</LatitudeDegrees>"
                + "<LongitudeDegrees>8.5</LongitudeDegrees></Position><AltitudeMeters>400.5</AltitudeMeters>"
                + "<DistanceMeters>" + second * speedMps + "</DistanceMeters>"
                + "<HeartRateBpm><Value>150</Value></HeartRateBpm>"
                + (cadence.isEmpty() ? "" : "<Cadence>" + cadence + "</Cadence>")
                + (extension.isEmpty() ? "" : "<Extensions><ns3:TPX>" + extension + "</ns3:TPX></Extensions>")
                + "</Trackpoint>\n";
    }

    /** A TCX track of a steady run with speed and run cadence in the activity extension. */
    public static String tcxTrack(int fromSecond, int toSecond, double speedMps, double runCadence) {
        StringBuilder track = new StringBuilder("<Track>");
        for (int second = fromSecond; second < toSecond; second++) {
            track.append(tcxPoint(
                    second,
                    speedMps,
                    "",
                    "<ns3:Speed>" + speedMps + "</ns3:Speed><ns3:RunCadence>" + runCadence + "</ns3:RunCadence>"));
        }
        return track.append("</Track>").toString();
    }

    /** A TCX lap. */
    public static String tcxLap(int fromSecond, int timerS, double distanceM, String tracks) {
        return "<Lap StartTime=\"" + Instant.ofEpochMilli(START_MS + fromSecond * 1000L) + "\"><TotalTimeSeconds>"
                + timerS
                + "</TotalTimeSeconds><DistanceMeters>" + distanceM + "</DistanceMeters><Calories>10</Calories>"
                + "<AverageHeartRateBpm><Value>99</Value></AverageHeartRateBpm><Cadence>11</Cadence>" + tracks
                + "</Lap>";
    }

    /** A TCX activity. */
    public static String tcxActivity(String sport, String laps) {
        return "<Activity Sport=\"" + sport + "\"><Id>2024-05-01T06:00:00Z</Id>" + laps
                + "<Creator xsi:type=\"Device_t\"><Name>Forerunner 935</Name></Creator></Activity>";
    }

    /** A TCX file. */
    public static String tcx(String activities) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase"
                + " xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:ns3=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\">\n<Activities>" + activities
                + "</Activities><Author><Name>Exporter</Name></Author></TrainingCenterDatabase>\n";
    }

    /** A TCX file of a steady run in one lap. */
    public static String tcxRun(int seconds, double speedMps, double runCadence) {
        return tcx(tcxActivity(
                "Running", tcxLap(0, seconds, seconds * speedMps, tcxTrack(0, seconds, speedMps, runCadence))));
    }
}
