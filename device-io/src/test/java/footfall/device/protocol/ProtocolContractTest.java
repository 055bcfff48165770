// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.SampleReading;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every protocol: nothing that comes breaks it, and what it tells can be used. */
class ProtocolContractTest {
    private static final int ROUNDS = Integer.getInteger("footfall.fuzz.rounds", 150);
    private static final long SEED = Long.getLong("footfall.fuzz.seed", 20_261_122);
    private static final long STEP_NS = 20_000_000;
    private static final String[] CHANNELS = {
        GattNotifications.POLAR_DATA,
        GattNotifications.POLAR_CONTROL,
        GattNotifications.MOVESENSE_DATA,
        GattNotifications.RSC_MEASUREMENT,
        GattNotifications.RSC_FEATURE,
        GattNotifications.SENSOR_LOCATION,
        GattNotifications.TREADMILL_DATA,
        GattNotifications.BATTERY_LEVEL,
        GattNotifications.MODEL_NUMBER,
        GattNotifications.UART_NOTIFY,
        "",
        "nonsense"
    };

    /** Checks that each sample can be used, and that stamps stay with this computer's clock until a restart is told. */
    private static final class Strict implements SensorListener {
        private long hostNs;
        private double stampS = Double.NaN;
        private long heardNs;
        private boolean gyro;
        private long samples;

        @Override
        public void sensor(SensorFacts facts, String device) {
            gyro = facts.gyro();
            facts.notes().forEach(note -> note(hostNs, note));
            stampS = Double.NaN;
        }

        @Override
        public void samples(long atNs, SampleBlock block, long lostBefore) {
            assertThat(lostBefore).isNotNegative();
            assertThat(atNs).isBetween(0L, hostNs);
            assertThat(block.size()).isPositive();
            assertThat(block.hasGyro()).isEqualTo(gyro);
            samples += block.size();
            for (int i = 0; i < block.size(); i++) {
                double strengthG = Math.hypot(block.axG()[i], Math.hypot(block.ayG()[i], block.azG()[i]));
                assertThat(strengthG).isLessThan(1e9);
                assertThat(block.timeS()[i]).isNotInfinite();
            }
            follow(atNs, block.timeS()[block.size() - 1]);
        }

        /** The last stamp of a block is the one that the device sent. */
        private void follow(long atNs, double newestS) {
            if (!Double.isNaN(stampS) && !Double.isNaN(newestS)) {
                double passedS = Math.max(0, (atNs - heardNs) / 1e9);
                assertThat(newestS - stampS).isBetween(-5.3, passedS + 16);
            }
            stampS = newestS;
            heardNs = atNs;
        }

        @Override
        public void restarted(long atNs, String why) {
            assertThat(why).isNotBlank();
            stampS = Double.NaN;
        }

        @Override
        public void pod(long atNs, RscMeasurement measurement) {
            assertThat(measurement.ratePerMinute()).isBetween(0, 255);
            assertThat(measurement.speedMps()).isBetween(0.0, 256.0);
        }

        @Override
        public void beltSpeed(long atNs, double speedMps) {
            assertThat(speedMps).isBetween(0.0, 200.0);
        }

        @Override
        public void battery(long atNs, int chargePct) {
            assertThat(chargePct).isBetween(0, 100);
        }

        @Override
        public void note(long atNs, QualityWarning warning) {
            assertThat(warning.code()).matches("[a-z0-9-]+");
            assertThat(warning.message()).isNotBlank();
            assertThat(warning.message().chars()).noneMatch(Character::isISOControl);
        }
    }

    private static FrameDecoder decoder(Protocols protocol) {
        // What is wrapped goes to all others, as it does in a device's decoder.
        List<FrameDecoder> inside = new ArrayList<>();
        FrameDecoder inner = (frame, listener) -> {
            for (FrameDecoder decoder : inside) {
                if (decoder.decode(frame, listener)) {
                    return true;
                }
            }
            return false;
        };
        for (Protocols each : Protocols.values()) {
            inside.add(each.decoder(SampleReading.unknown(), inner));
        }
        return protocol.decoder(SampleReading.unknown(), inner);
    }

    @ParameterizedTest
    @EnumSource(Protocols.class)
    void noiseOfEveryKindBreaksNothing(Protocols protocol) {
        Random random = new Random(SEED);
        System.out.println(protocol + ": seed " + SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Strict listener = new Strict();
            FrameDecoder decoder = decoder(protocol);
            for (int i = 0; i < 40; i++) {
                listener.hostNs += (long) (random.nextDouble() * 3 * STEP_NS);
                byte[] bytes = new byte[random.nextInt(random.nextInt(4) == 0 ? 600 : 40)];
                random.nextBytes(bytes);
                FrameKind kind = FrameKind.values()[random.nextInt(FrameKind.values().length)];
                String channel = kind == FrameKind.NOTIFICATION ? CHANNELS[random.nextInt(CHANNELS.length)] : "";
                decoder.decode(new Frame(listener.hostNs, kind, channel, bytes), listener);
            }
            decoder.finish(listener);
        }
    }

    @ParameterizedTest
    @EnumSource(Protocols.class)
    void damageToWhatDevicesReallySendBreaksNothing(Protocols protocol) {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < ROUNDS; round++) {
            Strict listener = new Strict();
            FrameDecoder decoder = decoder(protocol);
            int form = random.nextInt(8);
            double damaged = random.nextInt(3) * 0.15;
            for (int i = 0; i < 120; i++) {
                listener.hostNs += random.nextInt(40) == 0 ? random.nextInt(2_000_000_000) : STEP_NS;
                Frame frame = WireForms.frame(form, i, listener.hostNs);
                boolean mutate = random.nextDouble() < damaged;
                decoder.decode(mutate ? mutated(frame, random) : frame, listener);
            }
            decoder.finish(listener);
        }
    }

    private static Frame mutated(Frame frame, Random random) {
        byte[] bytes = frame.bytes().clone();
        for (int i = 0; i <= random.nextInt(3) && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0:
                    bytes[at] ^= (byte) (1 << random.nextInt(8));
                    break;
                case 1:
                    bytes[at] = (byte) random.nextInt(256);
                    break;
                case 2:
                    bytes = Arrays.copyOf(bytes, at);
                    break;
                default:
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                    bytes = longer;
            }
        }
        boolean sealedAnew = frame.kind() == FrameKind.PACKET && bytes.length > 12 && random.nextBoolean();
        return new Frame(frame.hostNs(), frame.kind(), frame.channel(), sealedAnew ? WireForms.sealed(bytes) : bytes);
    }

    @ParameterizedTest
    @EnumSource(Protocols.class)
    void framesOfOthersAreLeftToThem(Protocols protocol) {
        Frame junk = Frame.of(0, FrameKind.JUNK, "0.1,0.2,0.3".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(decoder(protocol).decode(junk, new Strict())).isFalse();
        Frame other = new Frame(0, FrameKind.NOTIFICATION, "0000ffff-0000-1000-8000-00805f9b34fb", new byte[40]);
        assertThat(decoder(protocol).decode(other, new Strict())).isFalse();
        for (FrameKind kind : FrameKind.values()) {
            if (kind != FrameKind.LINE) {
                String name = String.format(Locale.ROOT, "%s of %s", kind, protocol);
                assertThat(decoder(protocol).decode(Frame.of(0, kind, new byte[0]), new Strict()))
                        .as(name)
                        .isFalse();
            }
        }
    }
}
