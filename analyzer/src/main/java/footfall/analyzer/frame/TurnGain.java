// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.stride.StrideSamples;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * By how much all integrated turns of a leg are too large or too small: the gain of the gyro times that of the clock. Acceleration turned
 * back into level axes has gravity as its mean over a stride, in length as well as in direction. A leg is pulled forwards while it is far
 * behind upright, and slowed while it is not, so that turns which are 1 % too large make that mean about 0.01 g too short. Not
 * thread-safe: one per stream.
 *
 * <p><b>Needs</b> a gyro on foot or shank, strides that are not clipped and go straight on. <b>Source:</b> own derivation from momentum
 * balance. <b>Limit:</b> an accelerometer that reads 1 % too much while running, but not while standing, counts as 1 % of turning.
 */
final class TurnGain {
    /** What the gain of a gyro or a clock differs from 1 at most. */
    private static final double MOST_ERROR = 0.05;
    /** So many strides tell as much as is known without them: gains are near 1 anyway. */
    private static final double PRIOR_STRIDES = 2;
    /** Where the mean hardly depends on the gain, it says nothing about it. */
    private static final double LEAST_GROWTH = 0.3;
    /** One stride in so many tells how the mean depends on the gain: strides are alike in that. */
    private static final int GROWTH_STRIDES = 4;
    /** In a sharper turn gravity is not all of the mean, degrees a stride. */
    private static final double STRAIGHT_DEG = 10;
    /** Where the mean is longer or shorter than gravity by more, gyro and accelerometer do not show the same motion. */
    private static final double MOST_STRAY = 0.2;
    /** With more samples at the limit of the sensor nothing can be said of a mean. */
    private static final double MOST_CLIPPED_SHARE = 0.1;

    /** Older strides are forgotten beyond this many: clock and gyro may warm up. */
    private static final double MEMORY_STRIDES = 200;

    private double strides;
    private double lengths;
    private double growths;
    private double gain = 1;

    private int seen;
    private double seenLengths;
    private double seenClipped;
    private int count;
    private double countLengths;
    private int grown;
    private double grownSum;

    /** What to multiply angular rates with. */
    double gain() {
        return gain;
    }

    /** Whether any stride told of it. */
    boolean isKnown() {
        return strides > 0;
    }

    /** A new batch. */
    void begin() {
        seen = 0;
        seenLengths = 0;
        seenClipped = 0;
        count = 0;
        countLengths = 0;
        grown = 0;
        grownSum = 0;
    }

    /**
     * The next stride of a batch, turned with the present gain.
     *
     * @param up against gravity in the axes of its first sample
     * @param afterS from its first landing to where its mean begins, s
     * @param standingG length of gravity while standing, g
     * @param clippedShare samples at the limit of the sensor, as a share of all
     */
    void look(
            StrideSamples stride,
            StrideAttitude attitude,
            Vector3D up,
            double afterS,
            double standingG,
            double clippedShare) {
        double fromS = stride.landingS(0) + afterS;
        double toS = stride.closingS() + afterS;
        double length = attitude.meanG(stride, fromS, toS).dotProduct(up) / standingG;
        seen++;
        seenLengths += length;
        seenClipped += clippedShare;
        int from = stride.at(fromS);
        int to = Math.min(stride.size() - 1, stride.at(toS));
        if (clippedShare > 0 || Math.abs(attitude.turnDeg(from, to).dotProduct(up)) > STRAIGHT_DEG) {
            return;
        }
        if (count % GROWTH_STRIDES == 0) {
            grown++;
            grownSum += attitude.growthG(stride, from, to, up) / standingG;
        }
        count++;
        countLengths += length;
    }

    /** Whether gravity had about its length in the strides of the batch, and most samples are real. */
    boolean fitsGravity() {
        return seen == 0 || Math.abs(seenLengths / seen - 1) < MOST_STRAY && seenClipped / seen < MOST_CLIPPED_SHARE;
    }

    /** Learns from the strides of the batch. */
    void learn() {
        double growth = grownSum / Math.max(1, grown);
        if (count == 0 || !(Math.abs(growth) > LEAST_GROWTH)) {
            return;
        }
        double keep = Math.min(1, MEMORY_STRIDES / Math.max(1, strides));
        strides = strides * keep + count;
        // As if they had been turned with a gain of 1.
        lengths = lengths * keep + countLengths - count * growth * (gain - 1);
        growths = growths * keep + count * growth;
        double error = (strides - lengths) / growths;
        double believed = error * strides / (strides + PRIOR_STRIDES);
        gain = 1 + Math.max(-MOST_ERROR, Math.min(MOST_ERROR, believed));
    }
}
