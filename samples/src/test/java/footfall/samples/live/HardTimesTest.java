// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.app.live.recording.SessionReport;
import footfall.device.journal.JournalReader;
import footfall.device.link.Backoff;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.SensorLinks;
import footfall.device.link.serial.SerialStreamPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real port whose cable is pulled out, and a real disk that gets full. {@link UnplugAndReplug} and {@link FullDisk} do it at length. */
class HardTimesTest {
    @TempDir
    Path folder;

    @Test
    void aCableThatIsPulledOutOfARealPortCostsOnlyWhatWasNotSent() throws Exception {
        Assumptions.assumeTrue(runs("socat", "-V"), "socat is not installed");
        List<String> before = StagedRun.threads();
        HostClock clock = HostClock.startingNow(1);
        Path journal = folder.resolve("cable.ffj");
        try (PortPair ports = new PortPair(folder, "port");
                SteadySender sensor = new SteadySender(new MadeUpLines(1, 30))) {
            StagedRun run = new StagedRun(
                    clock,
                    SerialStreamPort.link(
                            LinkAddress.of(
                                    SensorLinks.SERIAL, ports.computerEnd().toString()),
                            clock,
                            Backoff.scaled(0.02)),
                    journal);
            Thread.sleep(300);
            int first = sensor.measured();
            sensor.plug(ports.sensorEnd(), true);
            awaitMore(run);
            replug(ports, sensor, run);
            Thread.sleep(600);
            sensor.unplug();
            int last = sensor.written();
            Thread.sleep(600);
            run.stop();
            long counted = run.sensor().samples() + run.sensor().lostSamples();
            assertThat(counted).as("of %s", run.sensor()).isBetween(last - first - 40L, last - first + 1L);
            assertThat(run.complaints()).isEmpty();
        }
        assertThat(SessionReport.of(journal).answer().analysis().activity().elapsedS())
                .isGreaterThan(1);
        assertNoThreadIsLeft(before);
    }

    private static void replug(PortPair ports, SteadySender sensor, StagedRun run) throws Exception {
        Random chance = new Random(3);
        for (int i = 0; i < 4; i++) {
            ports.unplug();
            sensor.unplug();
            Thread.sleep(chance.nextInt(100));
            ports.plugIn();
            sensor.plug(ports.sensorEnd(), false);
            awaitMore(run);
        }
    }

    private static void awaitMore(StagedRun run) throws InterruptedException {
        long came = run.samples();
        for (int waited = 0; run.samples() <= came && waited < 500; waited++) {
            Thread.sleep(10);
        }
        assertThat(run.samples()).as("samples after the cable is in").isGreaterThan(came);
    }

    private static void assertNoThreadIsLeft(List<String> before) throws InterruptedException {
        List<String> left = StagedRun.threads();
        for (int waited = 0; waited < 200 && !before.containsAll(left); waited++) {
            Thread.sleep(10);
            left = StagedRun.threads();
        }
        left.removeAll(before);
        assertThat(left).noneMatch(name -> name.startsWith("link ") || name.startsWith("journal"));
    }

    @Test
    void aFullDiskEndsTheRecordingWithOneLineAndTheSessionGoesOn() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Assumptions.assumeTrue(
                runs("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "a small disk wants root");
        try {
            HostClock clock = HostClock.startingNow(40);
            Path journal = disk.resolve("full.ffj");
            StagedRun run = new StagedRun(
                    clock,
                    SensorLinks.SIMULATE.open(
                            new LinkAddress(SensorLinks.SIMULATE, "steady-run", Map.of("duration", "30")), clock),
                    journal);
            run.await();
            assertThat(run.complaints()).hasSize(1);
            assertThat(run.complaints().get(0)).contains(journal.toString()).contains("what was written is kept");
            assertThat(run.samples()).isEqualTo(30 * (long) MadeUpLines.RATE_HZ);
            SessionReport report = SessionReport.of(journal);
            assertThat(report.answer().analysis().activity().elapsedS()).isBetween(1.0, 28.0);
            try (JournalReader reader = JournalReader.open(journal)) {
                while (reader.next().isPresent()) {
                    assertThat(reader.endedCleanly()).isFalse();
                }
            }
        } finally {
            runs("umount", "-l", disk.toString());
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            boolean well = new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
            if (!well) {
                System.err.println("SKIPPED: " + String.join(" ", command) + " is not possible here");
            }
            return well;
        } catch (IOException missing) {
            System.err.println("SKIPPED: " + command[0] + " is not installed");
            return false;
        }
    }
}
