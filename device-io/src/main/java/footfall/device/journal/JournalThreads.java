// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/** One thread that writes and one that brings to the disk what was written: a disk that takes its time for the second does not hold up the first. */
final class JournalThreads {
    private static final long WRITE_EVERY_MS = 50;
    private static final long FORCE_EVERY_MS = 1000;

    private final JournalDisk disk;
    private final Waiting waiting;
    private final Consumer<String> told;
    private final Thread writing = new Thread(this::write, "journal writer");
    private final Thread forcing = new Thread(this::force, "journal disk");
    private volatile boolean unforced;
    private volatile String problem = "";

    JournalThreads(JournalDisk disk, Waiting waiting, Consumer<String> told) {
        this.disk = disk;
        this.waiting = waiting;
        this.told = told;
    }

    void start() {
        writing.setDaemon(true);
        forcing.setDaemon(true);
        writing.start();
        forcing.start();
    }

    private void write() {
        try {
            ByteBuffer bytes = waiting.take();
            while (bytes.hasRemaining()) {
                disk.write(bytes);
                unforced = true;
                waiting.pause(WRITE_EVERY_MS);
                bytes = waiting.take();
            }
        } catch (IOException e) {
            fail(e);
        } catch (InterruptedException e) {
            fail(new IOException("the writing was interrupted"));
        }
    }

    private void force() {
        try {
            while (!waiting.hasEnded()) {
                waiting.pause(FORCE_EVERY_MS);
                forceOnce();
            }
            writing.join();
            forceOnce();
        } catch (IOException e) {
            fail(e);
        } catch (InterruptedException e) {
            fail(new IOException("the writing was interrupted"));
        } finally {
            closeDisk();
        }
    }

    private void forceOnce() throws IOException {
        if (unforced) {
            unforced = false;
            disk.force();
        }
    }

    private void closeDisk() {
        try {
            disk.close();
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        boolean first;
        synchronized (this) {
            first = problem.isEmpty();
            problem = first ? reason : problem;
        }
        waiting.end();
        if (first) {
            told.accept(reason);
        }
    }

    Optional<String> problem() {
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }

    /** Waits for both, at most so long. */
    void join(long atMostMs) {
        try {
            forcing.join(atMostMs);
            if (forcing.isAlive()) {
                fail(new IOException("the disk does not answer"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
