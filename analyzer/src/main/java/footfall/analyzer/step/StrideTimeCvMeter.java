// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.statistics.StudentT;
import java.util.ArrayList;
import java.util.List;

/**
 * Variability of the stride time, %: 100 × standard deviation / mean, without outliers and without the trend of the speed.
 *
 * <p><b>Needs:</b> a sensor that is strapped on, 100 strides, 100 Hz.
 *
 * <p><b>Source:</b> the usual coefficient of variation; outliers and trend as agreed for gait.
 *
 * <p><b>Differs from the source:</b> 1. the trend is taken out of blocks of at most {@value #LONGEST_BLOCK} strides, since the spread of
 * a series with memory grows with its length and a hill is no variability; 2. what the error of the contact times adds (twice its
 * variance) is taken off; 3. what the limit for outliers cuts off a normal series ({@value #CUT_SHARE} of its variance) is put back.
 */
final class StrideTimeCvMeter implements StepMeter {
    private static final int LONGEST_BLOCK = 200;
    private static final int SHORTEST_BLOCK = 20;
    private static final int BATCH = 25;
    private static final int FEWEST_BATCHES = 4;
    private static final double MOST_NOISE = 0.75;
    /** 1 − variance of a normal series without what lies beyond three standard deviations. */
    private static final double CUT_SHARE = 0.0267;

    /** How well the noise that is taken off is known, as a share of it. */
    private static final double NOISE_DOUBT = 0.3;

    private static final String NOTE =
            "Stride to stride, running only, without outliers and without the trend within some 200 strides; "
                    + "there is no healthy limit, so compare it with your own other runs at the same pace.";
    private static final String HIDDEN = "the error of the contact times is as large as what would be measured";

    private double squares;
    private double freedom;
    private double noiseMs2;
    private double timeMs;
    private int strides;
    private final List<Double> batches = new ArrayList<>();

    @Override
    public StepMeasurement measure(RunningStrides running) {
        for (StrideSeries bout : running.bouts()) {
            addBout(bout);
        }
        if (batches.size() < FEWEST_BATCHES) {
            return StepMeasurement.refused("the bouts of running are too short");
        }
        double rawMs2 = squares / freedom / (1 - CUT_SHARE);
        double errorMs2 = noiseMs2 / strides;
        if (!(errorMs2 < MOST_NOISE * rawMs2)) {
            return StepMeasurement.refused(HIDDEN);
        }
        double sdMs = Math.sqrt(rawMs2 - errorMs2);
        double meanMs = timeMs / strides;
        double doubt = Math.hypot(StudentT.quantile95(batches.size() - 1) * batchError(), 2 * NOISE_DOUBT * errorMs2);
        return StepMeasurement.of(Marker.of(
                MarkerId.STRIDE_TIME_CV,
                100 * sdMs / meanMs,
                Double.NaN,
                strides,
                100 * doubt / (2 * sdMs) / meanMs,
                StrideTimeMeter.evidence(running.placement()),
                NOTE,
                "meardon2011",
                "falbriard2018"));
    }

    private void addBout(StrideSeries bout) {
        int blocks = (bout.size() + LONGEST_BLOCK - 1) / LONGEST_BLOCK;
        for (int block = 0; block < blocks; block++) {
            int from = (int) ((long) bout.size() * block / blocks);
            int to = (int) ((long) bout.size() * (block + 1) / blocks);
            // A bout in which no contact was aligned has no error to take off, and no variability of its own.
            if (to - from >= SHORTEST_BLOCK && !Double.isNaN(bout.bout().contactSdMs())) {
                addBlock(bout, from, to);
            }
        }
    }

    private void addBlock(StrideSeries bout, int from, int to) {
        int n = to - from;
        double meanS = 0;
        double meanMs = 0;
        for (int i = from; i < to; i++) {
            meanS += bout.startS()[i] / n;
            meanMs += bout.strideMs()[i] / n;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = from; i < to; i++) {
            covariance += (bout.startS()[i] - meanS) * (bout.strideMs()[i] - meanMs);
            variance += (bout.startS()[i] - meanS) * (bout.startS()[i] - meanS);
        }
        double batch = 0;
        for (int i = from; i < to; i++) {
            double rest = bout.strideMs()[i] - meanMs - covariance / variance * (bout.startS()[i] - meanS);
            squares += rest * rest;
            batch += rest * rest * n / (n - 2.0) / BATCH;
            if ((i - from) % BATCH == BATCH - 1) {
                batches.add(batch);
                batch = 0;
            }
        }
        freedom += n - 2;
        strides += n;
        timeMs += n * meanMs;
        noiseMs2 += n * 2 * bout.bout().contactSdMs() * bout.bout().contactSdMs();
    }

    /** Standard error of the variance, from batches that are long against the memory of gait. */
    private double batchError() {
        double mean = 0;
        for (double batch : batches) {
            mean += batch / batches.size();
        }
        double spread = 0;
        for (double batch : batches) {
            spread += (batch - mean) * (batch - mean);
        }
        return Math.sqrt(spread / (batches.size() - 1) / batches.size());
    }
}
