// SPDX-License-Identifier: Apache-2.0
package footfall.device.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.stream.StreamFramer;
import footfall.device.protocol.DeviceDecoder;
import footfall.device.protocol.RscMeasurement;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.polar.PolarPmd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sources of {@code docs/bridge}: what their header writes is what Footfall reads, and the sketches are at least valid code. */
class BridgeSourcesTest {
    private static final Path BRIDGE = Path.of(System.getProperty("footfall.root"), "docs", "bridge");
    private static final Path RESOURCES =
            Path.of(System.getProperty("footfall.root"), "device-io", "src", "test", "resources", "bridge");
    private static final String POLAR_OFFER = "f0010200000004c8006400320019000101100002030800040002" + "00";

    @TempDir
    static Path folder;

    private static Path probe;

    @BeforeAll
    static void compile() throws Exception {
        boolean there = isThere("gcc") && isThere("g++");
        if (!there) {
            System.err.println("SKIPPED: the sources of docs/bridge are not compiled: gcc and g++ are not installed");
        }
        Assumptions.assumeTrue(there, "gcc and g++ are not installed");
        probe = folder.resolve("probe");
        run(
                "gcc",
                "-std=c99",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-I" + BRIDGE,
                file("frame_probe.c"),
                "-o",
                probe.toString());
    }

    private static boolean isThere(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder(tool, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String file(String name) {
        return RESOURCES.resolve(name).toString();
    }

    private static byte[] run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return out;
    }

    private static List<Frame> frames(byte[] stream) {
        List<Frame> frames = new ArrayList<>();
        StreamFramer framer = new StreamFramer(frames::add);
        framer.opened(0, true);
        framer.accept(stream, 0, stream.length, 0);
        framer.flush(0);
        return frames;
    }

    private static Said said(List<Frame> frames) {
        Said said = new Said();
        DeviceDecoder decoder = new DeviceDecoder();
        frames.forEach(frame -> decoder.accept(frame, said));
        said.unknown = decoder.unknownFrames();
        return said;
    }

    @Test
    void packetsAreReadAsTheyWereMeant() throws Exception {
        List<Frame> frames = frames(run(probe.toString(), "packets"));
        Said said = said(frames);

        assertThat(frames).hasSize(7).allMatch(frame -> frame.kind() == FrameKind.PACKET);
        assertThat(said.restarts).isEqualTo(1);
        assertThat(said.device).isEqualTo("Probe");
        assertThat(Objects.requireNonNull(said.facts).nominalRateHz()).hasValue(200);
        assertThat(said.facts.rangeG()).hasValue(16);
        assertThat(said.lost).isZero();
        assertThat(said.z).hasSize(30).allMatch(g -> g == 1);
        for (int i = 0; i < 30; i++) {
            assertThat(said.x.get(i)).isEqualTo((-256 * (i / 10) - 3 * (i % 10)) / 2048.0);
            assertThat(said.t.get(i) - said.t.get(0))
                    .as("the clock of 32 bits wraps between the second packet and the third")
                    .isBetween(0.0045 * i, 0.0055 * i + 1e-9);
        }
        byte[] longest = Arrays.copyOfRange(frames.get(5).bytes(), 25, 25 + 255);
        for (int i = 0; i < 255; i++) {
            assertThat(longest[i]).isEqualTo((byte) (i + 1));
        }
        assertThat(said.pods).hasSize(2);
        assertThat(said.pods.get(1).running()).isTrue();
        assertThat(said.pods.get(1).speedMps()).isEqualTo(0.5);
        assertThat(said.pods.get(1).ratePerMinute()).isEqualTo(0x96);
        assertThat(said.unknown).isZero();
    }

    @Test
    void linesAreReadAsTheyWereMeant() throws Exception {
        byte[] stream = run(probe.toString(), "lines");
        Said said = said(frames(stream));

        assertThat(new String(stream, StandardCharsets.US_ASCII))
                .isEqualTo("I,boot,power\nN,0,4294967295,2A53,04800296\nN,1,4294967295,2A53,04800296\n");
        assertThat(said.pods).hasSize(2).allMatch(pod -> pod.speedMps() == 2.5 && pod.ratePerMinute() == 0x96);
        assertThat(said.unknown).isZero();
    }

    @Test
    void theRingKeepsTheNewestRecordsWhole() throws Exception {
        assertThat(new String(run(probe.toString(), "ring"), StandardCharsets.US_ASCII))
                .as("records of 5 to 11 bytes numbered 0 to 999 in 64 bytes; the number is shown modulo 256")
                .isEqualTo("dropped 994; 5 x 226 6 x 227 7 x 228 8 x 229 9 x 230 10 x 231");
    }

    @Test
    void aPolarSensorIsAskedTheSameByTheHeaderAndByFootfall() throws Exception {
        String start = new String(run(probe.toString(), "polar", POLAR_OFFER), StandardCharsets.US_ASCII);
        PolarPmd.Next next = PolarPmd.usual().answer(HexFormat.of().parseHex(POLAR_OFFER));

        assertThat(start).isEqualTo(HexFormat.of().formatHex(next.write().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "esp32-imu/esp32-imu.ino, g++, c++, esp32",
        "esp32-ble-bridge/esp32-ble-bridge.ino, g++, c++, esp32",
        "nrf52-bridge/src/main.c, gcc, c, zephyr"
    })
    void sketchesAreValidCodeAgainstTheInterfacesTheyUse(String source, String compiler, String language, String stubs)
            throws Exception {
        run(
                compiler,
                "-fsyntax-only",
                language.equals("c") ? "-std=gnu11" : "-std=gnu++17",
                "-Wall",
                "-Wextra",
                "-Wno-unused-parameter",
                "-Werror",
                "-I" + file(stubs),
                "-I" + BRIDGE,
                "-x",
                language,
                BRIDGE.resolve(source).toString());
    }

    /** Keeps what was said. */
    private static final class Said implements SensorListener {
        private final List<Double> t = new ArrayList<>();
        private final List<Double> x = new ArrayList<>();
        private final List<Double> z = new ArrayList<>();
        private final List<RscMeasurement> pods = new ArrayList<>();
        private @org.jspecify.annotations.Nullable SensorFacts facts;
        private String device = "";
        private long lost;
        private long unknown;
        private int restarts;

        @Override
        public void sensor(SensorFacts newFacts, String newDevice) {
            facts = newFacts;
            device = newDevice;
        }

        @Override
        public void samples(long hostNs, SampleBlock block, long lostBefore) {
            lost += lostBefore;
            for (int i = 0; i < block.size(); i++) {
                t.add(block.timeS()[i]);
                x.add(block.axG()[i]);
                z.add(block.azG()[i]);
            }
        }

        @Override
        public void restarted(long hostNs, String why) {
            restarts++;
        }

        @Override
        public void pod(long hostNs, RscMeasurement measurement) {
            pods.add(measurement);
        }

        @Override
        public void beltSpeed(long hostNs, double speedMps) {}

        @Override
        public void battery(long hostNs, int chargePct) {}

        @Override
        public void note(long hostNs, QualityWarning warning) {}
    }
}
