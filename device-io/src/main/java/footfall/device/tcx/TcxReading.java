// SPDX-License-Identifier: Apache-2.0
package footfall.device.tcx;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.container.SafeName;
import footfall.device.xml.Doubts;
import footfall.device.xml.IsoTime;
import footfall.device.xml.SportNames;
import footfall.device.xml.TrackPart;
import footfall.device.xml.TrackPoints;
import footfall.device.xml.TrackPoints.Slot;
import footfall.device.xml.TrackRecording;
import footfall.device.xml.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One TCX file while it is read. Not thread-safe: one per file. */
final class TcxReading {
    /** A lap begins with the last point of the one before, or a smart recording's interval after it. */
    private static final long LONGEST_GAP_BETWEEN_LAPS_MS = 15_000;

    private static final long LONGEST_GAP_MS = 1000;
    private static final int MOST_ACTIVITIES = 1000;
    private static final int MOST_LAPS = 20_000;

    private final XmlCursor xml;
    private final ReadOptions options;
    private final TrackPoints points = new TrackPoints();
    private final Doubts doubts = new Doubts();
    private final List<TrackPart> parts = new ArrayList<>();
    private final List<TcxSession> sessions = new ArrayList<>();
    private final List<Lap> laps = new ArrayList<>();
    private String device = "";
    private String content = "no activity";
    private boolean inActivity;
    private boolean inPoint;
    private boolean partBegins;
    private boolean lapOpen;
    private int tracksInLap;
    private long timeEpochMs = IsoTime.NONE;
    private long lapStartMs = IsoTime.NONE;
    private long lapLastMs = IsoTime.NONE;
    private double lapTimerS = Double.NaN;
    private double lapDistanceM = Double.NaN;
    private double lapRunCadence = Double.NaN;
    private double lapSteps = Double.NaN;
    private long seen;

    TcxReading(XmlCursor xml, ReadOptions options) {
        this.xml = xml;
        this.options = options;
    }

    void begin() {
        switch (xml.name()) {
            case "Activity" -> beginActivity();
            case "Course", "Workout" ->
                content = seen > 0 ? content : xml.name().equals("Course") ? "course" : "workout";
            case "Lap" -> beginLap();
            case "Track" -> {
                partBegins = true;
                tracksInLap++;
            }
            case "Trackpoint" -> {
                inPoint = inActivity;
                timeEpochMs = IsoTime.NONE;
                points.discard();
            }
            default -> {}
        }
    }

    void end() {
        String element = xml.name();
        switch (element) {
            case "Trackpoint" -> endPoint();
            case "Lap" -> endLap();
            case "Activity" -> inActivity = false;
            default -> {
                if (inPoint) {
                    pointValue(element);
                } else if (inActivity) {
                    activityValue(element);
                }
            }
        }
    }

    private void beginActivity() {
        inActivity = true;
        content = "activity";
        Sport sport = SportNames.of(xml.attribute("Sport").orElse(""));
        if (sessions.size() < MOST_ACTIVITIES) {
            sessions.add(new TcxSession(sport));
        }
    }

    private void beginLap() {
        tracksInLap = 0;
        lapOpen = inActivity;
        lapStartMs = IsoTime.epochMs(xml.attribute("StartTime").orElse("").trim());
        lapLastMs = IsoTime.NONE;
        lapTimerS = Double.NaN;
        lapDistanceM = Double.NaN;
        lapRunCadence = Double.NaN;
        lapSteps = Double.NaN;
        if (inActivity && lapStartMs != IsoTime.NONE) {
            sessions.get(sessions.size() - 1).startsAt(lapStartMs);
        }
    }

    private void pointValue(String element) {
        switch (element) {
            case "Time" -> timeEpochMs = doubts.time(xml.text());
            case "LatitudeDegrees" -> points.set(Slot.LATITUDE, doubts.coordinateDeg(element, xml.text(), 90));
            case "LongitudeDegrees" -> points.set(Slot.LONGITUDE, doubts.coordinateDeg(element, xml.text(), 180));
            case "AltitudeMeters" -> set(Slot.ALTITUDE, -600, 10_000);
            case "DistanceMeters" -> set(Slot.DISTANCE, 0, 10_000_000);
            case "Value" -> heartRate();
            case "Cadence" -> set(Slot.CADENCE, 0, 254);
            case "RunCadence" -> set(Slot.RUN_CADENCE, 0, 254);
            case "Speed" -> set(Slot.SPEED, 0, 60);
            case "Watts" -> set(Slot.POWER, 0, 4000);
            default -> {}
        }
    }

