// SPDX-License-Identifier: Apache-2.0
package footfall.device.gpx;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.RecordingParser;
import footfall.device.container.SafeName;
import footfall.device.xml.Doubts;
import footfall.device.xml.IsoTime;
import footfall.device.xml.SportNames;
import footfall.device.xml.TrackPart;
import footfall.device.xml.TrackPoints;
import footfall.device.xml.TrackPoints.Slot;
import footfall.device.xml.TrackRecording;
import footfall.device.xml.XmlCursor;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Reads GPX 1.0 and 1.1: track points with time, altitude, and heart rate, cadence, speed and power from any extension that is in
 * use. A segment's end is a pause; way points and routes are not recorded and left out. What {@code cad} counts is decided by
 * {@link footfall.device.xml.CadenceUnitDecision}: the schema says revolutions, several writers mean steps.
 */
public final class GpxReader implements RecordingParser {
    private static final long LONGEST_GAP_MS = 1000;

    /** Makes a reader; it keeps nothing between files. */
    public GpxReader() {}

    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        return new Reading(new XmlCursor(in), name, options).read();
    }

    private static final class Reading {
        private final XmlCursor xml;
        private final String name;
        private final ReadOptions options;
        private final TrackPoints points = new TrackPoints();
        private final Doubts doubts = new Doubts();
        private final List<TrackPart> parts = new ArrayList<>();
        private final List<Sport> sports = new ArrayList<>();
        private String creator = "";
        private boolean trackBegins = true;
        private boolean partBegins = true;
        private Sport trackSport = Sport.UNKNOWN;
        private boolean inPoint;
        private long timeEpochMs = IsoTime.NONE;
        private long seen;

        Reading(XmlCursor xml, String name, ReadOptions options) {
            this.xml = xml;
            this.name = name;
            this.options = options;
        }

        ParsedRecording read() throws IOException {
            XmlCursor.Event event = xml.next();
            while (event != XmlCursor.Event.DONE) {
                if (event == XmlCursor.Event.START) {
                    begin();
                } else {
                    end();
                }
                event = xml.next();
            }
            refuseDamage();
            return finish();
        }

        private void begin() {
            switch (xml.name()) {
                case "gpx" -> creator = xml.attribute("creator").orElse("");
                case "trk" -> beginTrack();
                case "trkseg" -> partBegins = true;
                case "trkpt" -> beginPoint();
                default -> {}
            }
        }

        private void beginTrack() {
            trackBegins = true;
            partBegins = true;
            trackSport = Sport.UNKNOWN;
        }

        private void type() {
            trackSport = SportNames.of(xml.text());
            if (!trackBegins) {
                sports.set(sports.size() - 1, trackSport);
            }
        }

        /** Tracks and segments count once they hold a point, so that empty ones cost nothing. */
        private void add() {
            if (trackBegins) {
                sports.add(trackSport);
                trackBegins = false;
            }
            if (partBegins) {
                parts.add(new TrackPart(sports.size() - 1, LONGEST_GAP_MS));
                partBegins = false;
            }
            points.add(timeEpochMs, parts.size() - 1);
        }

        private void beginPoint() {
            inPoint = true;
            timeEpochMs = IsoTime.NONE;
            points.discard();
            setDegrees(Slot.LATITUDE, "lat", 90);
            setDegrees(Slot.LONGITUDE, "lon", 180);
        }

        private void setDegrees(Slot slot, String attribute, double mostDeg) {
            Optional<String> text = xml.attribute(attribute);
            if (text.isPresent()) {
                points.set(slot, doubts.coordinateDeg(attribute, text.get().trim(), mostDeg));
            }
        }

        private void end() {
            String element = xml.name();
            if (element.equals("trkpt")) {
                endPoint();
            } else if (inPoint) {
                value(element);
            } else if (element.equals("type") && xml.parent().equals("trk")) {
                type();
            }
        }

        private void value(String element) {
            switch (element) {
                case "time" -> timeEpochMs = doubts.time(xml.text());
                case "ele" -> set(Slot.ALTITUDE, -600, 10_000);
                case "hr", "heartrate" -> set(Slot.HEART_RATE, 20, 260);
                case "cad", "cadence" -> set(Slot.CADENCE, 0, 254);
                case "RunCadence" -> set(Slot.RUN_CADENCE, 0, 254);
                case "speed" -> set(Slot.SPEED, 0, 60);
                case "power", "watts", "PowerInWatts" -> set(Slot.POWER, 0, 4000);
                default -> {}
            }
        }

        private void set(Slot slot, double least, double most) {
            String text = xml.text();
            // Several writers keep an element empty, or 0 for a heart, while a sensor is away.
            if (text.isEmpty() || slot == Slot.HEART_RATE && text.equals("0")) {
                return;
            }
            points.set(slot, doubts.number(xml.name(), text, least, most));
        }

        private void endPoint() {
            inPoint = false;
            seen++;
            if (timeEpochMs == IsoTime.NONE) {
                doubts.untimed();
                points.discard();
            } else if (points.rows() == TrackPoints.MAX_ROWS) {
                doubts.beyondLimit();
                points.discard();
            } else {
                add();
            }
        }

        private void refuseDamage() throws RecordingException {
            Optional<String> damage = xml.damage();
            if (damage.isPresent() && (options.strict() || seen == 0)) {
                throw new RecordingException(name, "expected a GPX track, found " + damage.get());
            }
        }

        private ParsedRecording finish() {
            TrackRecording track = new TrackRecording("gpx", points, parts, sports);
            List<QualityWarning> notes = new ArrayList<>();
            xml.damage()
                    .ifPresent(damage -> notes.add(QualityWarning.of(
                            "file-cut",
                            "The file is damaged or cut: " + seen + " points were read, then came " + damage + ".")));
            notes.addAll(doubts.notes());
            notes.addAll(track.notes());
            WatchActivity activity = new WatchActivity(
                    track.columns(options), sessions(track), List.of(), track.timerEvents(), true, notes);
            String content = points.rows() > 0 ? "activity" : seen > 0 ? "track without times" : "no track";
            return new ParsedRecording(activity, SafeName.of(creator.trim()), content, seen);
        }

        private List<Session> sessions(TrackRecording track) {
            List<Session> sessions = new ArrayList<>();
            List<Optional<long[]>> spansMs = track.spansMs();
            for (int i = 0; i < sports.size(); i++) {
                Optional<long[]> spanMs = spansMs.get(i);
                if (spanMs.isPresent()) {
                    sessions.add(session(sports.get(i), spanMs.get()[0], spanMs.get()[1]));
                }
            }
            return sessions;
        }

        private static Session session(Sport sport, long firstMs, long lastMs) {
            OptionalDouble elapsedS =
                    lastMs >= firstMs ? OptionalDouble.of((lastMs - firstMs) / 1000.0) : OptionalDouble.empty();
            return new Session(
                    sport,
                    "",
                    OptionalLong.of(firstMs),
                    elapsedS,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalLong.empty());
        }
    }
}
