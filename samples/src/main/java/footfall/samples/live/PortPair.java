// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Two serial ports with a cable between them: what is written into one comes out of the other. It can be pulled out and put back in. */
final class PortPair implements AutoCloseable {
    private static final long PATIENCE_MS = 5000;

    private final Path sensorEnd;
    private final Path computerEnd;
    private Process socat;

    /** Plugged in, in this folder. @throws IOException where socat is missing or makes no ports */
    PortPair(Path folder, String name) throws IOException, InterruptedException {
        sensorEnd = folder.resolve(name + "-sensor");
        computerEnd = folder.resolve(name + "-computer");
        socat = plug();
    }

    /** Where a sensor writes. */
    Path sensorEnd() {
        return sensorEnd;
    }

    /** Where a session reads. */
    Path computerEnd() {
        return computerEnd;
    }

    private Process plug() throws IOException, InterruptedException {
        Process started = new ProcessBuilder(
                        "socat", "pty,raw,echo=0,link=" + sensorEnd, "pty,raw,echo=0,link=" + computerEnd)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long untilNs = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (!Files.exists(sensorEnd) || !Files.exists(computerEnd)) {
            if (System.nanoTime() > untilNs || !started.isAlive()) {
                throw new IOException("socat made no ports in " + sensorEnd.getParent());
            }
            Thread.sleep(5);
        }
        return started;
    }

    /** Pulled out at once, whatever is on its way. */
    void unplug() throws IOException, InterruptedException {
        socat.destroyForcibly().waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS);
        Files.deleteIfExists(sensorEnd);
        Files.deleteIfExists(computerEnd);
    }

    /** Put back in, under the same names. */
    void plugIn() throws IOException, InterruptedException {
        socat = plug();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        unplug();
    }
}
