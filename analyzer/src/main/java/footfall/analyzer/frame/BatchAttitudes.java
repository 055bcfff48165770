// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * The gyro integrated over every stride of a batch, without its constant error: that is what would tilt the segment further with each
 * stride. Not thread-safe: one per stream.
 */
final class BatchAttitudes {
    private static final int FIRST_ROUNDS = 3;
    /** The constant error may change over longer times, s. */
    private static final double MEMORY_S = 120;
    /** Who begins to run leans into it. */
    private static final int SETTLING_STRIDES = 2;

    /** A gyro errs by less, degrees a second. */
    private static final double MOST_BIAS_DPS = 30;

    /** A mean over a stride with values at the sensor's limit misses part of the blow. */
    private static final double CLIPPED_WEIGHT = 0.1;

    private static final double SAME_TIME_S = 1e-6;

    /** Less is not worth integrating again. */
    private static final double GAIN_CHANGE = 0.001;

    private final List<StrideAttitude> attitudes = new ArrayList<>();
    private final List<Vector3D> levelUps = new ArrayList<>();
    private final TurnGain gain = new TurnGain();
    private final List<Vector3D> meanUps = new ArrayList<>();
    private Vector3D biasDps = Vector3D.ZERO;
    private Vector3D turnedDeg = Vector3D.ZERO;
    private double watchedS;

    StrideAttitude of(int stride) {
        return attitudes.get(stride);
    }

    /**
     * Integrates every stride; gravity is the mean over one stride's length from some time after its first landing.
     *
     * @param reach strides to each side whose gravity is averaged
     */
    void integrate(StrideBatch batch, double afterS, int reach) {
        double beforeS = watchedS;
        Vector3D beforeDeg = turnedDeg;
        int rounds = beforeS > 0 ? 1 : FIRST_ROUNDS;
        for (int round = 0; round < rounds; round++) {
            turn(batch, afterS, beforeDeg, beforeS);
            Vector3D better = new Vector3D(1 / Math.max(1, watchedS), turnedDeg);
            biasDps = better.getNorm() < MOST_BIAS_DPS ? better : biasDps;
        }
        if (beforeS == 0) {
            turn(batch, afterS, beforeDeg, beforeS);
        }
        findLevel(batch, reach);
    }

    /**
     * Learns by how much all turns are too large, from the length of gravity; integrates anew where nothing was known before.
     *
     * @param standingG what standing still shows, g
     * @return whether gyro and accelerometer show the same motion
     */
    boolean learnGain(StrideBatch batch, double afterS, int reach, double standingG) {
        boolean first = !gain.isKnown();
        double before = gain.gain();
        gain.begin();
        for (int number = 0; number < batch.size(); number++) {
            StrideSamples stride = batch.stride(number);
            if (!stride.hasHole() && !settles(batch, number)) {
                double clipped = clippedShare(stride);
                gain.look(stride, attitudes.get(number), levelUps.get(number), afterS, standingG, clipped);
            }
        }
        if (!gain.fitsGravity()) {
            return false;
        }
        gain.learn();
        if (first && Math.abs(gain.gain() - before) > GAIN_CHANGE) {
            for (int number = 0; number < batch.size(); number++) {
                attitudes.get(number).integrate(batch.stride(number), biasDps, gain.gain());
                meanUps.set(number, meanUp(number, batch.stride(number), afterS));
            }
            findLevel(batch, reach);
        }
        return true;
    }

    /** Integrates, and adds by how much strides end more tilted than they began, as the gyro alone has it, in sensor axes. */
    private void turn(StrideBatch batch, double afterS, Vector3D beforeDeg, double beforeS) {
        double keep = Math.min(1, MEMORY_S / Math.max(1, beforeS));
        turnedDeg = beforeDeg.scalarMultiply(keep);
        watchedS = beforeS * keep;
        meanUps.clear();
        for (int number = 0; number < batch.size(); number++) {
            if (number == attitudes.size()) {
                attitudes.add(new StrideAttitude());
            }
            StrideSamples stride = batch.stride(number);
            StrideAttitude attitude = attitudes.get(number);
            attitude.integrate(stride, biasDps, gain.gain());
            Vector3D up = meanUp(number, stride, afterS);
            meanUps.add(up);
            if (settles(batch, number)) {
                continue;
            }
            int from = stride.at(stride.landingS(0) + afterS);
            int to = Math.min(stride.size() - 1, stride.at(stride.closingS() + afterS));
            Vector3D turn = attitude.turnDeg(from, to);
            Vector3D tilt = attitude.toSensor(from, turn.subtract(turn.dotProduct(up), up));
            turnedDeg = turnedDeg.add(tilt).add(stride.strideS(), biasDps);
            watchedS += stride.strideS();
        }
    }

