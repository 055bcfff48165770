// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A role: where the bytes of a journal go. */
interface JournalDisk extends Closeable {
    /** Hands all of it to the operating system. */
    void write(ByteBuffer bytes) throws IOException;

    /** Brings what was written to the disk, so that it survives a loss of power. @throws IOException also where the file is no longer there */
    void force() throws IOException;
}
