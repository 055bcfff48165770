// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.link.Frame;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands for people against a made-up Bluetooth daemon on a D-Bus of its own: the one of the links' tests. */
@Timeout(60)
class LiveBluetoothTest {
    private static final String PROPERTY = "footfall.dbus";
    private static final String POD = "00002a53-0000-1000-8000-00805f9b34fb";
    private static final Path SCRIPT =
            Path.of(System.getProperty("footfall.root"), "device-io/src/test/resources/bluetooth/mock_bluez.py");

    @TempDir
    static Path folder;

    private static final List<String> SAID = Collections.synchronizedList(new ArrayList<>());
    private static Process bus;
    private static Process daemon;

    @BeforeAll
    static void startTheDaemon() throws Exception {
        boolean there = runs("dbus-daemon", "--version") && runs("/usr/bin/python3", "-c", "import dbusmock, gi");
        if (!there) {
            System.err.println("SKIPPED: live --ble is not tested: dbus-daemon or python3-dbusmock is not installed");
        }
        Assumptions.assumeTrue(there, "dbus-daemon or python3-dbusmock is not installed");
        Path socket = folder.resolve("bus");
        bus = quiet("dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=unix:path=" + socket);
        await("a bus", () -> Files.exists(socket));
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/python3", SCRIPT.toString()).redirectErrorStream(true);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + socket);
        daemon = builder.start();
        Thread reader = new Thread(LiveBluetoothTest::read, "mock bluez");
        reader.setDaemon(true);
        reader.start();
        await("the daemon", () -> SAID.contains("ready"));
        System.setProperty(PROPERTY, "unix:path=" + socket);
        // The first call loads what the short sessions below have no time for.
        new Console().run("devices", "--seconds", "0.05");
    }

    @AfterAll
    static void endTheDaemon() throws Exception {
        System.clearProperty(PROPERTY);
        for (Process process : new Process[] {daemon, bus}) {
            if (process != null) {
                process.destroy();
                process.waitFor();
            }
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return quiet(command).waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process quiet(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void read() {
        try (BufferedReader lines = daemon.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(SAID::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            SAID.add("ended: " + e);
        }
    }

    private static void await(String what, java.util.function.BooleanSupplier there) throws InterruptedException {
        for (int tried = 0; !there.getAsBoolean(); tried++) {
            assertThat(tried).as("waiting for " + what + " in vain; %s", SAID).isLessThan(4000);
            Thread.sleep(5);
        }
    }

    private static void tell(String command) throws IOException {
        Writer writer = daemon.outputWriter(StandardCharsets.UTF_8);
        writer.write(command + "\n");
        writer.flush();
    }

    /** What a strap on the chest of a runner notifies, 36 samples each. */
    private static List<Frame> notifications() throws Exception {
        LinkAddress address = new LinkAddress(
                SensorLinks.SIMULATE,
                "steady-run",
                Map.of("wire", "polar", "placement", "chest", "duration", "8", "cadence", "170"));
        List<Frame> frames = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch over = new CountDownLatch(1);
        try (SensorLink link = SensorLinks.SIMULATE.open(address, HostClock.startingNow(1000))) {
            link.start(new LinkListener() {
                @Override
                public void frame(Frame frame) {
                    frames.add(frame);
                }

                @Override
                public void state(LinkEvent event) {
                    if (event.state() == LinkState.ENDED) {
                        over.countDown();
                    }
                }
            });
            over.await();
        }
        return frames;
    }

    /** Once the sensor is listened to, at its pace; the pod says a value each time. */
    private static Thread feed(String heard, String beat, List<Frame> frames, long pauseMs) {
        Thread feeder = new Thread(() -> {
            try {
                await(heard, () -> SAID.stream().anyMatch(line -> line.startsWith(heard)));
                for (Frame frame : frames) {
                    tell("notify " + frame.channel() + " " + HexFormat.of().formatHex(frame.bytes()));
                    Thread.sleep(pauseMs);
                }
                for (int value = 0; frames.isEmpty() && value < 200; value++) {
                    tell(beat);
                    Thread.sleep(pauseMs);
                }
            } catch (IOException | InterruptedException e) {
                SAID.add("feeder ended: " + e);
            }
        });
        feeder.setDaemon(true);
        feeder.start();
        return feeder;
    }

    @Test
    void aStrapIsReadAndToldToStop() throws Exception {
        Thread feeder = feed("wrote fb005c81-02e7-f387-1cad-8acd2d8df0c8 0202", "", notifications(), 180);
        Console console = new Console();
        int status = console.run(
                "live", "--ble", "polar", "--placement", "chest", "--headless", "--duration", "2s", "--no-record");
        feeder.interrupt();

        assertThat(console.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(console.out()).contains("\"device\":\"Polar H10 A1B2C3D4\"").contains("\"lostSamples\":0");
        assertThat(console.out()).containsPattern("\"samples\":[1-9]\\d{2}");
        await("a stop", () -> SAID.contains("wrote fb005c81-02e7-f387-1cad-8acd2d8df0c8 0302"));
        await("a goodbye", () -> SAID.contains("disconnected Polar H10 A1B2C3D4"));
    }

    @Test
    void aFootPodCountsAsTheUserSays() throws Exception {
        Thread feeder = feed("listens " + POD, "notify " + POD + " 04000356", List.of(), 100);
        Console console = new Console();
        int status = console.run(
                "live", "--ble", "foot pod", "--pod-unit", "strides", "--headless", "--duration", "2s", "--no-record");
        feeder.interrupt();

        assertThat(console.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(console.out()).contains("\"spm\":172").contains("The foot pod counts strides: said by the user.");
    }

    @Test
    void devicesAreListed() {
        Console console = new Console();
        assertThat(console.run("devices", "--seconds", "0.2", "--json")).isZero();
        assertThat(console.out())
                .contains("Foot Pod 7", "heart-rate strap with raw acceleration, 200 Hz", "174630000192");
    }

    @Test
    void withoutABusThereIsOneLine() {
        Console console = new Console();
        System.setProperty(PROPERTY, "unix:path=" + folder.resolve("nobody"));
        int status = console.run("live", "--ble", "polar", "--headless", "--no-record");
        System.setProperty(PROPERTY, "unix:path=" + folder.resolve("bus"));

        assertThat(status).isEqualTo(ExitCode.NO_DEVICE);
        assertThat(console.out()).isEmpty();
        assertThat(console.err())
                .startsWith("footfall: bluetooth: no D-Bus at ")
                .hasLineCount(1);
    }
}
