// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.fit.bytes.Damage;
import footfall.device.fit.bytes.FitHeader;
import footfall.device.fit.bytes.FitListener;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.DeveloperFields;
import footfall.device.fit.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands every message to whoever understands it and puts the recording together. */
final class ActivityListener implements FitListener {
    private static final int FILE_ID = number("file_id");
    private static final int DEVICE_INFO = number("device_info");
    private static final int RECORD = number("record");
    private static final int SESSION = number("session");
    private static final int LAP = number("lap");
    private static final int EVENT = number("event");
    private static final int SPORT = number("sport");
    private static final int APPLICATION = number("developer_data_id");
    private static final int DESCRIPTION = number("field_description");
    private static final int ACCELEROMETER = number("accelerometer_data");
    private static final int GYROSCOPE = number("gyroscope_data");
    private static final int CALIBRATION = number("three_d_sensor_calibration");
    private static final int CORRELATION = number("timestamp_correlation");

    private final String name;
    private final ReadOptions options;
    private final ReadingNotes notes = new ReadingNotes();
    private final RecordMapper records;
    private final SummaryMapper summaries = new SummaryMapper(notes);
    private final DeviceNames device = new DeviceNames();
    private final SampleSink samples;
    private @Nullable SensorMapper sensors;
    private DeveloperFields developerFields = new DeveloperFields();
    private @Nullable Damage firstDamage;

    ActivityListener(String name, ReadOptions options, SampleSink samples) {
        this.name = name;
        this.options = options;
        records = new RecordMapper(options.keepCoordinates(), notes);
        this.samples = samples;
    }

    private static int number(String message) {
        return Profile.standard().message(message).number();
    }

    @Override
    public void fileBegins(FitHeader header) {
        developerFields = new DeveloperFields();
        records.fileBegins();
    }

    @Override
    public void message(FitMessage message) {
        int number = message.globalNumber();
        if (number == RECORD) {
            records.record(message, developerFields);
            if (message.definition().developerFieldCount() >= SensorMapper.AXES) {
                sensors().record(message, developerFields);
            }
        } else if (number == EVENT) {
            summaries.event(message);
        } else if (number == LAP) {
            summaries.lap(message);
        } else if (number == SESSION) {
            summaries.session(message);
        } else if (number == ACCELEROMETER) {
            sensors().accelerometer(message);
        } else if (number == GYROSCOPE) {
            sensors().gyroscope(message);
        } else {
            describe(number, message);
        }
    }

    /** Most recordings hold no raw acceleration, and its arrays are large. */
    private SensorMapper sensors() {
        SensorMapper mapper = sensors;
        if (mapper == null) {
            mapper = new SensorMapper(samples, options.samples());
            sensors = mapper;
        }
        return mapper;
    }

    private void describe(int number, FitMessage message) {
        if (number == FILE_ID) {
            device.fileId(message);
        } else if (number == DEVICE_INFO) {
            device.deviceInfo(message);
        } else if (number == SPORT) {
            summaries.sport(message);
        } else if (number == APPLICATION) {
            developerFields.application(message);
        } else if (number == DESCRIPTION) {
            developerFields.description(message);
        } else if (number == CALIBRATION) {
            sensors().calibration(message);
        } else if (number == CORRELATION) {
            sensors().correlation(message);
        }
    }

    @Override
    public void damaged(Damage damage) throws RecordingException {
        if (options.strict()) {
            throw new RecordingException(name, "byte " + damage.bytePosition() + ": " + damage.message());
        }
        if (firstDamage == null) {
            firstDamage = damage;
        }
        notes.add(damage);
    }

    /** Why nothing could be read. */
    RecordingException nothing() {
        String problem = firstDamage == null
                ? "expected FIT messages behind the header, found none"
                : "byte " + firstDamage.bytePosition() + ": " + firstDamage.message();
        return new RecordingException(name, problem);
    }

    /** The recording; call once, at the end. */
    ParsedRecording build() {
        if (!records.clockIsUtc()) {
            notes.add("clock-not-utc", "The device did not know the date: times count from when it was switched on.");
        } else if (records.clockChanges()) {
            notes.add("clock-set", "The device's clock was set during the recording: some times have no date.");
        }
        SensorMapper mapper = sensors;
        if (mapper != null) {
            mapper.finish();
        }
        WatchActivity activity = new WatchActivity(
                records.build(),
                summaries.sessions(),
                summaries.laps(),
                summaries.timerEvents(),
                records.clockIsUtc(),
                notes.list());
        long sampleCount = mapper == null ? 0 : mapper.samples();
        return new ParsedRecording(
                activity,
                device.device(),
                content(sampleCount),
                records.records(),
                sampleCount,
                mapper == null ? List.of() : mapper.notes());
    }

    private String content(long sampleCount) {
        if (!device.content().isEmpty()) {
            return device.content();
        }
        if (records.records() > 0) {
            return "activity";
        }
        return sampleCount > 0 ? "acceleration" : "";
    }
}
