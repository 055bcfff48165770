// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.TimerEvent;
import footfall.analyzer.activity.WatchActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WatchPropertyTest {
    private static final int SEEDS = 25;

    /** A run with walks and stops, at 1 Hz. */
    private static WatchActivity mixed(long seed) {
        Random random = new Random(seed);
        HandMade hand = new HandMade();
        double base = 155 + random.nextInt(30);
        for (int block = 0; block < 12; block++) {
            int kind = random.nextInt(6);
            int seconds = 30 + random.nextInt(200);
            double blockSpm = base + 4 * random.nextGaussian();
            for (int second = 0; second < seconds; second++) {
                double spm = 2 * Math.round((blockSpm + 2 * random.nextGaussian()) / 2);
                if (kind == 0) {
                    hand.rows(1, 0, 0);
                } else if (kind == 1) {
                    hand.rows(1, 110, 1.4);
                } else {
                    hand.rows(1, spm, base / 60 + 0.1 * random.nextGaussian());
                }
            }
        }
        return hand.run();
    }

    private static WatchActivity with(WatchActivity activity, RecordColumns records, List<TimerEvent> events) {
        return new WatchActivity(records, activity.sessions(), List.of(), events, true, List.of());
    }

    private static double runningMean(WatchActivity activity) {
        return Lines.analyze(activity).cadence().running().orElseThrow().meanSpm();
    }

    @Test
    void writingEachFieldInARowOfItsOwnChangesNothing() {
        for (int seed = 0; seed < SEEDS; seed++) {
            WatchActivity whole = mixed(seed);
            RecordColumns.Builder split = new RecordColumns.Builder();
            int cadence = split.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
            int speed = split.column(Quantity.SPEED, SeriesSource.ofFormat("speed"));
            for (int row = 0; row < whole.records().rows(); row++) {
                split.row(whole.records().epochMs(row)).set(cadence, HandMade.value(whole, Quantity.CADENCE, row));
                split.row(whole.records().epochMs(row)).set(speed, HandMade.value(whole, Quantity.SPEED, row));
            }
            assertThat(Lines.analyze(with(whole, split.build(), List.of())))
                    .as("seed " + seed)
                    .isEqualTo(Lines.analyze(whole));
        }
    }

    @Test
    void shiftingAllTimesChangesNothing() {
        long shiftMs = 1_234_567_000L;
        for (int seed = 0; seed < SEEDS; seed++) {
            WatchActivity here = mixed(seed);
            RecordColumns.Builder moved = new RecordColumns.Builder();
            int cadence = moved.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
            int speed = moved.column(Quantity.SPEED, SeriesSource.ofFormat("speed"));
            for (int row = 0; row < here.records().rows(); row++) {
                moved.row(here.records().epochMs(row) - shiftMs)
                        .set(cadence, HandMade.value(here, Quantity.CADENCE, row))
                        .set(speed, HandMade.value(here, Quantity.SPEED, row));
            }
            Session session = here.sessions().get(0);
            Session shifted = HandMade.session(
                    Sport.RUNNING,
                    OptionalLong.of(session.startEpochMs().orElseThrow() - shiftMs),
                    session.elapsedS().orElseThrow(),
                    session.timerS().orElseThrow());
            WatchActivity there =
                    new WatchActivity(moved.build(), List.of(shifted), List.of(), List.of(), true, List.of());
            assertThat(Lines.analyze(there)).as("seed " + seed).isEqualTo(Lines.analyze(here));
        }
    }

    @Test
    void pausesDoNotChangeTheRunningMean() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            HandMade plain = new HandMade();
            HandMade paused = new HandMade().start();
            for (int block = 0; block < 6; block++) {
                for (int second = 0; second < 120; second++) {
                    double spm = 160 + 2 * random.nextInt(10);
                    plain.rows(1, spm, 3);
                    paused.rows(1, spm, 3);
                }
                paused.stop().silence(10 + random.nextInt(1000)).start();
            }
            assertThat(runningMean(paused.run())).as("seed " + seed).isCloseTo(runningMean(plain.run()), within(1e-9));
        }
    }

    /** Leaves rows out as smart recording does: one when cadence changed by 4 or 15 s went by. */
    private static RecordColumns smart(WatchActivity activity) {
        RecordColumns.Builder rows = new RecordColumns.Builder();
        int cadence = rows.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
        int speed = rows.column(Quantity.SPEED, SeriesSource.ofFormat("speed"));
        double last = Double.NaN;
        int lastRow = 0;
        for (int row = 0; row < activity.records().rows(); row++) {
            double spm = HandMade.value(activity, Quantity.CADENCE, row);
            if (row == 0 || Math.abs(spm - last) >= 4 || row - lastRow >= 15) {
                rows.row(activity.records().epochMs(row))
                        .set(cadence, spm)
                        .set(speed, HandMade.value(activity, Quantity.SPEED, row));
                last = spm;
                lastRow = row;
            }
        }
        return rows.build();
    }

    @Test
    void smartRecordingOfTheSameRunAgreesWithinOneStepAMinute() {
        for (int seed = 0; seed < SEEDS; seed++) {
            WatchActivity every = mixed(seed);
            double expected = Lines.analyze(every).cadence().movingMeanSpm().orElseThrow();
            double found = Lines.analyze(with(every, smart(every), List.of()))
                    .cadence()
                    .movingMeanSpm()
                    .orElseThrow();
            assertThat(found).as("seed " + seed).isCloseTo(expected, within(1.0));
        }
    }

    /** Values that no device should write, in times that none should have. */
    private static WatchActivity hostile(long seed) {
        Random random = new Random(seed);
        HandMade hand = new HandMade();
        double[] odd = {Double.NaN, 0, -5, 1e300, 0.001, 170, 510, Double.POSITIVE_INFINITY, 85};
        long[] jumpsMs = {0, 0, 1000, 1000, 1000, -3000, 86_400_000_000L, -1_000_000_000_000L, 999, Long.MAX_VALUE};
        long atMs = HandMade.START_MS;
        for (int row = 0; row < random.nextInt(400); row++) {
            long jumpMs = jumpsMs[random.nextInt(random.nextInt(3) == 0 ? jumpsMs.length : 5)];
            atMs = jumpMs == Long.MAX_VALUE ? Long.MAX_VALUE - 5 : (atMs == Long.MAX_VALUE - 5 ? 0 : atMs) + jumpMs;
            hand.row(atMs, odd[random.nextInt(odd.length)], odd[random.nextInt(odd.length)]);
            hand.with(Quantity.ALTITUDE, odd[random.nextInt(odd.length)]);
            hand.with(Quantity.DISTANCE, odd[random.nextInt(odd.length)]);
            hand.with(Quantity.GROUND_CONTACT_TIME, odd[random.nextInt(odd.length)]);
        }
        for (int session = 0; session < random.nextInt(5); session++) {
            Sport sport = Sport.values()[random.nextInt(Sport.values().length)];
            long startMs = HandMade.START_MS + jumpsMs[random.nextInt(9)];
            hand.session(HandMade.session(
                    sport,
                    random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(startMs),
                    odd[random.nextInt(odd.length)],
                    odd[random.nextInt(odd.length)]));
        }
        WatchActivity built = hand.lap(5, -5).lap(-1e6, 1e12).build();
        List<TimerEvent> events = new ArrayList<>();
        for (int event = 0; event < random.nextInt(9); event++) {
            long eventMs = random.nextInt(4) == 0 ? random.nextLong() : HandMade.START_MS + random.nextInt(500_000);
            events.add(new TimerEvent(eventMs, random.nextBoolean()));
        }
        return new WatchActivity(built.records(), built.sessions(), built.laps(), events, true, List.of());
    }

    private static void assertFinite(OptionalDouble value) {
        assertThat(Double.isFinite(value.orElse(0))).isTrue();
    }

    @Test
    void nothingFromOutsideThrowsOrGivesNumbersThatAreNone() {
        for (int seed = 0; seed < 2000; seed++) {
            Analysis analysis = Lines.analyze(hostile(seed));
            assertFinite(analysis.cadence().movingMeanSpm());
            assertFinite(analysis.activity().distanceM());
            assertThat(analysis.activity().timerS()).as("seed " + seed).isGreaterThanOrEqualTo(0);
            analysis.cadence().running().ifPresent(running -> {
                assertThat(Double.isFinite(running.meanSpm() + running.halfWidth95Spm() + running.sdSpm()))
                        .isTrue();
                assertThat(running.meanSpm()).isBetween(20.0, 400.0);
            });
            double lastS = -1;
            for (CadencePoint point : analysis.track()) {
                assertThat(point.timeS()).isGreaterThan(lastS);
                assertFinite(point.halfWidthSpm());
                lastS = point.timeS();
            }
        }
    }

    @Test
    void oneRowAndRowsOfOneTimeAreEnough() {
        assertThat(Lines.analyze(new HandMade().rows(1, 170, 3).run()).track()).hasSize(1);
        HandMade same = new HandMade();
        for (int row = 0; row < 50; row++) {
            same.row(HandMade.START_MS, 170, 3);
        }
        assertThat(Lines.analyze(same.run()).track()).hasSize(1);
    }

    @Test
    void aMillionRowsAreNoTrouble() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 1_000_000; second++) {
            hand.rows(1, 160 + second % 13, 3);
        }
        Analysis analysis = Lines.analyze(hand.run());
        assertThat(analysis.track()).hasSize(1_000_000);
        assertThat(analysis.cadence().running().orElseThrow().meanSpm()).isCloseTo(166, within(0.01));
    }
}
