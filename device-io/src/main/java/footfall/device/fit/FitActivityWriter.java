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
import java.io.OutputStream;

/**
 * Writes a watch activity as a FIT activity that other software reads.
 *
 * <p>Native columns become the fields of FIT (steps a minute are halved to strides a minute, with a fraction in 1/128), columns of
 * applications become developer fields in the unit that their source names, and quantities for which FIT has no field become
 * developer fields of Footfall. Times are whole seconds, as FIT has them; everything else keeps the resolution of its field. The same
 * activity gives the same bytes.
 */
public final class FitActivityWriter {
    /** Anybody may use this manufacturer for software that has no number of its own. */
    private static final int DEVELOPMENT = 255;

    private static final int FILE_TYPE_ACTIVITY = 4;
    private static final int EVENT_TIMER = 0;
    private static final int EVENT_LAP = 9;
    private static final int TYPE_START = 0;
    private static final int TYPE_STOP = 1;
    private static final int TYPE_STOP_ALL = 4;
    private static final int NAME_SIZE = 64;

    private static final int LOCAL_RECORD = 0;
    private static final int LOCAL_EVENT = 1;
    private static final int LOCAL_LAP = 2;
    private static final int LOCAL_OTHER = 3;

    private final String product;

    /**
     * A writer.
     *
     * @param product what other software shows as the device ("Footfall simulator"); at most 63 bytes of it are written
     */
    public FitActivityWriter(String product) {
        this.product = product;
    }

    /** Writes one file; the caller closes the stream. */
    public void write(WatchActivity activity, OutputStream out) throws IOException {
        RecordFields fields = new RecordFields(activity.records());
        FitEncoder.write(out, encoder -> {
            writeHead(encoder, activity, fields);
            writeRows(encoder, activity, fields);
            new SummaryWriter(encoder, LOCAL_OTHER, activity).write();
        });
    }

    private void writeHead(FitEncoder encoder, WatchActivity activity, RecordFields fields) throws IOException {
        MessageProfile fileId = Profile.standard().message("file_id");
        encoder.define(
                LOCAL_OTHER,
                MessageLayout.of(fileId.number())
                        .field(fileId.field("type").number(), BaseType.ENUM)
                        .field(fileId.field("manufacturer").number(), BaseType.UINT16)
                        .field(fileId.field("product").number(), BaseType.UINT16)
                        .field(fileId.field("time_created").number(), BaseType.UINT32)
                        .text(fileId.field("product_name").number(), NAME_SIZE));
        RecordColumns records = activity.records();
        Object created = records.rows() == 0 ? null : (Object) fitS(activity, records.epochMs(0));
        encoder.data(LOCAL_OTHER, FILE_TYPE_ACTIVITY, DEVELOPMENT, 0, created, Texts.cut(product, NAME_SIZE));
        new DeveloperWriter(encoder, LOCAL_OTHER).write(fields);
    }

    /** Rows, and between them what happened before each of them. */
    private static void writeRows(FitEncoder encoder, WatchActivity activity, RecordFields fields) throws IOException {
        defineEvent(encoder);
        defineLap(encoder);
        encoder.define(LOCAL_RECORD, fields.layout());
        RecordColumns records = activity.records();
        int event = 0;
        int lap = 0;
        for (int row = 0; row <= records.rows(); row++) {
            long untilMs = row < records.rows() ? records.epochMs(row) : Long.MAX_VALUE;
            while (event < activity.timerEvents().size()
                    && activity.timerEvents().get(event).epochMs() <= untilMs) {
                writeEvent(encoder, activity, activity.timerEvents().get(event++));
            }
            while (lap < activity.laps().size() && activity.laps().get(lap).endEpochMs() <= untilMs) {
                writeLap(encoder, activity, lap++);
            }
            if (row < records.rows()) {
                encoder.data(LOCAL_RECORD, fields.values(row, fitS(activity, untilMs)));
            }
        }
    }

    private static void defineEvent(FitEncoder encoder) throws IOException {
        MessageProfile event = Profile.standard().message("event");
        encoder.define(
                LOCAL_EVENT,
                MessageLayout.of(event.number())
                        .field(event.field("timestamp").number(), BaseType.UINT32)
                        .field(event.field("event").number(), BaseType.ENUM)
                        .field(event.field("event_type").number(), BaseType.ENUM));
    }

    private static void writeEvent(FitEncoder encoder, WatchActivity activity, TimerEvent event) throws IOException {
        encoder.data(
                LOCAL_EVENT, fitS(activity, event.epochMs()), EVENT_TIMER, event.start() ? TYPE_START : TYPE_STOP_ALL);
    }

    private static void defineLap(FitEncoder encoder) throws IOException {
        MessageProfile lap = Profile.standard().message("lap");
        encoder.define(
                LOCAL_LAP,
                MessageLayout.of(lap.number())
                        .field(lap.field("message_index").number(), BaseType.UINT16)
                        .field(lap.field("timestamp").number(), BaseType.UINT32)
                        .field(lap.field("event").number(), BaseType.ENUM)
                        .field(lap.field("event_type").number(), BaseType.ENUM)
                        .field(lap.field("start_time").number(), BaseType.UINT32)
                        .field(lap.field("total_elapsed_time").number(), BaseType.UINT32)
                        .field(lap.field("total_timer_time").number(), BaseType.UINT32)
                        .field(lap.field("total_distance").number(), BaseType.UINT32));
    }

    private static void writeLap(FitEncoder encoder, WatchActivity activity, int index) throws IOException {
        MessageProfile profile = Profile.standard().message("lap");
        Lap lap = activity.laps().get(index);
        double elapsedS = (lap.endEpochMs() - lap.startEpochMs()) / 1000.0;
        Object elapsed = RecordFields.written(profile.field("total_elapsed_time"), elapsedS);
        encoder.data(
                LOCAL_LAP,
                index,
                fitS(activity, lap.endEpochMs()),
                EVENT_LAP,
                TYPE_STOP,
                fitS(activity, lap.startEpochMs()),
                elapsed,
                elapsed,
                RecordFields.written(
                        profile.field("total_distance"), lap.distanceM().orElse(Double.NaN)));
    }

    static long fitS(WatchActivity activity, long epochMs) {
        return FitTime.fitS(epochMs, activity.clockIsUtc());
    }
}
