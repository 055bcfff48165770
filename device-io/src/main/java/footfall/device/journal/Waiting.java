// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Records that wait to be written, in two buffers of which one is filled while the other is written. Thread-safe. */
final class Waiting {
    private static final int FIRST_BYTES = 1 << 14;

    private final int mostBytes;
    private byte[] filling = new byte[FIRST_BYTES];
    private byte[] spare = new byte[FIRST_BYTES];
    private int filled;
    private long missing;
    private long untold;
    private boolean ended;

    Waiting(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Keeps an entry, or counts it where there is no room or nobody writes any more. */
    synchronized void add(JournalEntry entry) {
        byte[] record = JournalCodec.entry(entry);
        byte[] before =
                untold == 0 ? new byte[0] : JournalCodec.entry(new JournalEntry.Missing(entry.hostNs(), untold));
        boolean tooLarge = record.length > JournalCodec.LARGEST_BODY;
        if (ended || tooLarge || filled + before.length + record.length > mostBytes) {
            missing++;
            untold++;
            return;
        }
        if (filled == 0) {
            notifyAll();
        }
        put(before);
        put(record);
        untold = 0;
    }

    private void put(byte[] record) {
        if (filled + record.length > filling.length) {
            filling = Arrays.copyOf(filling, Math.min(mostBytes, Math.max(filling.length * 2, filled + record.length)));
        }
        System.arraycopy(record, 0, filling, filled, record.length);
        filled += record.length;
    }

    /** Everything that waits, at least one record, valid until the next call; empty once it has ended and nothing is left. */
    synchronized ByteBuffer take() throws InterruptedException {
        while (filled == 0 && !ended) {
            wait();
        }
        byte[] taken = filling;
        ByteBuffer bytes = ByteBuffer.wrap(taken, 0, filled);
        filling = spare;
        spare = taken;
        filled = 0;
        return bytes;
    }

    /** Nothing is added from now on. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    synchronized long missing() {
        return missing;
    }

    /** Waits so long, or until the end. */
    synchronized void pause(long forMs) throws InterruptedException {
        long untilNs = System.nanoTime() + forMs * 1_000_000;
        long leftMs = forMs;
        while (!ended && leftMs > 0) {
            wait(leftMs);
            leftMs = (untilNs - System.nanoTime()) / 1_000_000;
        }
    }
}
