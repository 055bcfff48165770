// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.device.journal.PodTrack;
import footfall.reports.session.SessionSummary.Agreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far other sensors and foot pods agree with the leading one, second by second while both saw running. Not thread-safe. */
final class SensorAgreements {
    /** A mean of fewer seconds says little. */
    static final int FEWEST_S = 30;

    private static final double STEPS_PER_STRIDE = 2;

    private final Map<Long, Double> leading = new HashMap<>();
    private final List<Agreement> found = new ArrayList<>();
    private double sum;
    private double differences;
    private int seconds;

    /** With the track of the leading sensor, which begins at this time of the session, s. */
    SensorAgreements(List<CadencePoint> track, double beginsS) {
        for (CadencePoint point : track) {
            if (point.gait() == Gait.RUN && point.spm().isPresent()) {
                leading.put(
                        (long) Math.floor(point.timeS() + beginsS), point.spm().getAsDouble());
            }
        }
    }

    /** Another sensor's own track, which begins at this time of the session, s. */
    void sensor(int index, List<CadencePoint> track, double beginsS) {
        for (CadencePoint point : track) {
            if (point.gait() == Gait.RUN && point.spm().isPresent()) {
                add(point.timeS() + beginsS, point.spm().getAsDouble());
            }
        }
        close(index, Agreement.ACCELERATION);
    }

    /** What a foot pod said. */
    void pod(int index, PodTrack pod, boolean strides) {
        for (int row = 0; row < pod.rows(); row++) {
            if (pod.running(row) && pod.ratePerMinute(row) > 0) {
                add(pod.timeS(row), pod.ratePerMinute(row) * (strides ? STEPS_PER_STRIDE : 1));
            }
        }
        close(index, Agreement.POD);
    }

    private void add(double atS, double spm) {
        Double shown = leading.get((long) Math.floor(atS));
        if (shown != null) {
            sum += spm;
            differences += spm - shown;
            seconds++;
        }
    }

    private void close(int index, String what) {
        if (seconds >= FEWEST_S) {
            found.add(new Agreement(index, what, sum / seconds, differences / seconds, seconds));
        }
        sum = 0;
        differences = 0;
        seconds = 0;
    }

    /** In the order in which they were given; those with too few seconds are not there. */
    List<Agreement> found() {
        return List.copyOf(found);
    }
}
