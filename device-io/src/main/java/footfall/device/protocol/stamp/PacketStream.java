// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.stamp;

import footfall.analyzer.signal.SampleBlock;
import footfall.device.protocol.SensorListener;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hands on packets of samples whose stamp is that of their last sample. Only the very first one is held back, until the second tells how
 * far samples are apart; where the rate was said, not even that. Not thread-safe: one per device.
 */
public final class PacketStream {
    private static final int XYZ = 3;

    private final DeviceTime time;
    private final PacketTimes times = new PacketTimes();
    private @Nullable SampleBlock block;
    private @Nullable SamplePacket held;
    private double heldAtS;

    /** Follows this clock. */
    public PacketStream(DeviceTime time) {
        this.time = time;
    }

    /** The rate is known before the first packet, Hz. */
    public void expectRate(double rateHz) {
        times.expect(1 / rateHz);
    }

    /** Takes a packet and tells the listener. */
    public void packet(SamplePacket packet, SensorListener listener) {
        if (packet.countedAnew()) {
            time.forget();
        }
        if (!time.follow(packet.hostNs(), packet.stampNs()) || packet.countedAnew()) {
            flush(0, listener);
            times.restart();
            String why = packet.countedAnew() ? "the device counts its packets anew" : "the device's clock jumped";
            listener.restarted(packet.hostNs(), why);
        }
        boolean follows = packet.lostBefore() == 0;
        if (!times.packet(time.atS(), packet.samples(), follows) && packet.samples() > 1) {
            flush(0, listener);
            hold(packet);
            return;
        }
        flush(times.stepS(), listener);
        emit(packet, listener);
    }

    /** Time between samples, s; NaN until it is known. */
    public double stepS() {
        return times.stepS();
    }

    private void hold(SamplePacket packet) {
        held = new SamplePacket(
                packet.hostNs(),
                packet.stampNs(),
                Arrays.copyOf(packet.values(), packet.width() * packet.samples()),
                packet.width(),
                packet.samples(),
                packet.lostBefore(),
                false);
        heldAtS = time.atS();
    }

    private void flush(double stepS, SensorListener listener) {
        SamplePacket packet = held;
        if (packet == null) {
            return;
        }
        held = null;
        SampleBlock target = blockFor(packet.width(), packet.samples());
        for (int i = 0; i < packet.samples(); i++) {
            int before = packet.samples() - 1 - i;
            add(target, before == 0 ? heldAtS : heldAtS - before * stepS, packet, i);
        }
        listener.samples(packet.hostNs(), target, packet.lostBefore());
    }

    private void emit(SamplePacket packet, SensorListener listener) {
        SampleBlock target = blockFor(packet.width(), packet.samples());
        for (int i = 0; i < packet.samples(); i++) {
            add(target, times.atS(i, packet.samples()), packet, i);
        }
        listener.samples(packet.hostNs(), target, packet.lostBefore());
    }

    private static void add(SampleBlock target, double atS, SamplePacket packet, int index) {
        double[] values = packet.values();
        int at = index * packet.width();
        if (packet.width() == XYZ) {
            target.add(atS, values[at], values[at + 1], values[at + 2]);
        } else {
            target.add(atS, values[at], values[at + 1], values[at + 2], values[at + 3], values[at + 4], values[at + 5]);
        }
    }

    private SampleBlock blockFor(int width, int samples) {
        SampleBlock kept = block;
        boolean gyro = width > XYZ;
        if (kept == null || kept.hasGyro() != gyro || kept.timeS().length < samples) {
            int room = Math.max(256, samples);
            kept = gyro ? SampleBlock.withGyro(room) : SampleBlock.ofAcceleration(room);
            block = kept;
        }
        kept.clear();
        return kept;
    }
}
