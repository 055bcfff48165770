// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.TimerEvent;
import footfall.device.ReadOptions;
import footfall.device.xml.TrackPoints.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Turns the points of a TCX or GPX track into the columns of a watch activity: the unit of its cadence is decided, speed and
 * distance are worked out where the file has none, and only then are the coordinates dropped.
 * Not thread-safe: one per recording.
 */
public final class TrackRecording {
    private static final double MOST_MPS = 25;

    private final String format;
    private final TrackPoints points;
    private final List<TrackPart> parts;
    private final List<Sport> sports;
    private final List<QualityWarning> notes = new ArrayList<>();
    private final double[] speedMps;
    private final double[] distanceM;
    private final CadenceUnitDecision cadence;

    /**
     * Works out what the file does not say.
     *
     * @param format label of the format, begins the code of the cadence note
     * @param points as they stand in the file
     * @param parts of the track, by index
     * @param sports of the sessions, by index
     */
    public TrackRecording(String format, TrackPoints points, List<TrackPart> parts, List<Sport> sports) {
        this.format = format;
        this.points = points;
        this.parts = List.copyOf(parts);
        this.sports = List.copyOf(sports);
        distanceM = points.has(Slot.DISTANCE) ? column(Slot.DISTANCE) : TrackMotion.distanceM(points);
        speedMps = points.has(Slot.SPEED) ? column(Slot.SPEED) : derivedSpeed();
        cadence = CadenceUnitDecision.decide(decidableCadence(), speedMps, decidingSport());
        noteCadence();
    }

    /** Notes on what was decided and worked out. */
    public List<QualityWarning> notes() {
        return notes;
    }

    /** What the recorded cadence counts, where the sport is on foot or not known. */
    public CadenceUnitDecision cadence() {
        return cadence;
    }

    /** The columns; coordinates only where they were asked for. */
    public RecordColumns columns(ReadOptions options) {
        RecordColumns.Builder columns = new RecordColumns.Builder();
        int cadenceColumn = columns.column(Quantity.CADENCE, source(cadenceSlot(), "cadence"));
        int speedColumn = columns.column(Quantity.SPEED, source(Slot.SPEED, "speed"));
        int distanceColumn = columns.column(Quantity.DISTANCE, source(Slot.DISTANCE, "distance"));
        int altitudeColumn = columns.column(Quantity.ALTITUDE, SeriesSource.ofFormat("altitude"));
        int heartColumn = columns.column(Quantity.HEART_RATE, SeriesSource.ofFormat("heart rate"));
        int powerColumn = columns.column(Quantity.POWER, SeriesSource.ofFormat("power"));
        int latitudeColumn = options.keepCoordinates() ? columns.column(Quantity.LATITUDE, position()) : -1;
        int longitudeColumn = options.keepCoordinates() ? columns.column(Quantity.LONGITUDE, position()) : -1;
        for (int row = 0; row < points.rows(); row++) {
            columns.row(points.epochMs(row));
            columns.set(cadenceColumn, points.value(cadenceSlot(), row) * factor(row));
            columns.set(speedColumn, speedMps[row]);
            columns.set(distanceColumn, distanceM[row]);
            columns.set(altitudeColumn, points.value(Slot.ALTITUDE, row));
            columns.set(heartColumn, points.value(Slot.HEART_RATE, row));
            columns.set(powerColumn, points.value(Slot.POWER, row));
            if (options.keepCoordinates()) {
                columns.set(latitudeColumn, points.value(Slot.LATITUDE, row));
                columns.set(longitudeColumn, points.value(Slot.LONGITUDE, row));
            }
        }
        return columns.build();
    }

