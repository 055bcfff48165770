// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideSamples;

/** Reads the pitch of a stride between its samples and over a stretch of time, degrees. */
final class AngleReading {
    private AngleReading() {}

    /** Pitch at a time, on a straight line between the samples about it; NaN outside of them. */
    static double pitchDegAt(StrideSamples stride, double atS) {
        int after = stride.at(atS);
        if (Double.isNaN(atS) || after < 1 || after >= stride.size()) {
            return Double.NaN;
        }
        double[] timeS = stride.timeS();
        double[] pitchDeg = stride.pitchDeg();
        double share = (atS - timeS[after - 1]) / (timeS[after] - timeS[after - 1]);
        return pitchDeg[after - 1] + share * (pitchDeg[after] - pitchDeg[after - 1]);
    }

    /** Mean pitch of the samples in {@code [fromS, toS)}; NaN where there is none. */
    static double meanPitchDeg(StrideSamples stride, double fromS, double toS) {
        int end = stride.at(toS);
        double sum = 0;
        int count = 0;
        for (int i = stride.at(fromS); i < end; i++) {
            sum += stride.pitchDeg()[i];
            count++;
        }
        return sum / count;
    }
}
