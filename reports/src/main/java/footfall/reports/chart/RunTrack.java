// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import java.util.Arrays;
import java.util.List;

/**
 * The seconds of running that carry a cadence.
 *
 * @param timeS seconds from the start of the recording
 * @param spm steps of both feet a minute
 * @param endS end of the recording, s
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RunTrack(double[] timeS, double[] spm, double endS) {
    /** Fewer seconds make no chart. */
    static final int FEWEST_S = 30;

    static RunTrack of(Analysis analysis) {
        List<CadencePoint> track = analysis.track();
        double[] timeS = new double[track.size()];
        double[] spm = new double[track.size()];
        int count = 0;
        for (CadencePoint point : track) {
            if (point.gait() == Gait.RUN && point.spm().isPresent()) {
                timeS[count] = point.timeS();
                spm[count++] = point.spm().getAsDouble();
            }
        }
        double endS = track.isEmpty() ? 0 : track.get(track.size() - 1).timeS() + 1;
        return new RunTrack(Arrays.copyOf(timeS, count), Arrays.copyOf(spm, count), endS);
    }

    boolean isTooShort() {
        return spm.length < FEWEST_S;
    }
}
