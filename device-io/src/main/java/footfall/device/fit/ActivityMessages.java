// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.TimerEvent;
import footfall.analyzer.activity.WatchActivity;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.io.IOException;
import java.util.OptionalLong;

/** The messages of a watch activity, in order of time; somebody else may write others between them. Not thread-safe: one per file. */
final class ActivityMessages {
    /** Anybody may use this manufacturer for software that has no number of its own. */
    static final int DEVELOPMENT = 255;

    private static final int FILE_TYPE_ACTIVITY = 4;
    private static final int EVENT_TIMER = 0;
    private static final int EVENT_LAP = 9;
    private static final int TYPE_START = 0;
    private static final int TYPE_STOP = 1;
    private static final int TYPE_STOP_ALL = 4;
    private static final int NAME_SIZE = 64;

    /** How many local numbers it needs. */
    static final int LOCALS = 4;

    private final FitEncoder encoder;
    private final WatchActivity activity;
    private final RecordFields fields;
    private final int record;
    private final int event;
    private final int lap;
    private final int other;
    private int nextRow;
    private int nextEvent;
    private int nextLap;

    /** With local numbers from this one on. */
    ActivityMessages(FitEncoder encoder, WatchActivity activity, int firstLocal) {
        this.encoder = encoder;
        this.activity = activity;
        this.fields = new RecordFields(activity.records());
        this.record = firstLocal;
        this.event = firstLocal + 1;
        this.lap = firstLocal + 2;
        this.other = firstLocal + 3;
    }

    /** The first message of the file, and what the records need to be read. */
    void head(String product) throws IOException {
        MessageProfile fileId = Profile.standard().message("file_id");
        encoder.define(
                other,
                MessageLayout.of(fileId.number())
                        .field(fileId.field("type").number(), BaseType.ENUM)
                        .field(fileId.field("manufacturer").number(), BaseType.UINT16)
                        .field(fileId.field("product").number(), BaseType.UINT16)
                        .field(fileId.field("time_created").number(), BaseType.UINT32)
                        .text(fileId.field("product_name").number(), NAME_SIZE));
        RecordColumns records = activity.records();
        OptionalLong start = activity.sessions().isEmpty()
                ? OptionalLong.empty()
                : activity.sessions().get(0).startEpochMs();
        long createdMs = records.rows() > 0 ? records.epochMs(0) : start.orElse(Long.MIN_VALUE);
        Object created = createdMs == Long.MIN_VALUE ? null : (Object) fitS(activity, createdMs);
        encoder.data(other, FILE_TYPE_ACTIVITY, DEVELOPMENT, 0, created, Texts.cut(product, NAME_SIZE));
        new DeveloperWriter(encoder, other).write(fields);
    }

    /** Says how rows, events and laps are laid out; once, before the first of them. */
    void define() throws IOException {
        defineEvent();
        defineLap();
        encoder.define(record, fields.layout());
    }

    /** Rows up to this time, and between them what happened before each of them. */
    void writeUntil(long endMs) throws IOException {
        RecordColumns records = activity.records();
        while (nextRow < records.rows() && records.epochMs(nextRow) <= endMs) {
            writeBefore(records.epochMs(nextRow));
            encoder.data(record, fields.values(nextRow, fitS(activity, records.epochMs(nextRow))));
            nextRow++;
        }
        if (endMs < Long.MAX_VALUE) {
            writeBefore(endMs);
        }
    }

    /** Numbers of applications that are taken. */
    int applications() {
        return fields.apps().size();
    }

    /** What is left, and what sums it up. */
    void finish() throws IOException {
        writeUntil(Long.MAX_VALUE);
        writeBefore(Long.MAX_VALUE);
        new SummaryWriter(encoder, other, activity).write();
    }

    private void writeBefore(long untilMs) throws IOException {
        while (nextEvent < activity.timerEvents().size()
                && activity.timerEvents().get(nextEvent).epochMs() <= untilMs) {
            writeEvent(activity.timerEvents().get(nextEvent++));
        }
        while (nextLap < activity.laps().size() && activity.laps().get(nextLap).endEpochMs() <= untilMs) {
            writeLap(nextLap++);
        }
    }

    private void defineEvent() throws IOException {
        MessageProfile profile = Profile.standard().message("event");
        encoder.define(
                event,
                MessageLayout.of(profile.number())
                        .field(profile.field("timestamp").number(), BaseType.UINT32)
                        .field(profile.field("event").number(), BaseType.ENUM)
                        .field(profile.field("event_type").number(), BaseType.ENUM));
    }

    private void writeEvent(TimerEvent what) throws IOException {
        encoder.data(event, fitS(activity, what.epochMs()), EVENT_TIMER, what.start() ? TYPE_START : TYPE_STOP_ALL);
    }

    private void defineLap() throws IOException {
        MessageProfile profile = Profile.standard().message("lap");
        encoder.define(
                lap,
                MessageLayout.of(profile.number())
                        .field(profile.field("message_index").number(), BaseType.UINT16)
                        .field(profile.field("timestamp").number(), BaseType.UINT32)
                        .field(profile.field("event").number(), BaseType.ENUM)
                        .field(profile.field("event_type").number(), BaseType.ENUM)
                        .field(profile.field("start_time").number(), BaseType.UINT32)
                        .field(profile.field("total_elapsed_time").number(), BaseType.UINT32)
                        .field(profile.field("total_timer_time").number(), BaseType.UINT32)
                        .field(profile.field("total_distance").number(), BaseType.UINT32));
    }

    private void writeLap(int index) throws IOException {
        MessageProfile profile = Profile.standard().message("lap");
        Lap what = activity.laps().get(index);
        double elapsedS = (what.endEpochMs() - what.startEpochMs()) / 1000.0;
        Object elapsed = RecordFields.written(profile.field("total_elapsed_time"), elapsedS);
        encoder.data(
                lap,
                index,
                fitS(activity, what.endEpochMs()),
                EVENT_LAP,
                TYPE_STOP,
                fitS(activity, what.startEpochMs()),
                elapsed,
                elapsed,
                RecordFields.written(
                        profile.field("total_distance"), what.distanceM().orElse(Double.NaN)));
    }

    private static long fitS(WatchActivity activity, long epochMs) {
        return FitTime.fitS(epochMs, activity.clockIsUtc());
    }
}
