// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.app.live.BandState;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a replay shows that its statistics do not keep: when it was paused, how fast the belt ran, how the sensors stood at the end. */
final class SessionTimeline implements SessionOutput {
    private final List<Speed> speeds = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private double pausedFromS = Double.NaN;
    private @Nullable LiveView last;

    /** From here on the belt ran so fast; NaN where nobody knew. */
    record Speed(double fromS, double mps) {}

    /** The session stood still. */
    record Pause(double fromS, double toS) {}

    @Override
    public void view(LiveView view) {
        last = view;
        double mps = view.speedMps().orElse(Double.NaN);
        boolean known = !speeds.isEmpty();
        if (!known || Double.compare(speeds.get(speeds.size() - 1).mps(), mps) != 0) {
            speeds.add(new Speed(known ? view.timeS() : 0, mps));
        }
        boolean paused = view.state() == BandState.PAUSED;
        if (paused && Double.isNaN(pausedFromS)) {
            pausedFromS = view.timeS();
        } else if (!paused && !Double.isNaN(pausedFromS)) {
            pauses.add(new Pause(pausedFromS, view.timeS()));
            pausedFromS = Double.NaN;
        }
    }

    @Override
    public void event(LiveEvent event) {
        // The statistics have them.
    }

    /** Times in which the session stood still, the last one up to the end. */
    List<Pause> pauses(double endS) {
        List<Pause> all = new ArrayList<>(pauses);
        if (!Double.isNaN(pausedFromS) && endS > pausedFromS) {
            all.add(new Pause(pausedFromS, endS));
        }
        return all;
    }

    /** Speed of the belt at a time, m/s; NaN where nobody knew. */
    double speedMps(double atS) {
        double mps = Double.NaN;
        for (Speed speed : speeds) {
            if (speed.fromS() <= atS) {
                mps = speed.mps();
            }
        }
        return mps;
    }

    /** The one speed at which the belt ran all the time, m/s; empty where it changed or nobody knew. */
    Optional<Double> onlySpeedMps() {
        return speeds.size() == 1 && speeds.get(0).mps() > 0
                ? Optional.of(speeds.get(0).mps())
                : Optional.empty();
    }

    /** The newest view; empty where the session was too short for one. */
    Optional<LiveView> last() {
        return Optional.ofNullable(last);
    }
}
