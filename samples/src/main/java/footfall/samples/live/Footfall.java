// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program in a process of its own, looked at from outside. */
final class Footfall implements AutoCloseable {
    private static final long PATIENCE_S = 60;

    private final Process process;
    private final Thread reader;
    private final List<Said> said = new ArrayList<>();

    /**
     * A line on standard output.
     *
     * @param atNs when it was read, {@link System#nanoTime}
     * @param text the line
     */
    record Said(long atNs, String text) {}

    private Footfall(Process process) {
        this.process = process;
        reader = new Thread(this::read, "what footfall says");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts {@code footfall} with these words; what it complains of goes to a file. */
    static Footfall start(Path jar, Path complaints, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(words);
        return new Footfall(
                new ProcessBuilder(command).redirectError(complaints.toFile()).start());
    }

    /** The jar that {@code mvn -Dquick -DskipTests package} makes, from the root of the repository or a module's. */
    static Path usualJar() {
        Path here = Path.of("app", "target", "footfall.jar");
        return Files.exists(here) ? here : Path.of("..").resolve(here);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                synchronized (said) {
                    said.add(new Said(System.nanoTime(), line));
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            // Killed: what it said until then is there.
            return;
        }
    }

    /** All lines until now. */
    List<Said> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    /** Waits for a number of lines. @return whether they came */
    boolean awaitLines(int count, long patienceS) throws InterruptedException {
        long untilNs = System.nanoTime() + patienceS * 1_000_000_000;
        while (said().size() < count && process.isAlive() && System.nanoTime() < untilNs) {
            Thread.sleep(20);
        }
        return said().size() >= count;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Processor time that it has used, s. */
    double cpuS() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Threads of the process. */
    long threads() throws IOException {
        return count("task");
    }

    /** Open files of the process. */
    long openFiles() throws IOException {
        return count("fd");
    }

    private long count(String what) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc", Long.toString(process.pid()), what))) {
            return entries.count();
        }
    }

    /** Asks it to end, and waits. @return its exit status, or -1 where it did not end */
    int stop() throws InterruptedException {
        process.destroy();
        return await();
    }

    /** Ends it as a loss of power would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        await();
    }

    /** Waits for its end. @return its exit status, or -1 where it did not end */
    int await() throws InterruptedException {
        boolean over = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
        reader.join(PATIENCE_S * 1000);
        return over ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
