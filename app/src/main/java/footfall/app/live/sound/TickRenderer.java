// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.sound;

import java.util.Arrays;

/**
 * Writes ticks into one stream of samples, each at its exact sample: tempo may change between two ticks, blocks may be cut anywhere, and no timer is
 * involved, so a pause of the program moves nothing as long as the line has enough to play. Left and right alternate in pitch. Pure: it knows only
 * samples. Not thread-safe.
 */
final class TickRenderer {
    private static final double LEFT_HZ = 880;
    private static final double RIGHT_HZ = 1175;
    private static final double TICK_S = 0.03;
    private static final double FADE_PER_S = 120;
    private static final double LEAST_SHARE = 0.5;

    private final double rateHz;
    private final float[] left;
    private final float[] right;
    private double beatSample = Double.NaN;
    private double periodSamples = Double.NaN;
    private double lastSample = Double.NEGATIVE_INFINITY;
    private long ticks;
    private long position;
    private boolean sounding;

    /** At so many samples a second. */
    TickRenderer(double rateHz) {
        this.rateHz = rateHz;
        this.left = tick(LEFT_HZ);
        this.right = tick(RIGHT_HZ);
    }

    private float[] tick(double pitchHz) {
        float[] tick = new float[(int) Math.round(TICK_S * rateHz)];
        for (int i = 0; i < tick.length; i++) {
            double atS = i / rateHz;
            // Begins at its loudest, a quarter of a wave in: the edge is what a runner steps to.
            tick[i] = (float) (Math.exp(-FADE_PER_S * atS) * Math.cos(2 * Math.PI * pitchHz * atS));
        }
        return tick;
    }

    /**
     * From the next tick on. No tick falls closer than half a period to the one before.
     *
     * @param spm ticks a minute, above 0
     * @param anchorSample where a beat lies, counted from the first sample of the stream; may lie in the past or between two samples
     * @param heard whether ticks are heard
     */
    void set(double spm, double anchorSample, boolean heard) {
        periodSamples = 60 * rateHz / spm;
        sounding = heard;
        double from = Math.max(position, Math.ceil(lastSample + LEAST_SHARE * periodSamples));
        double beats = Math.ceil((from - anchorSample) / periodSamples - 1e-9);
        beatSample = anchorSample + beats * periodSamples;
    }

    /** No ticks any more; what has begun fades out. */
    void silence() {
        sounding = false;
    }

    /** The next samples of the stream, -1…1, replacing what is in the block. */
    void render(float[] block, int count) {
        Arrays.fill(block, 0, count, 0);
        long end = position + count;
        addTick(block, count, lastSample, ticks - 1);
        while (beatSample < end) {
            long at = Math.round(beatSample);
            if (at >= end) {
                break;
            }
            if (sounding) {
                lastSample = at;
                addTick(block, count, at, ticks);
                ticks++;
            }
            beatSample += periodSamples;
        }
        position = end;
    }

    private void addTick(float[] block, int count, double atSample, long number) {
        if (atSample == Double.NEGATIVE_INFINITY) {
            return;
        }
        float[] tick = number % 2 == 0 ? left : right;
        long begin = (long) atSample;
        long from = Math.max(position, begin);
        long to = Math.min(position + count, begin + tick.length);
        for (long sample = from; sample < to; sample++) {
            block[(int) (sample - position)] += tick[(int) (sample - begin)];
        }
    }

    /** Samples written so far. */
    long position() {
        return position;
    }
}
