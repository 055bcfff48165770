// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.ActionKind;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOutput;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A session says the same of the same inputs, however often the clock was asked between them. */
class ReplayTest {
    private static final SessionPlan PLAN = new SessionPlan(3, 20, 30, 2, 20, 5, 10, OptionalDouble.empty());

    private static final class Heard implements SessionOutput {
        final List<Object> all = new ArrayList<>();
        final List<LiveView> views = new ArrayList<>();

        @Override
        public void view(LiveView view) {
            all.add(view);
            views.add(view);
        }

        @Override
        public void event(LiveEvent event) {
            all.add(event);
        }
    }

    private static LiveSession session(Heard heard) {
        SessionOptions options = new SessionOptions(
                List.of(new SessionOptions.WornSensor("a", SensorPlacement.SHANK, Optional.empty())),
                PLAN,
                TargetWish.none(),
                SoundMode.ASSIST,
                Athlete.unknown(),
                OptionalDouble.empty(),
                0);
        return new LiveSession(options, heard);
    }

    private static SessionInput input(Random random, long nowNs) {
        if (random.nextInt(200) == 0) {
            ActionKind[] kinds = ActionKind.values();
            ActionKind kind = kinds[random.nextInt(kinds.length)];
            String[] values = {"", "5", "+1", "-1", "10.5", "+5%", "assist", "0=shank"};
            ActionKind chosen = kind == ActionKind.STOP ? ActionKind.LAP : kind;
            return new SessionInput.Action(nowNs, chosen, values[random.nextInt(values.length)]);
        }
        double hz = 2.7 + 0.1 * Math.sin(nowNs / 2e10);
        double blow = Math.pow(Math.max(0, Math.sin(Math.PI * hz * nowNs / 1e9)), 8);
        String line = String.format(Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", nowNs / 1e9, 0.1 * blow, 1 + 2 * blow, 0.0);
        return new SessionInput.FromSensor(
                0, Frame.of(nowNs, FrameKind.LINE, line.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aReplayShowsTheSameViewsAndEvents() {
        for (long seed = 1; seed <= 2; seed++) {
            System.out.println("replay seed " + seed);
            Random random = new Random(seed);
            Heard live = new Heard();
            LiveSession session = session(live);
            List<SessionInput> recorded = new ArrayList<>();
            long nowNs = 0;
            while (nowNs < 120_000_000_000L) {
                boolean gap = random.nextInt(2000) == 0;
                long nextNs = nowNs + (gap ? 4_000_000_000L : 5_000_000L + random.nextInt(30_000_000));
                while (random.nextInt(3) == 0 && nowNs < nextNs) {
                    nowNs = Math.min(nextNs, nowNs + random.nextInt(400_000_000));
                    session.advanceTo(nowNs);
                }
                nowNs = nextNs;
                SessionInput input = input(random, nowNs);
                recorded.add(input);
                session.accept(input);
            }
            Heard again = new Heard();
            LiveSession replay = session(again);
            recorded.forEach(replay::accept);
            assertThat(again.all).as("seed " + seed).isEqualTo(live.all);
            assertThat(replay.statistics()).as("seed " + seed).isEqualTo(session.statistics());
            assertThat(live.views.size()).isGreaterThan(200);
        }
    }

    @Test
    void aViewComesWithTheFirstFrameBehindATickOrAQuarterSecondLater() {
        Heard heard = new Heard();
        LiveSession session = session(heard);
        session.advanceTo(490_000_000L);
        heard.views.clear();
        session.advanceTo(510_000_000L);
        assertThat(heard.views).isEmpty();
        session.accept(input(new Random(3), 530_000_000L));
        assertThat(heard.views).extracting(LiveView::hostNs).containsExactly(530_000_000L);
        session.advanceTo(1_249_000_000L);
        assertThat(heard.views).hasSize(1);
        session.advanceTo(1_251_000_000L);
        assertThat(heard.views).extracting(LiveView::hostNs).contains(1_250_000_000L);
    }
}
