// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import java.util.List;

/**
 * How far the cadence track of one run lies from the truth, over seconds of running that both know.
 *
 * @param square sum of squared errors of single seconds, spm²
 * @param inside seconds whose half-width holds the true mean of the five seconds around them: a watch shows no single second
 * @param count seconds
 * @param blockSquare sum of squared errors of means over ten seconds, spm²
 * @param blocks stretches of ten seconds
 */
record TrackErrors(double square, double inside, double count, double blockSquare, double blocks) {
    private static final int BLOCK_S = 10;
    private static final int AROUND_S = 2;

    static TrackErrors of(List<CadencePoint> track, double[] trueSpm) {
        double square = 0;
        double inside = 0;
        double count = 0;
        double blockSquare = 0;
        double blocks = 0;
        double blockError = 0;
        int inBlock = 0;
        for (CadencePoint point : track) {
            int second = (int) Math.round(point.timeS());
            if (!comparable(point, second, trueSpm)) {
                blockError = 0;
                inBlock = 0;
                continue;
            }
            double error = point.spm().orElseThrow() - trueSpm[second];
            square += error * error;
            double shownError = point.spm().orElseThrow() - meanAround(second, trueSpm);
            inside += Math.abs(shownError) <= point.halfWidthSpm().orElse(0) ? 1 : 0;
            count++;
            blockError += error / BLOCK_S;
            inBlock++;
            if (inBlock == BLOCK_S) {
                blockSquare += blockError * blockError;
                blocks++;
                blockError = 0;
                inBlock = 0;
            }
        }
        return new TrackErrors(square, inside, count, blockSquare, blocks);
    }

    private static boolean comparable(CadencePoint point, int second, double[] trueSpm) {
        return point.gait() == Gait.RUN
                && point.spm().isPresent()
                && second < trueSpm.length
                && !Double.isNaN(trueSpm[second]);
    }

    private static double meanAround(int second, double[] trueSpm) {
        double sum = 0;
        int known = 0;
        int last = Math.min(trueSpm.length - 1, second + AROUND_S);
        for (int near = Math.max(0, second - AROUND_S); near <= last; near++) {
            if (!Double.isNaN(trueSpm[near])) {
                sum += trueSpm[near];
                known++;
            }
        }
        return sum / known;
    }

    TrackErrors plus(TrackErrors other) {
        return new TrackErrors(
                square + other.square,
                inside + other.inside,
                count + other.count,
                blockSquare + other.blockSquare,
                blocks + other.blocks);
    }

    double secondRmseSpm() {
        return Math.sqrt(square / count);
    }

    double insidePct() {
        return 100 * inside / count;
    }

    double tenSecondRmseSpm() {
        return Math.sqrt(blockSquare / blocks);
    }
}