    private static boolean settles(StrideBatch batch, int number) {
        return batch.opensBout() && number < Math.min(SETTLING_STRIDES, batch.size() - 1);
    }

    /** Against gravity in the axes of a stride's first sample: the mean of acceleration over one stride's length. */
    private Vector3D meanUp(int number, StrideSamples stride, double afterS) {
        Vector3D mean = attitudes.get(number).meanG(stride, stride.landingS(0) + afterS, stride.closingS() + afterS);
        return mean.getNorm() > 0 ? mean.normalize() : Vector3D.PLUS_K;
    }

    /** Against gravity in the axes of a stride's first sample, averaged over its neighbours, which the gyro joins. */
    Vector3D levelUp(int number) {
        return levelUps.get(number);
    }

    /** Says how the sensor shows up at one sample of a stride. */
    void setLevel(int number, int sample, Vector3D up) {
        levelUps.set(number, attitudes.get(number).toStart(sample, up));
    }

    private void findLevel(StrideBatch batch, int reach) {
        levelUps.clear();
        List<Rotation> toFirst = new ArrayList<>();
        List<Vector3D> ups = new ArrayList<>();
        int from = 0;
        for (int number = 0; number < batch.size(); number++) {
            if (number > 0 && !follows(batch.stride(number - 1), batch.stride(number))) {
                smooth(toFirst, ups, reach);
                toFirst.clear();
                ups.clear();
                from = number;
            }
            StrideSamples stride = batch.stride(number);
            toFirst.add(number == from ? Rotation.IDENTITY : joined(toFirst.get(number - from - 1), batch, number));
            double weight = clippedShare(stride) > 0 ? CLIPPED_WEIGHT : 1;
            Vector3D up = new Vector3D(weight, meanUps.get(number));
            ups.add(toFirst.get(number - from).applyTo(up));
        }
        smooth(toFirst, ups, reach);
    }

    private static boolean follows(StrideSamples before, StrideSamples next) {
        boolean whole = !before.hasHole() && !next.hasHole();
        return whole && Math.abs(before.closingS() - next.landingS(0)) < SAME_TIME_S;
    }

    private static double clippedShare(StrideSamples stride) {
        int clipped = 0;
        for (int i = 0; i < stride.size(); i++) {
            clipped += stride.clipped()[i] ? 1 : 0;
        }
        return clipped / (double) stride.size();
    }

    /** From the first sample of a stride to that of the first stride: both strides hold the landing between them. */
    private Rotation joined(Rotation before, StrideBatch batch, int number) {
        StrideSamples last = batch.stride(number - 1);
        StrideSamples stride = batch.stride(number);
        double atS = stride.landingS(0);
        Rotation there = attitudes.get(number - 1).rotation(Math.min(last.size() - 1, last.at(atS)));
        Rotation here = attitudes.get(number).rotation(Math.min(stride.size() - 1, stride.at(atS)));
        return before.applyTo(there.applyTo(here.revert()));
    }

    private void smooth(List<Rotation> toFirst, List<Vector3D> ups, int reach) {
        for (int number = 0; number < ups.size(); number++) {
            Vector3D sum = Vector3D.ZERO;
            int to = Math.min(ups.size() - 1, number + reach);
            for (int other = Math.max(0, number - reach); other <= to; other++) {
                double weight = reach + 1 - Math.abs(other - number);
                sum = sum.add(weight, ups.get(other));
            }
            levelUps.add(toFirst.get(number).applyInverseTo(sum.normalize()));
        }
    }
}
