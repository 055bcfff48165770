// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import footfall.device.bytes.ByteSource;
import footfall.device.bytes.LittleEndian;
import footfall.device.fit.bytes.Damage.Kind;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of one file after another: definitions, data, the check sum at the end.
 *
 * <p>Not thread-safe: one per stream.
 */
final class FileReader {
    private static final int LOCAL_NUMBERS = 16;
    private static final int CHECKSUM_SIZE = 2;
    private static final int TIMESTAMP_FIELD = 253;

    private static final int COMPRESSED_FLAG = 0x80;
    private static final int DEFINITION_FLAG = 0x40;
    private static final int DEVELOPER_FLAG = 0x20;

    private final ByteSource source;
    private final FitListener listener;
    private final @Nullable MessageDefinition[] definitions = new MessageDefinition[LOCAL_NUMBERS];
    private final FitMessage view = new FitMessage();

    private long messages;
    private int crc;
    private long dataEnd;
    private boolean openEnd;
    private long lastTimestampS;
    private @Nullable Damage fatal;

    FileReader(ByteSource source, FitListener listener) {
        this.source = source;
        this.listener = listener;
    }

    /** Data messages so far. */
    long messages() {
        return messages;
    }

    /** Why the file had to be left before its end; not told to the listener yet, since nobody knows how much is lost. */
    @Nullable
    Damage fatal() {
        return fatal;
    }

    /** Reads a file from its header on, as far as it can be read. */
    void read(FitHeader header) throws IOException {
        Arrays.fill(definitions, null);
        crc = 0;
        consume(header.size());
        fatal = null;
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
        return openEnd ? !continuesAt(CHECKSUM_SIZE) : source.position() == dataEnd;
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
                    "the check sum is " + FitCrc.text(written) + ", the bytes give " + FitCrc.text(crc)
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
}
