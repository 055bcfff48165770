// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

import java.io.Closeable;
import java.io.IOException;

/** A role: one life of a {@link StreamPort}, from opening to breaking. */
public interface StreamConnection extends Closeable {
    /** Whether the first byte certainly begins a line or frame. */
    boolean beginsAtBoundary();

    /**
     * Hands on bytes as they come until it breaks or is closed: blocks.
     *
     * @return why it ended, one line for people
     */
    String pump(ByteTaker taker) throws IOException, InterruptedException;

    /** From any thread, more than once: ends {@link #pump}. */
    @Override
    void close();

    /** Takes bytes; they are its only until it returns. */
    @FunctionalInterface
    interface ByteTaker {
        /** So many bytes from the start of the array. */
        void take(byte[] bytes, int length);
    }
}