    /** Begin and end of the timer, and its stops between the parts of the track. */
    public List<TimerEvent> timerEvents() {
        List<TimerEvent> events = new ArrayList<>();
        int rows = points.rows();
        if (rows == 0) {
            return events;
        }
        // Points may stand in any order: none of them may fall outside of the timer.
        long firstMs = points.epochMs(0);
        long lastMs = firstMs;
        for (int row = 1; row < rows; row++) {
            firstMs = Math.min(firstMs, points.epochMs(row));
            lastMs = Math.max(lastMs, points.epochMs(row));
        }
        events.add(new TimerEvent(firstMs, true));
        for (int row = 1; row < rows; row++) {
            int part = points.part(row);
            long gapMs = points.epochMs(row) - points.epochMs(row - 1);
            if (part != points.part(row - 1) && gapMs > parts.get(part).longestGapMs()) {
                events.add(new TimerEvent(points.epochMs(row - 1), false));
                events.add(new TimerEvent(points.epochMs(row), true));
            }
        }
        events.add(new TimerEvent(lastMs, false));
        return events;
    }

    /** Times of the first and last point of each session, ms since 1970-01-01T00:00Z; empty where it has none. */
    public List<Optional<long[]>> spansMs() {
        List<Optional<long[]>> spans = new ArrayList<>(Collections.nCopies(sports.size(), Optional.empty()));
        for (int row = 0; row < points.rows(); row++) {
            int session = parts.get(points.part(row)).session();
            long timeMs = points.epochMs(row);
            if (spans.get(session).isEmpty()) {
                spans.set(session, Optional.of(new long[] {timeMs, timeMs}));
            }
            spans.get(session).orElseThrow()[1] = timeMs;
        }
        return spans;
    }

    private SeriesSource source(Slot slot, String name) {
        if (points.has(slot)) {
            return SeriesSource.ofFormat(name);
        }
        return SeriesSource.ofFormat(
                slot == Slot.SPEED && points.has(Slot.DISTANCE) ? "from distance" : "from position");
    }

    private static SeriesSource position() {
        return SeriesSource.ofFormat("position");
    }

    private double[] derivedSpeed() {
        double[] derived = TrackMotion.speedMps(points, distanceM);
        boolean fromDistance = points.has(Slot.DISTANCE);
        boolean any = false;
        for (int row = 0; row < derived.length; row++) {
            // A position that jumps is no speed.
            derived[row] = derived[row] > MOST_MPS ? Double.NaN : derived[row];
            any |= !Double.isNaN(derived[row]);
        }
        if (any) {
            notes.add(QualityWarning.of(
                    "speed-derived",
                    "The file has no speed: it was worked out from " + (fromDistance ? "distance" : "position")
                            + " over about 6 s."));
        }
        return derived;
    }

    private double[] column(Slot slot) {
        double[] column = new double[points.rows()];
        for (int row = 0; row < column.length; row++) {
            column[row] = points.value(slot, row);
        }
        return column;
    }

    private Slot cadenceSlot() {
        return points.has(Slot.RUN_CADENCE) ? Slot.RUN_CADENCE : Slot.CADENCE;
    }

    private Sport sport(int row) {
        return sports.get(parts.get(points.part(row)).session());
    }

    private int factor(int row) {
        return isWheelOrStroke(sport(row))
                ? CadenceUnit.PER_LEG.factor()
                : cadence.unit().factor();
    }

    private double[] decidableCadence() {
        double[] raw = column(cadenceSlot());
        for (int row = 0; row < raw.length; row++) {
            raw[row] = isWheelOrStroke(sport(row)) ? Double.NaN : raw[row];
        }
        return raw;
    }

    private Sport decidingSport() {
        Sport deciding = sports.isEmpty() ? Sport.UNKNOWN : sports.get(0);
        for (Sport sport : sports) {
            if (isWheelOrStroke(deciding) || sport.onFoot() && !deciding.onFoot()) {
                deciding = sport;
            }
        }
        return deciding;
    }

    private static boolean isWheelOrStroke(Sport sport) {
        return switch (sport) {
            case CYCLING, SWIMMING, ROWING, SKIING -> true;
            default -> false;
        };
    }

    private void noteCadence() {
        if (cadence.points() > 0) {
            notes.add(QualityWarning.of(format + "-cadence-unit", cadence.explain()));
        }
    }
}
