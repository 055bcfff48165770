// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitCrc;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Small FIT files for tests, sound ones and broken ones. */
public final class FitFiles {
    /** 2020-09-13T12:26:40Z in seconds of FIT. */
    public static final long START_S = 968_934_400L;
    /** The same in milliseconds since 1970. */
    public static final long START_EPOCH_MS = 1_600_000_000_000L;

    private FitFiles() {}

    /** A sound file. */
    public static byte[] file(FitEncoder.Body body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FitEncoder.write(out, body);
        return out.toByteArray();
    }

    /** A file with any header and data size, its check sum right for the bytes before it. */
    public static byte[] file(int headerSize, boolean headerChecksum, long dataSize, byte[] messages)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(FitEncoder.header(headerSize, dataSize, headerChecksum));
        out.write(messages);
        byte[] bytes = out.toByteArray();
        int crc = FitCrc.update(0, bytes, 0, bytes.length);
        out.write(crc & 0xFF);
        out.write(crc >>> 8);
        return out.toByteArray();
    }

    /** Files behind one another. */
    public static byte[] chain(byte[]... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] file : files) {
            out.write(file);
        }
        return out.toByteArray();
    }

    /** The file's identity: an activity of a Forerunner 935. */
    public static void fileId(FitEncoder encoder, int type) throws IOException {
        encoder.define(
                15,
                MessageLayout.of(0)
                        .field(0, BaseType.ENUM)
                        .field(1, BaseType.UINT16)
                        .field(2, BaseType.UINT16)
                        .field(3, BaseType.UINT32Z));
        encoder.data(15, type, 1, 2691, 4_000_000_001L);
    }

    /** Time and strides a minute. */
    public static MessageLayout cadenceLayout() {
        return MessageLayout.of(20).field(253, BaseType.UINT32).field(4, BaseType.UINT8);
    }

    /** An ordinary little activity of so many records, one a second. */
    public static byte[] activity(int records) throws IOException {
        return file(encoder -> activity(encoder, records));
    }

    /** The same as messages. */
    public static void activity(FitEncoder encoder, int records) throws IOException {
        fileId(encoder, 4);
        encoder.define(0, cadenceLayout());
        for (int i = 0; i < records; i++) {
            encoder.data(0, START_S + i, 80 + i % 10);
        }
    }

    /** Reads with the usual options. */
    public static ParsedRecording read(byte[] bytes) throws IOException {
        return read(bytes, ReadOptions.defaults());
    }

    /** Reads. */
    public static ParsedRecording read(byte[] bytes, ReadOptions options) throws IOException {
        return new FitActivityReader().parse(new ByteArrayInputStream(bytes), "test.fit", options, SampleSink.none());
    }

    /** Codes of the notes. */
    public static java.util.List<String> notes(ParsedRecording read) {
        return read.activity().notes().stream().map(note -> note.code()).toList();
    }
}
