// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.Span;
import footfall.analyzer.synthetic.Streams;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/** Carries the ticks of a sensor to a sink: stamps them, loses some, repeats some. Not thread-safe: one per stream. */
final class Courier {
    private static final double SECONDS_PER_BURST_SAMPLE = 0.0015;
    private static final double BURST_DELAY_S = 0.02;
    private static final int VALUES = 6;

    private final SensorReadout readout;
    private final SensorModel model;
    private final SampleLine line;
    private final double rateHz;
    private final RandomGenerator stamps;
    private final RandomGenerator losses;
    private final double[][] packet;
    private final double[] packetStampS;
    private int packed;
    private boolean losing;
    private long clippedInPacket;
    private double burstS;

    private long clipped;
    private long lost;
    private long twice;
    private long resent;
    private double gapFromS = Double.NaN;
    private final List<Span> gaps = new ArrayList<>();

    Courier(SensorReadout readout, SensorModel model, double rateHz, SampleLine line, long seed) {
        this.readout = readout;
        this.model = model;
        this.rateHz = rateHz;
        this.line = line;
        this.stamps = Streams.of(seed, Draws.STAMPS);
        this.losses = Streams.of(seed, Draws.LOSS);
        this.packet = new double[model.delivery().packetSamples()][VALUES];
        this.packetStampS = new double[packet.length];
    }

    Delivered carry(long ticks) {
        for (long tick = 0; tick < ticks; tick++) {
            if (tick % packet.length == 0) {
                closePacket();
                openPacket(tick);
            }
            double[] values = readout.read(tick);
            double stampS = stampS(tick);
            if (losing) {
                lost++;
            } else {
                hand(stampS, values);
            }
        }
        closePacket();
        if (!Double.isNaN(gapFromS)) {
            gaps.add(new Span(gapFromS, ticks / rateHz));
        }
        line.flush();
        return new Delivered(ticks, line.samples(), clipped, lost, twice, resent, readout.held(), gaps);
    }

    private void openPacket(long tick) {
        double lostShare = model.delivery().lostShare();
        losing = lostShare > 0 && losses.nextDouble() < lostShare;
        if (losing && Double.isNaN(gapFromS)) {
            gapFromS = tick / rateHz;
        } else if (!losing && !Double.isNaN(gapFromS)) {
            gaps.add(new Span(gapFromS, tick / rateHz));
            gapFromS = Double.NaN;
        }
    }

    private void hand(double stampS, double[] values) {
        boolean clips = readout.clipped();
        line.put(stampS, values);
        clipped += clips ? 1 : 0;
        double twiceShare = model.delivery().twiceShare();
        if (twiceShare > 0 && losses.nextDouble() < twiceShare) {
            line.put(stampS, values);
            clipped += clips ? 1 : 0;
            twice++;
        }
        if (model.delivery().resentShare() > 0) {
            System.arraycopy(values, 0, packet[packed], 0, VALUES);
            packetStampS[packed++] = stampS;
            clippedInPacket += clips ? 1 : 0;
        }
    }

    private void closePacket() {
        if (packed > 0 && losses.nextDouble() < model.delivery().resentShare()) {
            for (int i = 0; i < packed; i++) {
                line.put(packetStampS[i], packet[i]);
            }
            resent += packed;
            clipped += clippedInPacket;
        }
        packed = 0;
        clippedInPacket = 0;
    }

    private double stampS(long tick) {
        SensorModel.Stamps how = model.stamps();
        if (!how.written()) {
            return Double.NaN;
        }
        double strayS = how.jitterMs() == 0 ? 0 : how.jitterMs() / 1000 * stamps.nextGaussian();
        if (how.burstSamples() == 1) {
            return tick / rateHz + strayS;
        }
        long place = tick % how.burstSamples();
        if (place == 0) {
            burstS = (tick + how.burstSamples() - 1) / rateHz + BURST_DELAY_S + Math.abs(strayS);
        }
        return burstS + place * SECONDS_PER_BURST_SAMPLE;
    }
}
