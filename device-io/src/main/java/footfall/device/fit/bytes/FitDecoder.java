// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import footfall.device.bytes.ByteSource;
import footfall.device.bytes.LittleEndian;
import footfall.device.fit.bytes.Damage.Kind;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chain of FIT files from a stream, front to back, in a window of bounded size: memory does not grow with the stream.
 *
 * <p>What is wrong goes to the listener and, unless it throws, the decoder keeps what it has read and goes on at the next file of
 * the chain. It never guesses where the next message begins behind a broken one: a wrong guess would invent data.
 *
 * <p>Not thread-safe: one per stream.
 */
public final class FitDecoder {
    private static final int DEFAULT_MAX_FILES = 1000;

    private final ByteSource source;
    private final FitListener listener;
    private final FileReader reader;
    private final int maxFiles;

    private int files;

    private FitDecoder(InputStream in, FitListener listener, int maxFiles) {
        source = new ByteSource(in);
        this.listener = listener;
        reader = new FileReader(source, listener);
        this.maxFiles = maxFiles;
    }

    /**
     * Reads everything, to the end of the stream.
     *
     * @return number of data messages
     * @throws IOException where the stream fails or the listener throws
     */
    public static long decode(InputStream in, FitListener listener) throws IOException {
        return decode(in, listener, DEFAULT_MAX_FILES);
    }

    /** The same with another limit on the number of files in the chain. */
    public static long decode(InputStream in, FitListener listener, int maxFiles) throws IOException {
        FitDecoder decoder = new FitDecoder(in, listener, maxFiles);
        decoder.readChain();
        return decoder.reader.messages();
    }

    private void readChain() throws IOException {
        while (nextHeader()) {
            if (files++ == maxFiles) {
                damaged(Kind.TOO_MANY_FILES, "more than " + maxFiles + " files are chained; the rest is left out");
                return;
            }
            FitHeader header = readHeader();
            if (header != null) {
                listener.fileBegins(header);
                reader.read(header);
            }
        }
    }

    private boolean nextHeader() throws IOException {
        if (reader.fatal() == null
                && source.has(FitHeader.SHORT_SIZE)
                && FitHeader.startsAt(source.bytes(), source.at())) {
            return true;
        }
        if (!source.has(1)) {
            if (files == 0) {
                damaged(Kind.NOT_FIT, "expected a FIT header at byte 0, found an empty file");
            }
            return false;
        }
        return searchHeader();
    }

    /** Passes over what cannot be read, up to the next header, and says how much that was. */
    private boolean searchHeader() throws IOException {
        long from = source.position();
        Damage cause = cause(from);
        while (source.has(FitHeader.SHORT_SIZE) && !plausibleHeader()) {
            source.skip(1);
        }
        boolean another = source.has(FitHeader.SHORT_SIZE);
        if (!another) {
            source.skip(source.ready());
        }
        String lost = files == 0 ? "" : "; " + (source.position() - from) + " bytes are lost";
        listener.damaged(new Damage(cause.kind(), from, cause.message() + lost));
        return another;
    }

    private Damage cause(long from) {
        Damage fatal = reader.fatal();
        if (fatal != null) {
            return fatal;
        }
        String found = hexOfNextBytes();
        return files == 0
                ? new Damage(Kind.NOT_FIT, from, "expected a FIT header (\".FIT\" as bytes 8 to 11), found " + found)
                : new Damage(Kind.GARBAGE, from, "expected another FIT header or the end, found " + found);
    }

    private boolean plausibleHeader() {
        int size = source.bytes()[source.at()];
        return (size == FitHeader.SHORT_SIZE || size == FitHeader.LONG_SIZE)
                && FitHeader.startsAt(source.bytes(), source.at());
    }

    private String hexOfNextBytes() {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(4, source.ready()); i++) {
            hex.append(i == 0 ? "" : " ").append(String.format("%02x", source.bytes()[source.at() + i] & 0xFF));
        }
        return hex.toString();
    }

    private @Nullable FitHeader readHeader() throws IOException {
        FitHeader header = FitHeader.read(source.bytes(), source.at(), source.position());
        if (!source.has(header.size())) {
            damaged(Kind.FILE_CUT, "the header is cut");
            source.skip(source.ready());
            return null;
        }
        if (header.size() >= FitHeader.LONG_SIZE) {
            checkHeader();
        }
        return header;
    }

    private void checkHeader() throws IOException {
        int at = source.at();
        int written = LittleEndian.uint16(source.bytes(), at + FitHeader.SHORT_SIZE);
        int right = FitCrc.update(0, source.bytes(), at, at + FitHeader.SHORT_SIZE);
        // 0 is legal and means that the writer did not bother.
        if (written != 0 && written != right) {
            damaged(
                    Kind.HEADER_CHECKSUM,
                    "the header's check sum is " + FitCrc.text(written) + ", its bytes give " + FitCrc.text(right));
        }
    }

    private void damaged(Kind kind, String message) throws IOException {
        listener.damaged(new Damage(kind, source.position(), message));
    }
}
