// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveRunTest {
    private static final double LENGTH_S = 20;

    private final SessionClock clock = new SessionClock(100);
    private final List<SessionInput> kept = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final AtomicInteger shown = new AtomicInteger();

    private final SessionRecorder recorder = new SessionRecorder() {
        @Override
        public void record(SessionInput input) {
            kept.add(input);
        }

        @Override
        public void sync() {
            // Nothing to bring to a disk.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    private static SessionOptions options(String link) {
        SessionPlan open = SessionPlan.openRun();
        return new SessionOptions(
                List.of(new SessionOptions.WornSensor(link, SensorPlacement.SHANK, Optional.empty())),
                new SessionPlan(0, open.warmUpS(), 0, 0, 0, 0, 0, OptionalDouble.of(LENGTH_S)),
                TargetWish.none(),
                SoundMode.OFF,
                Athlete.unknown(),
                OptionalDouble.empty(),
                0);
    }

    private LiveRun run() throws LinkException {
        SensorLink link = SensorLinks.SIMULATE.open(LinkAddress.of(SensorLinks.SIMULATE, "steady-run"), clock);
        LiveRun run = new LiveRun(clock, options(link.name()), List.of(link), recorder);
        run.whenSomethingFails(failures::add);
        return run;
    }

    /** A face that does this with each view. */
    private record Face(Runnable onView) implements LiveFace {
        @Override
        public void show(LiveView view) {
            onView.run();
        }

        @Override
        public void event(LiveEvent event) {
            // Only views are looked at.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void aFaceThatFailsIsToldOnceAndCostsNeitherTheRecordingNorTheOthers() throws LinkException {
        LiveRun run = run();
        run.add(new Face(() -> {
            throw new IllegalStateException("no colour left");
        }));
        run.add(new Face(shown::incrementAndGet));
        clock.start();
        run.run();

        assertThat(failures).hasSize(1);
        assertThat(shown.get()).isGreaterThan(35);
        long frames = kept.stream()
                .filter(input -> input instanceof SessionInput.FromSensor)
                .count();
        assertThat(frames).isGreaterThan(1900);
        assertThat(kept).noneMatch(input -> input instanceof SessionInput.Dropped);
    }

    @Test
    void aRecordingThatIsPlayedFastTakesAsLongAsItIs() throws LinkException {
        LiveRun run = run();
        clock.start();
        run.run();

        long lastNs = 0;
        for (SessionInput input : kept) {
            assertThat(input.hostNs()).isGreaterThanOrEqualTo(lastNs);
            lastNs = input.hostNs();
        }
        assertThat(lastNs / 1e9).isBetween(LENGTH_S - 0.1, LENGTH_S + 0.1);
    }
}
