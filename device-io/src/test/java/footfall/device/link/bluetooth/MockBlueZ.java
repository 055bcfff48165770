// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A private D-Bus with a made-up Bluetooth daemon on it: {@code bluetooth/mock_bluez.py}. Both end with {@link #close}. */
final class MockBlueZ implements AutoCloseable {
    private static final String PYTHON = "/usr/bin/python3";
    private static final long PATIENCE_S = 20;

    private final Path folder;
    private final Process bus;
    private final List<String> said = new ArrayList<>();
    private BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private @Nullable Process daemon;

    private MockBlueZ(Path folder, Process bus) {
        this.folder = folder;
        this.bus = bus;
    }

    /** Why it cannot be had on this computer; empty where it can. */
    static Optional<String> missing() {
        if (!runs("dbus-daemon", "--version")) {
            return Optional.of("dbus-daemon is not installed");
        }
        return runs(PYTHON, "-c", "import dbusmock, gi")
                ? Optional.empty()
                : Optional.of("python3-dbusmock is not installed for " + PYTHON);
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A bus without a daemon. */
    static MockBlueZ bus(Path folder) throws IOException, InterruptedException {
        Path socket = folder.resolve("bus");
        Process bus = new ProcessBuilder(
                        "dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=unix:path=" + socket)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int tried = 0; !Files.exists(socket) && tried < 2000; tried++) {
            Thread.sleep(5);
        }
        return new MockBlueZ(folder, bus);
    }

    String address() {
        return "unix:path=" + folder.resolve("bus");
    }

    /** Starts the daemon. @param words {@code bare}: without an adapter */
    void start(String... words) throws IOException, InterruptedException {
        Path script = folder.resolve("mock_bluez.py");
        try (InputStream in = MockBlueZ.class.getResourceAsStream("/bluetooth/mock_bluez.py")) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>(List.of(PYTHON, script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", address());
        Process started = builder.start();
        daemon = started;
        lines = new LinkedBlockingQueue<>();
        BlockingQueue<String> to = lines;
        Thread reader = new Thread(() -> read(started, to), "mock bluez");
        reader.setDaemon(true);
        reader.start();
        awaitLine("ready");
    }

    private static void read(Process process, BlockingQueue<String> to) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                to.add(line);
            }
        } catch (IOException e) {
            to.add("ended: " + e);
        }
    }

    /** Tells the daemon what is to happen and waits until it has. */
    void tell(String command) throws IOException, InterruptedException {
        Writer writer = Objects.requireNonNull(daemon).outputWriter(StandardCharsets.UTF_8);
        writer.write(command + "\n");
        writer.flush();
        awaitLine("ok");
    }

    /** Waits for a line. */
    void awaitLine(String beginning) throws InterruptedException {
        String line = next();
        while (!line.startsWith(beginning)) {
            line = next();
        }
    }

    private String next() throws InterruptedException {
        String line = lines.poll(PATIENCE_S, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("the made-up Bluetooth daemon says nothing more; before: " + said);
        }
        said.add(line);
        return line;
    }

    /** All that was said until now, in order, of these kinds. */
    List<String> said(String... beginnings) throws IOException, InterruptedException {
        // What the daemon has done may not have come through its pipe yet.
        tell("sync");
        List<String> chosen = new ArrayList<>();
        for (String line : said) {
            for (String beginning : beginnings) {
                if (line.startsWith(beginning)) {
                    chosen.add(line);
                }
            }
        }
        return chosen;
    }

    /** Forgets what was said. */
    void forget() throws IOException, InterruptedException {
        tell("sync");
        lines.clear();
        said.clear();
    }

    /** The daemon dies. */
    void kill() throws InterruptedException {
        if (daemon != null) {
            daemon.destroy();
            daemon.waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        bus.destroy();
        bus.waitFor();
    }
}
