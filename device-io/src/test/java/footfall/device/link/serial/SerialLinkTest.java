// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.device.link.Backoff;
import footfall.device.link.FrameKind;
import footfall.device.link.Heard;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against pseudo terminals of socat: {@code device} is what a sensor writes to, {@code host} what the link opens. */
class SerialLinkTest {
    @TempDir
    Path folder;

    private final Heard heard = new Heard();
    private final HostClock clock = HostClock.startingNow(1);
    private Process socat;

    @BeforeEach
    void startSocat() throws Exception {
        boolean there = false;
        try {
            there = new ProcessBuilder("socat", "-V")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            System.err.println("SKIPPED: tests of serial ports need socat (" + missing.getMessage() + ")");
        }
        Assumptions.assumeTrue(there, "socat is not installed");
        plug();
    }

    private void plug() throws Exception {
        socat = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + host(), "pty,raw,echo=0,link=" + device())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long endNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!Files.exists(host()) || !Files.exists(device())) {
            assertThat(System.nanoTime()).isLessThan(endNs);
            Thread.sleep(2);
        }
    }

    @AfterEach
    void unplug() throws Exception {
        if (socat != null) {
            socat.destroy();
            socat.waitFor();
            Files.deleteIfExists(host());
            Files.deleteIfExists(device());
        }
    }

    private Path host() {
        return folder.resolve("host");
    }

    private Path device() {
        return folder.resolve("device");
    }

    private LinkAddress address(Map<String, String> options) {
        return new LinkAddress(SensorLinks.SERIAL, host().toString(), options);
    }

    private SensorLink opened() throws Exception {
        SensorLink link = SerialStreamPort.link(address(Map.of()), clock, Backoff.scaled(0.01));
        link.start(heard);
        heard.await("an open port", () -> heard.count(LinkState.CONNECTED) > 0);
        return link;
    }

    private void send(byte[] bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(device())) {
            out.write(bytes);
        }
    }

    private void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void linesComeThroughAPseudoTerminalBehindALink() throws Exception {
        try (SensorLink link = opened()) {
            assertThat(link.name()).isEqualTo("serial " + host() + " at 115200 baud");
            send("t_s,ax_g,ay_g,az_g\n");
            for (int i = 0; i < 200; i++) {
                send(i + ",0.1,0.2,0.3\n");
            }
            heard.await("the last line", () -> heard.hasLine("199,0.1,0.2,0.3"));
        }
        assertThat(heard.frames()).hasSize(201).allMatch(frame -> frame.kind() == FrameKind.LINE);
        assertThat(heard.states()).containsExactly(LinkState.CONNECTING, LinkState.CONNECTED);
    }

    @Test
    void aSensorThatIsUnpluggedAgainAndAgainIsFoundAgainAndNothingIsLeftOver() throws Exception {
        int lives = Boolean.getBoolean("footfall.soak") ? 200 : 20;
        long filesBefore = 0;
        try (SensorLink link = opened()) {
            for (int life = 1; life <= lives; life++) {
                int now = life;
                heard.await("life " + life, () -> heard.count(LinkState.CONNECTED) == now);
                send("{\"life\":" + life + "}\n");
                heard.await("a line of life " + life, () -> heard.hasLine("{\"life\":" + now + "}"));
                filesBefore = life == 2 ? openFiles() : filesBefore;
                if (life < lives) {
                    unplug();
                    heard.await("loss " + life, () -> heard.count(LinkState.LOST) == now);
                    plug();
                }
            }
            assertThat(openFiles()).isLessThanOrEqualTo(filesBefore + 2);
        }
        assertThat(threads()).noneMatch(name -> name.contains(host().toString()));
        assertThat(heard.count(LinkState.LOST)).isEqualTo(lives - 1);
        assertThat(heard.count(LinkState.FAILED)).isZero();
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .toList();
    }

    @Test
    void aPortThatAnotherHasIsSaidAndTriedAgain() throws Exception {
        SensorLink first = opened();
        Heard second = new Heard();
        try (SensorLink link = SerialStreamPort.link(address(Map.of("reset", "no")), clock, Backoff.scaled(0.01))) {
            link.start(second);
            second.await("a refusal", () -> second.events().size() > 1);
            assertThat(second.events().get(1).message()).contains("another program");
            first.close();
            second.await("the free port", () -> second.count(LinkState.CONNECTED) == 1);
        } finally {
            first.close();
        }
    }

    @Test
    void bytesOfAWrongBaudRateAreKeptAsJunkAndSaidOnce() throws Exception {
        HostClock quick = HostClock.startingNow(20);
        try (SensorLink link = SerialStreamPort.link(address(Map.of("baud", "9600")), quick, Backoff.usual())) {
            link.start(heard);
            heard.await("an open port", () -> heard.count(LinkState.CONNECTED) > 0);
            Random random = new Random(3);
            byte[] noise = new byte[300];
            for (int i = 0; i < 40; i++) {
                random.nextBytes(noise);
                send(noise);
                Thread.sleep(20);
            }
            heard.await("a word about it", () -> heard.events().size() == 3);
        }
        assertThat(heard.events()).hasSize(3);
        assertThat(heard.events().get(2).message())
                .isEqualTo("bytes come, but no lines or frames: is the baud rate 9600 right?");
    }

    @Test
    void closingFromManyThreadsAtOnceEndsEverything() throws Exception {
        SensorLink link = opened();
        List<Thread> closers =
                Stream.generate(() -> new Thread(link::close)).limit(8).toList();
        closers.forEach(Thread::start);
        for (Thread closer : closers) {
            closer.join(10_000);
            assertThat(closer.isAlive()).isFalse();
        }
        assertThat(threads()).noneMatch(name -> name.contains(host().toString()));
    }

    @Test
    void whatIsNoPortIsRefusedInOneLine() {
        LinkAddress missing = LinkAddress.of(SensorLinks.SERIAL, "/dev/there-is-no-such-port");
        assertThatThrownBy(() -> SensorLinks.SERIAL.open(missing, clock))
                .isInstanceOf(LinkException.class)
                .hasMessageContaining("expected a serial port at /dev/there-is-no-such-port, found none");
        assertThatThrownBy(() -> SensorLinks.SERIAL.open(address(Map.of("baud", "fast")), clock))
                .isInstanceOf(LinkException.class)
                .hasMessageContaining("expected a baud rate like 115200, found fast");
    }

    @Test
    void portsAreListed() throws Exception {
        assertThat(SerialPorts.list()).allMatch(port -> !port.path().isEmpty());
    }
}
