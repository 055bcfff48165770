// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that only grows. */
final class FileDisk implements JournalDisk {
    private final Path file;
    private final FileChannel channel;

    FileDisk(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** A file whose folder was removed takes bytes that nobody will ever read. */
    @Override
    public void force() throws IOException {
        channel.force(false);
        if (!Files.exists(file)) {
            throw new IOException("the file is no longer there");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
