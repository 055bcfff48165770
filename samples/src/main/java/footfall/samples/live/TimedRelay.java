// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Passes lines on from one port to another and keeps when each sample was passed on. A line that begins with a digit or a minus is a sample. */
final class TimedRelay implements AutoCloseable {
    private final InputStream in;
    private final OutputStream out;
    private final Thread thread = new Thread(this::run, "relay");
    private final byte[] line = new byte[4096];
    private int size;
    private long[] atNs = new long[1 << 12];
    private double[] stampS = new double[1 << 12];
    private int samples;

    TimedRelay(Path from, Path to) throws IOException {
        in = new FileInputStream(from.toFile());
        out = new FileOutputStream(to.toFile());
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        byte[] chunk = new byte[4096];
        try {
            int read = in.read(chunk);
            while (read >= 0) {
                for (int i = 0; i < read; i++) {
                    take(chunk[i]);
                }
                read = in.read(chunk);
            }
        } catch (IOException e) {
            // The cable was pulled out: that is the end.
            return;
        }
    }

    private void take(byte value) throws IOException {
        if (size < line.length) {
            line[size++] = value;
        }
        if (value != '\n') {
            return;
        }
        if (line[0] == '-' || (line[0] >= '0' && line[0] <= '9')) {
            keep(Double.parseDouble(new String(line, 0, comma(), StandardCharsets.US_ASCII)), System.nanoTime());
        }
        out.write(line, 0, size);
        size = 0;
    }

    private int comma() {
        int at = 0;
        while (at < size - 1 && line[at] != ',') {
            at++;
        }
        return at;
    }

    private synchronized void keep(double stamp, long nowNs) {
        if (samples == atNs.length) {
            atNs = Arrays.copyOf(atNs, 2 * samples);
            stampS = Arrays.copyOf(stampS, 2 * samples);
        }
        atNs[samples] = nowNs;
        stampS[samples] = stamp;
        samples++;
    }

    /** Samples that were passed on. */
    synchronized int samples() {
        return samples;
    }

    /** When so many samples had been passed on, {@link System#nanoTime}. */
    synchronized long passedNs(long count) {
        return atNs[(int) Math.max(1, Math.min(samples, count)) - 1];
    }

    /** The sensor's time at this moment: the stamp of the newest sample that was passed on by then, s. */
    synchronized double sensorS(long nowNs) {
        int index = Arrays.binarySearch(atNs, 0, samples, nowNs);
        int newest = index >= 0 ? index : -index - 2;
        return newest < 0 ? Double.NaN : stampS[newest];
    }

    @Override
    public void close() throws IOException {
        in.close();
        out.close();
    }
}
