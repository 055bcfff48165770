// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A sensor that never stops: a line when it is due, whether somebody is there or not. Its thread ends with its lines or when it is closed. */
final class SteadySender implements AutoCloseable {
    private static final long PATIENCE_MS = 500;
    private static final double PERIOD_NS = 1e9 / MadeUpLines.RATE_HZ;

    private final MadeUpLines lines;
    private final Thread thread = new Thread(this::run, "sensor");
    private OutputStream out = OutputStream.nullOutputStream();
    private boolean greets;
    private volatile boolean closed;
    private volatile int measured;
    private volatile int written;

    SteadySender(MadeUpLines lines) {
        this.lines = lines;
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on lines go into this port; the first time it says what it is. */
    synchronized void plug(Path port, boolean withGreeting) throws IOException {
        out.close();
        out = new FileOutputStream(port.toFile());
        greets = withGreeting;
    }

    /** From now on nobody is there. */
    synchronized void unplug() throws IOException {
        out.close();
        out = OutputStream.nullOutputStream();
    }

    /** Samples that were measured until now. */
    int measured() {
        return measured;
    }

    /** Samples until the newest that was written into a port. */
    int written() {
        return written;
    }

    private void run() {
        long fromNs = System.nanoTime();
        for (int i = 0; i < lines.samples().size() && !closed; i++) {
            long waitNs = fromNs + (long) (i * PERIOD_NS) - System.nanoTime();
            while (waitNs > 0) {
                LockSupport.parkNanos(waitNs);
                waitNs = fromNs + (long) (i * PERIOD_NS) - System.nanoTime();
            }
            send(i);
        }
    }

    private synchronized void send(int index) {
        measured = index + 1;
        try {
            if (greets) {
                greets = false;
                for (byte[] line : lines.greeting()) {
                    out.write(line);
                }
            }
            out.write(lines.samples().get(index));
            written = out instanceof FileOutputStream ? index + 1 : written;
        } catch (IOException e) {
            // The cable is out: this sample is gone.
            out = OutputStream.nullOutputStream();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed = true;
        thread.join(PATIENCE_MS);
        // A port that nobody reads holds the thread until its cable is pulled out.
        if (!thread.isAlive()) {
            unplug();
        }
    }
}
