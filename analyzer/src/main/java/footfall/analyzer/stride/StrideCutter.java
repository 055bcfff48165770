// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.stride;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.MendedSamples;
import java.util.Arrays;

/**
 * Cuts the samples of running into strides as the contacts become known: from a landing to the next of the same foot. On one leg only
 * the landings of that leg count. At the trunk the last one or two landings of a bout, which no landing closes, come at its end as a batch
 * of their own: a stride that is not closed. Call {@link #samples} ahead of the landings. Not thread-safe: one per stream.
 */
public final class StrideCutter {
    private static final int MOST_LANDINGS = 64;
    /** A stride that is longer is no stride of running: 1.6 s is 75 spm. */
    private static final double LONGEST_STRIDE_S = 1.6;

    private final boolean oneLeg;
    private final StrideSink sink;
    private final MotionRing ring = new MotionRing();
    private final StrideBatch batch;
    private final double[] landingS = new double[MOST_LANDINGS];
    private final int[] row = new int[MOST_LANDINGS];
    private final byte[] side = new byte[MOST_LANDINGS];
    private int waiting;
    private int bout;
    private boolean firstOfBout;
    private double lastStepS;

    /** For one recording: where the sensor is worn, and who gets the strides. */
    public StrideCutter(SensorPlacement placement, StrideSink sink) {
        this.oneLeg = placement.onOneLeg();
        this.sink = sink;
        this.batch = new StrideBatch(placement);
    }

    /** The next mended samples. */
    public void samples(MendedSamples samples) {
        ring.accept(samples);
    }

    /** A bout of running begins. */
    public void beginBout(int boutIndex) {
        waiting = 0;
        bout = boutIndex;
        firstOfBout = true;
        lastStepS = Double.NaN;
    }

    /** The next landing that the sensor saw, in order: on one leg those of that leg, at the trunk those of both feet. */
    public void landing(double timeS, int tableRow, byte foot) {
        landingS[waiting] = timeS;
        row[waiting] = tableRow;
        side[waiting] = foot;
        waiting++;
        if (waiting == MOST_LANDINGS) {
            release();
        }
    }

    /** Hands on what is complete: the landings of the next stride stay. */
    public void release() {
        int step = oneLeg ? 1 : 2;
        batch.begin(firstOfBout);
        int from = 0;
        while (from + step < waiting) {
            cut(from, step);
            lastStepS = landingS[from + step] - landingS[from + step - 1];
            from += step;
        }
        if (batch.size() > 0) {
            sink.accept(batch);
            firstOfBout = false;
        }
        keepFrom(from);
    }

    private void cut(int from, int landings) {
        cut(from, landings, landingS[from + landings], true);
    }

    private void cut(int from, int landings, double closesS, boolean closed) {
        // A step that is not known makes this not a number, which is no stride either.
        if (!(closesS - landingS[from] <= LONGEST_STRIDE_S)) {
            return;
        }
        long begin = ring.at(landingS[from] - StrideSamples.MARGIN_S);
        long end = ring.at(closesS + StrideSamples.MARGIN_S);
        if (end - begin < 2) {
            return;
        }
        double rateHz = (end - begin - 1) / (ring.timeS(end - 1) - ring.timeS(begin));
        StrideSamples stride = batch.next();
        stride.begin(bout, ring.hasGyro(), rateHz, closesS);
        for (int i = from; i < from + landings; i++) {
            stride.addLanding(landingS[i], row[i], side[i]);
        }
        if (!closed) {
            stride.unclosed();
        }
        ring.copy(begin, end, stride);
    }

    private void keepFrom(int from) {
        if (from == 0) {
            return;
        }
        System.arraycopy(landingS, from, landingS, 0, waiting - from);
        System.arraycopy(row, from, row, 0, waiting - from);
        System.arraycopy(side, from, side, 0, waiting - from);
        waiting -= from;
        ring.dropBefore(landingS[0] - 2 * StrideSamples.MARGIN_S);
        Arrays.fill(landingS, waiting, MOST_LANDINGS, Double.NaN);
    }

    /** The bout ends: hands on what is left of it. */
    public void endBout() {
        release();
        if (!oneLeg && waiting > 0) {
            cutLast();
        }
        waiting = 0;
    }

    /** What no landing closes: the next one is expected after as long a step as the one before. */
    private void cutLast() {
        double stepS = waiting == 2 ? landingS[1] - landingS[0] : lastStepS;
        batch.begin(firstOfBout);
        cut(0, waiting, landingS[0] + 2 * stepS, false);
        if (batch.size() > 0) {
            sink.accept(batch);
        }
    }
}
