// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import footfall.device.fit.bytes.Damage.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chain of FIT files from a stream, front to back, in a window of fixed size: memory does not grow with the stream.
 *
 * <p>What is wrong goes to the listener and, unless it throws, the decoder keeps what it has read and goes on at the next file of
 * the chain. It never guesses where the next message begins behind a broken one: a wrong guess would invent data.
 *
 * <p>Not thread-safe: one per stream.
 */
public final class FitDecoder {
    private static final int DEFAULT_MAX_FILES = 1000;
    private static final int LOCAL_NUMBERS = 16;
    private static final int CHECKSUM_SIZE = 2;
    private static final int TIMESTAMP_FIELD = 253;

    private static final int COMPRESSED_FLAG = 0x80;
    private static final int DEFINITION_FLAG = 0x40;
    private static final int DEVELOPER_FLAG = 0x20;

    private final ByteSource source;
    private final FitListener listener;
    private final int maxFiles;
    private final @Nullable MessageDefinition[] definitions = new MessageDefinition[LOCAL_NUMBERS];
    private final FitMessage view = new FitMessage();

    private int files;
    private long messages;
    private int crc;
    private long dataEnd;
    private boolean openEnd;
    private long lastTimestampS;
    private @Nullable Damage fatal;

    private FitDecoder(InputStream in, FitListener listener, int maxFiles) {
        source = new ByteSource(in);
        this.listener = listener;
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
        return decoder.messages;
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
                readFile(header);
            }
        }
    }

    private boolean nextHeader() throws IOException {
        if (fatal == null && source.has(FitHeader.SHORT_SIZE) && FitHeader.startsAt(source.bytes(), source.at())) {
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
        fatal = null;
        return another;
    }

    private Damage cause(long from) {
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
        crc = 0;
        consume(header.size());
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
                    "the header's check sum is " + hex(written) + ", its bytes give " + hex(right));
        }
    }

    private void readFile(FitHeader header) throws IOException {
        Arrays.fill(definitions, null);
        lastTimestampS = FitMessage.ABSENT;
        dataEnd = source.position() + header.dataSize();
        openEnd = false;
        if (header.dataSize() == 0 && continuesAt(CHECKSUM_SIZE)) {
            damaged(Kind.RECORDER_DIED, "the header was never completed; the messages behind it are read to the end");
            openEnd = true;
        }
        boolean more = true;
        while (more) {
            more = atEnd() ? !closes() : readMessage();
        }
    }

    private boolean atEnd() throws IOException {
        if (!openEnd) {
            return source.position() == dataEnd;
        }
        return !source.has(CHECKSUM_SIZE + 1);
    }

    /** Whether the file ends here; false where its header lied and messages go on. */
    private boolean closes() throws IOException {
        if (!source.has(CHECKSUM_SIZE)) {
            if (!openEnd) {
                damaged(Kind.FILE_CUT, "the check sum at the end is missing");
            }
            source.skip(source.ready());
            return true;
        }
        int written = LittleEndian.uint16(source.bytes(), source.at());
        if (written != crc && !openEnd) {
            if (continuesAt(CHECKSUM_SIZE)) {
                sizeIsWrong();
                return false;
            }
            damaged(
                    Kind.CHECKSUM,
                    "the check sum is " + hex(written) + ", the bytes give " + hex(crc)
                            + "; all messages are kept and some may be wrong");
        }
        source.skip(CHECKSUM_SIZE);
        return true;
    }

    /** Whether something other than a chained file stands so many bytes ahead. */
    private boolean continuesAt(int ahead) throws IOException {
        if (!source.has(ahead + 1)) {
            return false;
        }
        return !(source.has(ahead + FitHeader.SHORT_SIZE) && FitHeader.startsAt(source.bytes(), source.at() + ahead));
    }

    private void sizeIsWrong() throws IOException {
        damaged(
                Kind.SIZE_WRONG,
                "the header says that the messages end here, and they go on; they are read to the end");
        openEnd = true;
    }

    private boolean readMessage() throws IOException {
        if (!holds(1)) {
            return false;
        }
        int head = source.bytes()[source.at()] & 0xFF;
        if ((head & COMPRESSED_FLAG) != 0) {
            return readData(head >>> 5 & 0x03, head & 0x1F);
        }
        if ((head & DEFINITION_FLAG) != 0) {
            return readDefinition(head & 0x0F, (head & DEVELOPER_FLAG) != 0);
        }
        return readData(head & 0x0F, -1);
    }

    private boolean readData(int local, int compressedTimeS) throws IOException {
        MessageDefinition definition = definitions[local];
        if (definition == null) {
            return lost(Kind.UNDEFINED_MESSAGE, "expected a message that was defined, found local number " + local);
        }
        if (!holds(1 + definition.size())) {
            return false;
        }
        view.show(source.bytes(), source.at() + 1, definition, source.position());
        view.timestamp(timestampS(definition, compressedTimeS));
        messages++;
        listener.message(view);
        consume(1 + definition.size());
        return true;
    }

    /** The message's own time field wins; a compressed header carries the low five bits of seconds since the last time. */
    private long timestampS(MessageDefinition definition, int compressedTimeS) {
        int slot = definition.slot(TIMESTAMP_FIELD);
        long own = slot == MessageDefinition.NO_SLOT ? FitMessage.ABSENT : view.integer(slot);
        if (own == FitMessage.ABSENT && compressedTimeS >= 0 && lastTimestampS != FitMessage.ABSENT) {
            own = lastTimestampS + (compressedTimeS - lastTimestampS & 0x1F);
        }
        if (own != FitMessage.ABSENT) {
            lastTimestampS = own;
        }
        return own;
    }

    private boolean readDefinition(int local, boolean withDeveloperFields) throws IOException {
        int size = 6;
        if (!holds(size)) {
            return false;
        }
        byte[] bytes = source.bytes();
        int byteOrder = bytes[source.at() + 2] & 0xFF;
        if (byteOrder > 1) {
            return lost(Kind.BYTE_ORDER, "expected byte order 0 or 1 in a definition, found " + byteOrder);
        }
        size += 3 * (bytes[source.at() + 5] & 0xFF);
        if (withDeveloperFields) {
            if (!holds(size + 1)) {
                return false;
            }
            size += 1 + 3 * (bytes[source.at() + size] & 0xFF);
        }
        if (!holds(size)) {
            return false;
        }
        define(local, source.at() + 1, source.at() + size);
        consume(size);
        return true;
    }

    private void define(int local, int from, int to) throws IOException {
        MessageDefinition old = definitions[local];
        if (old != null && old.isWrittenAs(source.bytes(), from, to)) {
            return;
        }
        MessageDefinition definition = MessageDefinition.of(Arrays.copyOfRange(source.bytes(), from, to));
        definitions[local] = definition;
        for (int slot = 0; slot < definition.fieldCount(); slot++) {
            if (definition.bytes(slot) % definition.type(slot).size() != 0) {
                damaged(
                        Kind.MISALIGNED_FIELD,
                        "field " + definition.number(slot) + " of message "
                                + definition.globalNumber() + " has " + definition.bytes(slot)
                                + " bytes, not a multiple of "
                                + definition.type(slot).size() + "; its values are left out");
            }
        }
    }

    /** Whether the file holds so many more bytes; says what is wrong where it does not. */
    private boolean holds(int count) throws IOException {
        if (!openEnd && source.position() + count > dataEnd) {
            int left = (int) (dataEnd - source.position());
            if (source.has(left + CHECKSUM_SIZE) && continuesAt(left + CHECKSUM_SIZE)) {
                sizeIsWrong();
            } else if (source.has(left)) {
                damaged(
                        Kind.OVERRUN,
                        "a message of " + count + " bytes begins " + left
                                + " bytes before the end of its file; it is left out");
                consume(left);
                closes();
                return false;
            }
        }
        if (source.has(count)) {
            return true;
        }
        if (source.ready() > 0 || !openEnd) {
            damaged(Kind.FILE_CUT, "the file ends inside a message or before its end; what came before is kept");
        }
        source.skip(source.ready());
        return false;
    }

    private void consume(int count) {
        crc = FitCrc.update(crc, source.bytes(), source.at(), source.at() + count);
        source.skip(count);
    }

    private void damaged(Kind kind, String message) throws IOException {
        listener.damaged(new Damage(kind, source.position(), message));
    }

    /** Ends the file here; told once it is known how much is lost. */
    private boolean lost(Kind kind, String message) {
        fatal = new Damage(kind, source.position(), message);
        return false;
    }

    private static String hex(int value) {
        return String.format("%04x", value);
    }
}
