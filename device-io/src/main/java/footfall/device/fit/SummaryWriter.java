// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.fit.profile.FieldProfile;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Writes the sessions and the closing {@code activity} message. */
final class SummaryWriter {
    private static final int EVENT_SESSION = 8;
    private static final int EVENT_ACTIVITY = 26;
    private static final int TYPE_STOP = 1;
    private static final int MANUAL = 0;
    private static final double STRIDES_PER_STEP = 0.5;

    private static final MessageProfile SESSION = Profile.standard().message("session");
    private static final List<String> SESSION_FIELDS = List.of(
            "message_index",
            "timestamp",
            "event",
            "event_type",
            "start_time",
            "sport",
            "sub_sport",
            "total_elapsed_time",
            "total_timer_time",
            "total_distance",
            "avg_cadence",
            "avg_fractional_cadence",
            "total_cycles",
            "total_fractional_cycles");

    private final FitEncoder encoder;
    private final int local;
    private final WatchActivity activity;

    SummaryWriter(FitEncoder encoder, int local, WatchActivity activity) {
        this.encoder = encoder;
        this.local = local;
        this.activity = activity;
    }

    void write() throws IOException {
        writeSessions();
        writeActivity();
    }

    private void writeSessions() throws IOException {
        MessageLayout layout = MessageLayout.of(SESSION.number());
        for (String name : SESSION_FIELDS) {
            FieldProfile field = SESSION.field(name);
            layout.field(field.number(), field.type());
        }
        encoder.define(local, layout);
        for (int index = 0; index < activity.sessions().size(); index++) {
            writeSession(index, activity.sessions().get(index));
        }
    }

    private void writeSession(int index, Session session) throws IOException {
        RecordFields.Fraction cadence =
                RecordFields.Fraction.of(session.meanCadenceSpm().orElse(Double.NaN) * STRIDES_PER_STEP);
        double steps = session.steps().isPresent() ? session.steps().getAsLong() : Double.NaN;
        RecordFields.Fraction strides = RecordFields.Fraction.of(steps * STRIDES_PER_STEP);
        encoder.data(
                local,
                index,
                endS(session),
                EVENT_SESSION,
                TYPE_STOP,
                session.startEpochMs().isPresent()
                        ? (Object) fitS(session.startEpochMs().getAsLong())
                        : null,
                SportNames.number(session.sport()),
                SportNames.subNumber(session.subSport()),
                written("total_elapsed_time", session.elapsedS()),
                written("total_timer_time", session.timerS()),
                written("total_distance", session.distanceM()),
                cadence.fits(BaseType.UINT8) ? (Object) cadence.whole() : null,
                cadence.fits(BaseType.UINT8) ? (Object) cadence.in128() : null,
                strides.fits(BaseType.UINT32) ? (Object) strides.whole() : null,
                strides.fits(BaseType.UINT32) ? (Object) strides.in128() : null);
    }

    private static @Nullable Object written(String field, OptionalDouble value) {
        return RecordFields.written(SESSION.field(field), value.orElse(Double.NaN));
    }

    private @Nullable Object endS(Session session) {
        if (session.startEpochMs().isPresent() && session.elapsedS().isPresent()) {
            return fitS(session.startEpochMs().getAsLong()
                    + Math.round(session.elapsedS().getAsDouble() * 1000));
        }
        return lastS();
    }

    private @Nullable Object lastS() {
        RecordColumns records = activity.records();
        return records.rows() == 0 ? null : (Object) fitS(records.epochMs(records.rows() - 1));
    }

    private void writeActivity() throws IOException {
        MessageProfile profile = Profile.standard().message("activity");
        encoder.define(
                local,
                MessageLayout.of(profile.number())
                        .field(profile.field("timestamp").number(), BaseType.UINT32)
                        .field(profile.field("total_timer_time").number(), BaseType.UINT32)
                        .field(profile.field("num_sessions").number(), BaseType.UINT16)
                        .field(profile.field("type").number(), BaseType.ENUM)
                        .field(profile.field("event").number(), BaseType.ENUM)
                        .field(profile.field("event_type").number(), BaseType.ENUM));
        double timerS = 0;
        for (Session session : activity.sessions()) {
            timerS += session.timerS().orElse(0);
        }
        Object timer = RecordFields.written(profile.field("total_timer_time"), timerS);
        List<Session> sessions = activity.sessions();
        Object endS = sessions.isEmpty() ? lastS() : endS(sessions.get(sessions.size() - 1));
        encoder.data(local, endS, timer, activity.sessions().size(), MANUAL, EVENT_ACTIVITY, TYPE_STOP);
    }

    private long fitS(long epochMs) {
        return FitActivityWriter.fitS(activity, epochMs);
    }
}
