// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.device.link.FrameKind;
import footfall.device.link.stream.Cobs;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Writes frames as bytes of a serial line: lines with their end, packets stuffed and ended by a zero. Each is written at once. */
public final class WireBytes implements WireEncoder.Out {
    private final OutputStream out;

    /** To this stream. */
    public WireBytes(OutputStream out) {
        this.out = out;
    }

    /** Bytes of a frame. @throws IllegalArgumentException for a notification, which a stream cannot carry */
    public static byte[] of(FrameKind kind, byte[] bytes) {
        switch (kind) {
            case LINE:
                byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
                line[bytes.length] = '\n';
                return line;
            case PACKET:
                byte[] stuffed = Cobs.stuffed(bytes);
                return Arrays.copyOf(stuffed, stuffed.length + 1);
            case JUNK:
                return bytes;
            default:
                throw new IllegalArgumentException("a stream of bytes carries no " + kind);
        }
    }

    @Override
    public void emit(FrameKind kind, String channel, byte[] bytes) {
        try {
            out.write(of(kind, bytes));
            out.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
