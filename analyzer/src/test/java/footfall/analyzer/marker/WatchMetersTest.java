// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Athlete;
import footfall.analyzer.Gait;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every registered meter keeps to, whatever it measures. */
class WatchMetersTest {
    private static final WatchOptions BODY = new WatchOptions(
            new Athlete(OptionalDouble.of(1.75), OptionalDouble.empty(), OptionalDouble.of(70)),
            Optional.empty(),
            OptionalDouble.empty());
    private static final int LONG_ENOUGH = 1500;

    @ParameterizedTest
    @EnumSource
    void measuresItsMarkerOnACompleteRun(WatchMeters meter) {
        Marker marker = meter.create()
                .measure(HandMadeRun.complete(LONG_ENOUGH).rows(BODY))
                .orElseThrow();
        assertThat(marker.id()).isEqualTo(meter.id());
        assertThat(marker.n()).isPositive();
        assertThat(marker.source()).isNotEmpty();
        assertThat(marker.note()).endsWith(".").hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInAnEmptyTimeline(WatchMeters meter) {
        assertThat(meter.create().measure(new HandMadeRun(0).rows(BODY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWithoutColumns(WatchMeters meter) {
        assertThat(meter.create().measure(new HandMadeRun(LONG_ENOUGH).rows(BODY)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWhereAllIsAbsent(WatchMeters meter) {
        HandMadeRun run = new HandMadeRun(LONG_ENOUGH);
        for (Quantity quantity : Quantity.values()) {
            run.series(quantity, row -> Double.NaN);
        }
        assertThat(meter.create().measure(run.rows(BODY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInOneRow(WatchMeters meter) {
        assertThat(meter.create().measure(HandMadeRun.complete(1).rows(BODY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInAWalk(WatchMeters meter) {
        HandMadeRun walk = HandMadeRun.complete(LONG_ENOUGH).gait(0, LONG_ENOUGH, Gait.WALK);
        assertThat(meter.create().measure(walk.rows(BODY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInTheZerosOfAnAbsentSensor(WatchMeters meter) {
        HandMadeRun run = new HandMadeRun(LONG_ENOUGH).cadence(row -> 0).speed(row -> 0);
        for (Quantity quantity : Quantity.values()) {
            run.series(quantity, row -> 0);
        }
        assertThat(meter.create().measure(run.rows(BODY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheRecordingInterval(WatchMeters meter) {
        Marker everySecond = meter.create()
                .measure(HandMadeRun.complete(LONG_ENOUGH).rows(BODY))
                .orElseThrow();
        Marker smart = meter.create()
                .measure(sparse(HandMadeRun.complete(LONG_ENOUGH / 5)).rows(BODY))
                .orElseThrow();
        assertThat(smart.value()).isCloseTo(everySecond.value(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void ignoresWhatIsNoRunning(WatchMeters meter) {
        HandMadeRun run = HandMadeRun.complete(3 * LONG_ENOUGH);
        HandMadeRun mixed = HandMadeRun.complete(3 * LONG_ENOUGH);
        for (int row = LONG_ENOUGH; row < 2 * LONG_ENOUGH; row++) {
            mixed.cadenceSpm[row] = 110;
            mixed.speedMps[row] = 1.4;
            for (var column : mixed.columns) {
                column.values()[row] *= 0.93;
            }
        }
        mixed.gait(LONG_ENOUGH, 2 * LONG_ENOUGH, Gait.WALK);
        double expected = meter.create().measure(run.rows(BODY)).orElseThrow().value();
        double found = meter.create().measure(mixed.rows(BODY)).orElseThrow().value();
        assertThat(found).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void staysFiniteOnGarbage(WatchMeters meter) {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            HandMadeRun run = new HandMadeRun(LONG_ENOUGH);
            run.cadence(row -> garbage(random, 200)).speed(row -> garbage(random, 5));
            for (Quantity quantity : Quantity.values()) {
                double scale = Math.pow(10, random.nextInt(6) - 2);
                run.series(quantity, row -> garbage(random, scale));
            }
            meter.create()
                    .measure(run.rows(BODY))
                    .ifPresent(marker ->
                            assertThat(marker.toString()).as("seed %s", random).doesNotContain("NaN", "Infinity"));
        }
    }

    @Test
    void measureEachMarkerOnce() {
        EnumSet<MarkerId> seen = EnumSet.noneOf(MarkerId.class);
        for (WatchMeters meter : WatchMeters.values()) {
            assertThat(seen.add(meter.id())).as(meter.name()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveAPageAndALineInTheIndex(WatchMeters meter) throws IOException {
        Path pages = Path.of(System.getProperty("footfall.root"), "docs", "algorithms");
        assertThat(pages.resolve(meter.id().id() + ".md")).isRegularFile();
        assertThat(Files.readString(pages.resolve("README.md")))
                .contains("| [" + meter.id().id() + "](" + meter.id().id() + ".md) | "
                        + meter.id().unit() + " |");
    }

    private static double garbage(Random random, double scale) {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> 0;
            case 2 -> -scale;
            case 3 -> Double.MAX_VALUE;
            case 4 -> Double.MIN_VALUE;
            default -> scale * random.nextDouble();
        };
    }

    private static HandMadeRun sparse(HandMadeRun run) {
        HandMadeRun sparse = new HandMadeRun(run.timeS.length, 5);
        sparse.cadence(row -> run.cadenceSpm[row]).speed(row -> run.speedMps[row]);
        sparse.columns.addAll(run.columns);
        return sparse;
    }
}
