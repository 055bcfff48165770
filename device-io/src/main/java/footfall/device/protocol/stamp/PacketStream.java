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
    private double[] heldValues = new double[0];
    private int heldSamples;
    private int heldWidth;
    private long heldHostNs;
    private double heldAtS;
    private long heldLost;

    /** Follows this clock. */
    public PacketStream(DeviceTime time) {
        this.time = time;
    }

    /** The rate is known before the first packet, Hz. */
    public void expectRate(double rateHz) {
        times.expect(1 / rateHz);
    }

    /**
     * Takes a packet.
     *
     * @param hostNs when it came
     * @param stampNs stamp of its last sample as the device counts
     * @param values acceleration in g, three a sample, or with angular rate in degrees a second six
     * @param width three or six
     * @param samples how many, at least one
     * @param missing packets that are missing before it, or {@link SequenceWatch#BACK}
     * @param listener takes the samples
     */
    public void packet(
            long hostNs,
            long stampNs,
            double[] values,
            int width,
            int samples,
            int missing,
            SensorListener listener) {
        boolean back = missing == SequenceWatch.BACK;
        if (back) {
            time.forget();
        }
        if (!time.follow(hostNs, stampNs) || back) {
            flush(0, listener);
            times.restart();
            listener.restarted(hostNs, back ? "the device counts its packets anew" : "the device's clock jumped");
        }
        long lost = Math.max(0L, missing) * samples;
        if (!times.packet(time.atS(), samples, missing == 0) && samples > 1) {
            flush(0, listener);
            hold(hostNs, values, width, samples, lost);
            return;
        }
        flush(times.stepS(), listener);
        emit(hostNs, values, width, samples, lost, times, listener);
    }

    private void hold(long hostNs, double[] values, int width, int samples, long lost) {
        heldValues = Arrays.copyOf(values, width * samples);
        heldSamples = samples;
        heldWidth = width;
        heldHostNs = hostNs;
        heldAtS = time.atS();
        heldLost = lost;
    }

    private void flush(double stepS, SensorListener listener) {
        if (heldSamples == 0) {
            return;
        }
        SampleBlock target = blockFor(heldWidth, heldSamples);
        for (int i = 0; i < heldSamples; i++) {
            int before = heldSamples - 1 - i;
            add(target, before == 0 ? heldAtS : heldAtS - before * stepS, heldValues, i * heldWidth, heldWidth);
        }
        heldSamples = 0;
        listener.samples(heldHostNs, target, heldLost);
    }

    private void emit(
            long hostNs,
            double[] values,
            int width,
            int samples,
            long lost,
            PacketTimes spread,
            SensorListener listener) {
        SampleBlock target = blockFor(width, samples);
        for (int i = 0; i < samples; i++) {
            add(target, spread.atS(i, samples), values, i * width, width);
        }
        listener.samples(hostNs, target, lost);
    }

    private static void add(SampleBlock target, double atS, double[] values, int at, int width) {
        if (width == XYZ) {
            target.add(atS, values[at], values[at + 1], values[at + 2]);
        } else {
            target.add(
                    atS, values[at], values[at + 1], values[at + 2], values[at + 3], values[at + 4], values[at + 5]);
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
