// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.StandSummary;
import java.util.Locale;
import java.util.Optional;

/** Looks at one sensor while it is still: 1 g says that unit, scale and range are right. Once per connection; moving starts it again. */
final class StandCheck {
    private final int sensor;
    private boolean done;

    StandCheck(int sensor) {
        this.sensor = sensor;
    }

    /** The sensor came back: it may have slipped or changed its range. */
    void again() {
        done = false;
    }

    boolean isDone() {
        return done;
    }

    /** The answer, once it has been still for long enough; empty before and after. */
    Optional<StandSummary> look(long nowNs, Optional<SensorReading.Stillness> stand, double neededS) {
        if (done || stand.isEmpty() || stand.get().stillS() < neededS) {
            return Optional.empty();
        }
        done = true;
        StandFacts facts = stand.get().facts();
        boolean quiet = facts.sdG() <= SessionLimits.STAND_NOISE_G;
        String problem = facts.problem().isEmpty() && !quiet ? "noisy: fasten the sensor" : facts.problem();
        String words = String.format(
                Locale.ROOT,
                "standing still: %.3f g, noise %.3f g, up is %s",
                facts.meanG(),
                facts.sdG(),
                facts.upAxis());
        return Optional.of(new StandSummary(
                nowNs / 1e9,
                sensor,
                facts.meanG(),
                facts.sdG(),
                problem.isEmpty(),
                problem.isEmpty() ? words : words + "; " + problem));
    }
}
