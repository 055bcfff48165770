// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.signal.SampleSink;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a live session as one FIT activity: records, laps, events and the summary of a watch, and between them the raw acceleration that all of
 * it was taken from, with its calibration and the correlation of its clock. Messages stand in order of time.
 *
 * <p>The samples are asked for twice, because the header of a FIT file holds its length; memory does not grow with them. The same session
 * gives the same bytes.
 */
public final class FitSessionWriter {
    private static final int LOCAL_INFO = 2;
    /** After the four of the samples. */
    private static final int LOCAL_ACTIVITY = 4;

    private static final int LOCAL_MARK = LOCAL_ACTIVITY + ActivityMessages.LOCALS;
    private static final int LOCAL_FEELING = LOCAL_MARK + 1;
    private static final int TYPE_MARKER = 3;
    private static final int CREATOR = 0;
    private static final int SENSOR = 1;
    private static final int NAME_SIZE = 64;
    private static final double STRIDES_PER_STEP = 0.5;

    private final String product;
    private final WatchActivity activity;
    private final List<FitMark> marks;
    private final String sensorName;

    /** Gives the samples of a session, the same each time it is asked. */
    @FunctionalInterface
    public interface Samples {
        /** Hands all of them on; none where there are none. */
        void writeTo(SampleSink sink) throws IOException;
    }

    /**
     * A writer.
     *
     * @param product what other software shows as the device
     * @param activity records, laps, timer and summary
     * @param marks in order of time
     * @param sensorName the sensor's name for people, or empty
     */
    public FitSessionWriter(String product, WatchActivity activity, List<FitMark> marks, String sensorName) {
        this.product = product;
        this.activity = activity;
        this.marks = List.copyOf(marks);
        this.sensorName = sensorName;
    }

    /** Writes one file; the caller closes the stream. */
    public void write(Samples samples, OutputStream out) throws IOException {
        FitEncoder.write(out, encoder -> new Messages(encoder).write(samples));
    }

    /** One pass over the session. */
    private final class Messages {
        private final FitEncoder encoder;
        private final ActivityMessages ofActivity;
        private final FeelingMessages feelings;
        private int nextMark;

        Messages(FitEncoder encoder) {
            this.encoder = encoder;
            this.ofActivity = new ActivityMessages(encoder, activity, LOCAL_ACTIVITY);
            this.feelings = new FeelingMessages(encoder, LOCAL_FEELING, ofActivity.applications(), product, marks);
        }

        void write(Samples samples) throws IOException {
            ofActivity.head(product);
            deviceInfo();
            defineMark();
            feelings.define();
            ofActivity.define();
            try (SampleMessages sink = new SampleMessages(OutputStream.nullOutputStream(), encoder) {
                @Override
                void before(long epochMs) throws IOException {
                    writeUntil(epochMs);
                }
            }) {
                samples.writeTo(sink);
            } catch (UncheckedIOException e) {
                throw new IOException(e.getMessage(), e);
            }
            writeUntil(Long.MAX_VALUE);
            ofActivity.finish();
        }

        private void deviceInfo() throws IOException {
            MessageProfile profile = Profile.standard().message("device_info");
            encoder.define(
                    LOCAL_INFO,
                    MessageLayout.of(profile.number())
                            .field(profile.field("device_index").number(), BaseType.UINT8)
                            .field(profile.field("manufacturer").number(), BaseType.UINT16)
                            .field(profile.field("product").number(), BaseType.UINT16)
                            .text(profile.field("product_name").number(), NAME_SIZE));
            encoder.data(LOCAL_INFO, CREATOR, ActivityMessages.DEVELOPMENT, 0, Texts.cut(product, NAME_SIZE));
            if (!sensorName.isEmpty()) {
                encoder.data(LOCAL_INFO, SENSOR, ActivityMessages.DEVELOPMENT, 0, Texts.cut(sensorName, NAME_SIZE));
            }
        }

        private void defineMark() throws IOException {
            MessageProfile profile = Profile.standard().message("event");
            encoder.define(
                    LOCAL_MARK,
                    MessageLayout.of(profile.number())
                            .field(profile.field("timestamp").number(), BaseType.UINT32)
                            .field(profile.field("event").number(), BaseType.ENUM)
                            .field(profile.field("event_type").number(), BaseType.ENUM)
                            .field(profile.field("data").number(), BaseType.UINT32));
        }

        private void writeUntil(long epochMs) throws IOException {
            while (nextMark < marks.size() && marks.get(nextMark).epochMs() <= epochMs) {
                FitMark mark = marks.get(nextMark);
                ofActivity.writeUntil(mark.epochMs());
                long timeS = FitTime.fitS(mark.epochMs(), activity.clockIsUtc());
                if (mark.kind().isFeeling()) {
                    feelings.write(timeS, mark);
                } else {
                    @Nullable
                    Object rpm =
                            Double.isNaN(mark.value()) ? null : (Object) Math.round(mark.value() * STRIDES_PER_STEP);
                    encoder.data(LOCAL_MARK, timeS, mark.kind().event(), TYPE_MARKER, rpm);
                }
                nextMark++;
            }
            ofActivity.writeUntil(epochMs);
        }
    }
}
