// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import footfall.device.ContainerLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip archive that is one recording, from front to back and within limits. Damage ends a file where its last good byte
 * was. Not thread-safe: one per archive.
 */
public final class ZipParts {
    private final PeekStream in;
    private final ZipWalker walker;
    private final Budget budget;
    private final String archive;
    private @Nullable ZipEntryHeader entry;
    private @Nullable ZipEntryStream data;
    private @Nullable UnpackedStream unpacked;
    private Optional<String> damage = Optional.empty();
    private long dataFrom;

    /**
     * The files of an archive.
     *
     * @param in the archive's bytes
     * @param archive name for messages
     * @param limits how much to unpack
     */
    public ZipParts(InputStream in, String archive, ContainerLimits limits) {
        this.in = new PeekStream(in);
        this.walker = new ZipWalker(this.in);
        this.budget = new Budget(archive, limits);
        this.archive = archive;
    }

    /**
     * Moves to the next file that can be read.
     *
     * @return its name without folders, in lower case; empty at the end
     */
    public Optional<String> next() throws IOException {
        leave();
        Optional<ZipEntryHeader> next = walker.next();
        while (next.isPresent()) {
            budget.entry();
            dataFrom = in.position();
            if (next.get().isReadable() && !next.get().isDirectory()) {
                entry = next.get();
                String name = next.get().name();
                return Optional.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                        .toLowerCase(Locale.ROOT));
            }
            walker.skip(next.get(), dataFrom);
            next = walker.next();
        }
        if (damage.isEmpty()) {
            damage = walker.damage();
        }
        return Optional.empty();
    }

    /** The bytes of the file at hand; ask once. */
    public InputStream open() {
        if (entry == null) {
            throw new IllegalStateException("ask for the next file first");
        }
        String name = archive + "!" + SafeName.of(entry.name());
        data = walker.open(entry);
        unpacked = new UnpackedStream(data, in, dataFrom, budget, name, Optional.empty());
        return unpacked;
    }

    /** What was wrong with the archive or the last damaged file in it. */
    public Optional<String> damage() {
        return damage;
    }

    private void leave() throws IOException {
        if (entry == null) {
            return;
        }
        if (unpacked != null && unpacked.damage().isPresent()) {
            damage = unpacked.damage();
        }
        if (data == null || !data.isComplete()) {
            walker.skip(entry, dataFrom);
        }
        if (data != null) {
            data.close();
        }
        entry = null;
        data = null;
        unpacked = null;
    }
}
