// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells an ActiGraph recording from any other zip archive by its files: names alone are too common, so what stands in them counts too.
 */
final class Gt3xMark {
    private static final int MOST_ENTRIES = 16;
    private static final int RECORD_SEPARATOR = 0x1E;
    private static final int TEXT_BYTES = 1024;

    private Gt3xMark() {}

    /** Whether the first bytes of an archive are those of such a recording. */
    static boolean isIn(byte[] head) {
        ZipWalker walker = new ZipWalker(new PeekStream(new ByteArrayInputStream(head)));
        try {
            for (int i = 0; i < MOST_ENTRIES; i++) {
                Optional<ZipEntryHeader> entry = walker.next();
                if (entry.isEmpty()) {
                    return false;
                }
                String name = entry.get().name();
                boolean candidate = name.equals("log.bin") || name.equals("info.txt") || name.equals("activity.bin");
                if (candidate && entry.get().isReadable()) {
                    return holds(name, walker.open(entry.get()));
                }
                walker.skip(entry.get(), walker.position());
            }
        } catch (IOException cut) {
            // The head ends inside an entry that decides nothing.
            return false;
        }
        return false;
    }

    private static boolean holds(String name, ZipEntryStream data) throws IOException {
        try (data) {
            if (name.equals("log.bin")) {
                return data.read() == RECORD_SEPARATOR;
            }
            if (name.equals("activity.bin")) {
                return data.read() >= 0;
            }
            byte[] text = new byte[TEXT_BYTES];
            int count = Math.max(0, data.read(text, 0, text.length));
            String start = new String(text, 0, count, StandardCharsets.UTF_8);
            return start.contains("Serial Number:") && start.contains("Sample Rate:");
        }
    }
}
