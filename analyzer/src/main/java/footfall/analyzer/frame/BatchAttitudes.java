// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * The gyro integrated over every stride of a batch, without its constant error: that is what would tilt the segment further with each
 * stride. Not thread-safe: one per stream.
 */
final class BatchAttitudes {
    private static final int FIRST_ROUNDS = 3;
    private static final double LATER_SHARE = 0.3;
    /** A gyro errs by less, degrees a second. */
    private static final double MOST_BIAS_DPS = 30;

    private final List<StrideAttitude> attitudes = new ArrayList<>();
    private Vector3D biasDps = Vector3D.ZERO;
    private boolean biasKnown;

    /** The constant error as seen while still, degrees a second. */
    void still(Vector3D turningDps) {
        if (!biasKnown) {
            biasDps = turningDps;
            biasKnown = true;
        }
    }

    StrideAttitude of(int stride) {
        return attitudes.get(stride);
    }

    /** Integrates every stride, from some time after its first landing for one stride's length. */
    void integrate(StrideBatch batch, double afterS) {
        int rounds = biasKnown ? 1 : FIRST_ROUNDS;
        for (int round = 0; round < rounds; round++) {
            Vector3D creepDps = turnedPerSecond(batch, afterS);
            double share = biasKnown ? LATER_SHARE : 1;
            Vector3D better = biasDps.add(share, creepDps);
            if (better.getNorm() < MOST_BIAS_DPS) {
                biasDps = better;
            }
        }
        if (!biasKnown) {
            biasKnown = true;
            turnedPerSecond(batch, afterS);
        }
    }

    /** Integrates, and says by how much a second strides end more tilted than they began, in sensor axes. */
    private Vector3D turnedPerSecond(StrideBatch batch, double afterS) {
        Vector3D sum = Vector3D.ZERO;
        double seconds = 0;
        for (int number = 0; number < batch.size(); number++) {
            if (number == attitudes.size()) {
                attitudes.add(new StrideAttitude());
            }
            StrideSamples stride = batch.stride(number);
            StrideAttitude attitude = attitudes.get(number);
            attitude.integrate(stride, biasDps);
            int from = stride.at(stride.landingS(0) + afterS);
            int to = Math.min(stride.size() - 1, stride.at(stride.closingS() + afterS));
            Vector3D up = meanUp(number, stride, afterS);
            Vector3D turn = attitude.turnDeg(from, to);
            sum = sum.add(attitude.toSensor(from, turn.subtract(turn.dotProduct(up), up)));
            seconds += stride.strideS();
        }
        return new Vector3D(1 / seconds, sum);
    }

    /** Against gravity in the axes of a stride's first sample: the mean of acceleration over one stride's length. */
    Vector3D meanUp(int number, StrideSamples stride, double afterS) {
        Vector3D mean = attitudes.get(number).meanG(stride, stride.landingS(0) + afterS, stride.closingS() + afterS);
        return mean.getNorm() > 0 ? mean.normalize() : Vector3D.PLUS_K;
    }
}
