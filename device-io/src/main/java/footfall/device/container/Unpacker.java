// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import footfall.device.ContainerLimits;
import footfall.device.RecordingException;
import footfall.device.container.Content.Kind;
import footfall.device.text.TextHead;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Finds every recording in a file: plain, or packed in gzip and zip in any nesting, decided by content alone. Everything streams;
 * nothing is unpacked into memory or onto disk. Not thread-safe: one per file.
 */
public final class Unpacker {
    /** Takes what is found, in order. */
    public interface Visitor {
        /**
         * A recording.
         *
         * @param kind a kind of recording
         * @param in stands on its first byte
         * @param name path, or path and entry
         * @param container what it was packed in
         * @throws LimitException where a limit stopped the unpacking
         * @throws IOException where the file itself cannot be read
         */
        void recording(Kind kind, PeekStream in, String name, Optional<UnpackedStream> container) throws IOException;

        /** Something that could not be read. */
        void failed(RecordingException problem);
    }

    private final Visitor visitor;
    private final Budget budget;
    private final Tally tally = new Tally();
    private final String file;
    private int recordings;
    private int failures;

    /**
     * Prepares for one file.
     *
     * @param file name for messages
     * @param limits how far to go
     * @param visitor takes what is found
     */
    public Unpacker(String file, ContainerLimits limits, Visitor visitor) {
        this.file = file;
        this.visitor = visitor;
        this.budget = new Budget(file, limits);
    }

    /**
     * Finds every recording, and says so where there is none.
     *
     * @throws IOException where the file itself cannot be read
     */
    public void unpack(PeekStream in) throws IOException {
        Content content = ContentSniffer.sniff(in);
        try {
            open(content, in, file, 0, Optional.empty());
        } catch (LimitException stopped) {
            failed(stopped);
        }
        if (recordings == 0 && failures == 0) {
            visitor.failed(new RecordingException(file, tally.describe(content.kind() == Kind.GZIP)));
        }
    }

    private void open(Content content, PeekStream in, String name, int depth, Optional<UnpackedStream> container)
            throws IOException {
        switch (content.kind()) {
            case FIT, TCX, GPX, CWA, GT3X, GENEACTIV, JOURNAL -> recording(content.kind(), in, name, container);
            case CSV, JSONL -> {
                // An export holds lists of other things beside its recordings: they are no failures.
                boolean lists = content.kind() == Kind.JSONL;
                if (container.isEmpty() || TextHead.holdsAcceleration(in.peek(PeekStream.MAX_PEEK), lists)) {
                    recording(content.kind(), in, name, container);
                } else {
                    tally.other(content.description() + " without acceleration");
                }
            }
            case GZIP -> {
                if (isShallow(name, depth)) {
                    gzip(in, name, depth + 1, container);
                }
            }
            case ZIP -> {
                tally.sawZip();
                if (isShallow(name, depth)) {
                    zip(in, name, depth + 1, container);
                }
            }
            default -> tally.other(content.description());
        }
    }

    private void recording(Kind kind, PeekStream in, String name, Optional<UnpackedStream> container)
            throws IOException {
        recordings++;
        visitor.recording(kind, in, name, container);
    }

    private boolean isShallow(String name, int depth) throws LimitException {
        int most = budget.limits().maxDepth();
        if (depth < most) {
            return true;
        }
        failed(new RecordingException(name, "containers nested deeper than " + most + "; it was left out."));
        budget.breach();
        return false;
    }

    private void gzip(PeekStream in, String name, int depth, Optional<UnpackedStream> container) throws IOException {
        long packedFrom = in.position();
        GZIPInputStream unpacking;
        try {
            unpacking = new GZIPInputStream(in);
        } catch (EOFException | ZipException noHeader) {
            tally.other("a gzip file that is cut or damaged in its first bytes");
            return;
        }
        inside(new UnpackedStream(unpacking, in, packedFrom, budget, name, container), name, depth);
    }

    /** Reads what a stream unpacks to; a limit of its own ends it and nothing else. */
    private void inside(UnpackedStream unpacked, String name, int depth) throws IOException {
        try {
            PeekStream in = new PeekStream(unpacked);
            Content content = ContentSniffer.sniff(in);
            boolean nothing = content.kind() == Kind.OTHER && in.ahead(1) == 0;
            if (nothing && unpacked.damage().isPresent()) {
                failed(new RecordingException(name, unpacked.damage().get()));
            } else {
                open(content, in, name, depth, Optional.of(unpacked));
            }
        } catch (LimitException limit) {
            if (limit.everything() || !unpacked.brokeOwnLimit()) {
                throw limit;
            }
            failed(limit);
            budget.breach();
        }
    }

    private void zip(PeekStream in, String name, int depth, Optional<UnpackedStream> container) throws IOException {
        ZipWalker walker = new ZipWalker(in);
        int entries = 0;
        int encrypted = 0;
        int foreign = 0;
        Optional<ZipEntryHeader> next = walker.next();
        while (next.isPresent()) {
            ZipEntryHeader entry = next.get();
            entries++;
            budget.entry();
            encrypted += entry.isEncrypted() ? 1 : 0;
            foreign += !entry.isReadable() && !entry.isEncrypted() ? 1 : 0;
            entry(walker, entry, in, name, depth, container);
            next = walker.next();
        }
        if (encrypted > 0) {
            failed(new RecordingException(
                    name,
                    encrypted + " of " + entries
                            + " files are encrypted; unpack the archive with its password and read the files."));
        }
        if (foreign > 0) {
            failed(new RecordingException(
                    name,
                    foreign + " of " + entries
                            + " files are packed with a method that is not read; pack them again with plain deflate."));
        }
        if (walker.damage().isPresent()) {
            failed(new RecordingException(
                    name, walker.damage().get() + ", after " + entries + " files; what follows may be lost."));
        }
    }

    private void entry(
            ZipWalker walker,
            ZipEntryHeader entry,
            PeekStream in,
            String name,
            int depth,
            Optional<UnpackedStream> container)
            throws IOException {
        long dataFrom = in.position();
        if (!entry.isReadable() || entry.isDirectory()) {
            walker.skip(entry, dataFrom);
            return;
        }
        String entryName = name + "!" + SafeName.of(entry.name());
        try (ZipEntryStream data = walker.open(entry)) {
            inside(new UnpackedStream(data, in, dataFrom, budget, entryName, container), entryName, depth);
            if (!data.isComplete()) {
                walker.skip(entry, dataFrom);
            }
        }
    }

    private void failed(RecordingException problem) {
        failures++;
        visitor.failed(problem);
    }
}
