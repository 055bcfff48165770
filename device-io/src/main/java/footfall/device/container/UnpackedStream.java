// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import footfall.device.ContainerLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Unpacked bytes under limits. Packed data that is cut or damaged ends the stream where its last good byte was, so that a parser
 * can keep what there is; {@link #damage} says so. Not thread-safe: one per entry.
 */
public final class UnpackedStream extends InputStream {
    private final InputStream unpacking;
    private final PeekStream packed;
    private final long packedFrom;
    private final Budget budget;
    private final String name;
    private final Optional<UnpackedStream> outer;
    private Optional<String> damage = Optional.empty();
    private Optional<LimitException> breach = Optional.empty();
    private long bytes;
    private boolean ended;

    /**
     * Watches an unpacking stream.
     *
     * @param unpacking gives the unpacked bytes
     * @param packed where it takes the packed ones from
     * @param packedFrom position of the first packed byte
     * @param budget of the whole file
     * @param name for messages
     * @param outer the container around this one
     */
    UnpackedStream(
            InputStream unpacking,
            PeekStream packed,
            long packedFrom,
            Budget budget,
            String name,
            Optional<UnpackedStream> outer) {
        this.unpacking = unpacking;
        this.packed = packed;
        this.packedFrom = packedFrom;
        this.budget = budget;
        this.name = name;
        this.outer = outer;
    }

    /** What was wrong with the packed data, of this container or one around it; complete once the stream was read to its end. */
    public Optional<String> damage() {
        return damage.isPresent() || outer.isEmpty() ? damage : outer.get().damage();
    }

    /** The limit that this entry broke, even where a parser took the exception for the end of its data. */
    public Optional<LimitException> breach() {
        return breach.isPresent() || outer.isEmpty() ? breach : outer.get().breach();
    }

    /** Whether the limit was this entry's own, so that its neighbours can go on. */
    boolean brokeOwnLimit() {
        return breach.isPresent();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (breach.isPresent()) {
            throw breach.get();
        }
        if (ended) {
            return -1;
        }
        int count = readPacked(target, offset, length);
        if (count < 0) {
            ended = true;
            return -1;
        }
        bytes += count;
        budget.unpacked(count);
        checkLimits();
        return count;
    }

    private int readPacked(byte[] target, int offset, int length) throws IOException {
        try {
            return unpacking.read(target, offset, length);
        } catch (EOFException cut) {
            damage = Optional.of("the packed data ends early, after " + bytes + " unpacked bytes");
        } catch (ZipException broken) {
            damage = Optional.of("the packed data is damaged near unpacked byte " + bytes + " ("
                    + SafeName.of(String.valueOf(broken.getMessage())) + ")");
        }
        return -1;
    }

    private void checkLimits() throws LimitException {
        ContainerLimits limits = budget.limits();
        if (bytes > limits.maxEntryBytes()) {
            throw broken("unpacks to more than " + limits.maxEntryBytes() + " bytes");
        }
        // The packed bytes that were looked at may be ahead of those that were used: never against the entry.
        long packedBytes = Math.max(1, packed.position() - packedFrom);
        if (bytes > limits.ratioFreeBytes() && bytes / packedBytes >= limits.maxRatio()) {
            throw broken("unpacks to more than " + limits.maxRatio() + " times its size, as a zip bomb does");
        }
    }

    private LimitException broken(String found) {
        LimitException exception = new LimitException(name, found + "; it was left out.", false);
        breach = Optional.of(exception);
        return exception;
    }
}