    private void heartRate() {
        // 0 stands for a strap that was not heard.
        if (xml.parent().equals("HeartRateBpm") && !xml.text().equals("0")) {
            set(Slot.HEART_RATE, 20, 260);
        }
    }

    private void set(Slot slot, double least, double most) {
        if (!xml.text().isEmpty()) {
            points.set(slot, doubts.number(xml.name(), xml.text(), least, most));
        }
    }

    private void activityValue(String element) {
        switch (element) {
            case "TotalTimeSeconds" -> lapTimerS = doubts.number(element, xml.text(), 0, 1e8);
            case "DistanceMeters" -> lapDistanceM = doubts.number(element, xml.text(), 0, 1e7);
            case "AvgRunCadence" -> lapRunCadence = doubts.number(element, xml.text(), 0, 400);
            case "Steps" -> lapSteps = doubts.number(element, xml.text(), 0, 1e8);
            case "Name" -> device = xml.parent().equals("Creator") && device.isEmpty() ? xml.text() : device;
            default -> {}
        }
    }

    private void endPoint() {
        if (!inPoint) {
            return;
        }
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

    private void add() {
        int session = sessions.size() - 1;
        boolean otherSession = parts.isEmpty() || parts.get(parts.size() - 1).session() != session;
        if (partBegins || otherSession) {
            boolean lapBegins = tracksInLap <= 1 && !otherSession;
            parts.add(new TrackPart(session, lapBegins ? LONGEST_GAP_BETWEEN_LAPS_MS : LONGEST_GAP_MS));
            partBegins = false;
        }
        points.add(timeEpochMs, parts.size() - 1);
        lapLastMs = timeEpochMs;
    }

    private void endLap() {
        if (!lapOpen) {
            return;
        }
        lapOpen = false;
        sessions.get(sessions.size() - 1).add(lapTimerS, lapDistanceM, lapRunCadence, lapSteps);
        long byTimerMs = Double.isNaN(lapTimerS) ? lapStartMs : lapStartMs + Math.round(lapTimerS * 1000);
        if (lapStartMs != IsoTime.NONE && laps.size() < MOST_LAPS) {
            OptionalDouble distanceM = lapDistanceM > 0 ? OptionalDouble.of(lapDistanceM) : OptionalDouble.empty();
            laps.add(new Lap(lapStartMs, lapLastMs > lapStartMs ? lapLastMs : byTimerMs, distanceM));
        }
    }

    ParsedRecording finish(String name) throws RecordingException {
        Optional<String> damage = xml.damage();
        if (damage.isPresent() && (options.strict() || seen == 0)) {
            throw new RecordingException(name, "expected a TCX activity, found " + damage.get());
        }
        endLap();
        List<Sport> sports = new ArrayList<>();
        for (TcxSession session : sessions) {
            sports.add(session.sport());
        }
        TrackRecording track = new TrackRecording("tcx", points, parts, sports);
        List<QualityWarning> notes = new ArrayList<>();
        damage.ifPresent(found -> notes.add(QualityWarning.of(
                "file-cut", "The file is damaged or cut: " + seen + " points were read, then came " + found + ".")));
        notes.addAll(doubts.notes());
        notes.addAll(track.notes());
        WatchActivity activity =
                new WatchActivity(track.columns(options), finish(track), laps, track.timerEvents(), true, notes);
        return new ParsedRecording(activity, SafeName.of(device), content, seen);
    }

    private List<Session> finish(TrackRecording track) {
        List<Session> finished = new ArrayList<>();
        List<Optional<long[]>> spansMs = track.spansMs();
        for (int i = 0; i < sessions.size(); i++) {
            Optional<long[]> spanMs = spansMs.get(i);
            if (spanMs.isPresent()) {
                finished.add(sessions.get(i).finish(spanMs.get(), track.cadence()));
            }
        }
        return finished;
    }
}
