// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Sport;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.TimerEvent;
import footfall.analyzer.activity.WatchActivity;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitActivityWriterTest {
    private static final long SEED = 20_251;
    private static final int ROUNDS = 60;

    /** Half of the step in which FIT writes each quantity, and the range that its field holds. */
    private static final Map<Quantity, double[]> NATIVE = new EnumMap<>(Map.ofEntries(
            Map.entry(Quantity.CADENCE, new double[] {1 / 128.0, 0, 500}),
            Map.entry(Quantity.SPEED, new double[] {0.0005, 0, 20}),
            Map.entry(Quantity.DISTANCE, new double[] {0.005, 0, 200_000}),
            Map.entry(Quantity.ALTITUDE, new double[] {0.1, -400, 8000}),
            Map.entry(Quantity.GRADE, new double[] {0.005, -60, 60}),
            Map.entry(Quantity.HEART_RATE, new double[] {0.5, 40, 220}),
            Map.entry(Quantity.POWER, new double[] {0.5, 0, 2000}),
            Map.entry(Quantity.GROUND_CONTACT_TIME, new double[] {0.05, 120, 1500}),
            Map.entry(Quantity.GROUND_CONTACT_SHARE, new double[] {0.005, 20, 80}),
            Map.entry(Quantity.GROUND_CONTACT_BALANCE, new double[] {0.005, 20, 80}),
            Map.entry(Quantity.VERTICAL_OSCILLATION, new double[] {0.05, 10, 200}),
            Map.entry(Quantity.VERTICAL_RATIO, new double[] {0.005, 1, 20}),
            Map.entry(Quantity.STEP_LENGTH, new double[] {0.05, 300, 2500}),
            Map.entry(Quantity.LATITUDE, new double[] {1e-7, -89, 89}),
            Map.entry(Quantity.LONGITUDE, new double[] {1e-7, -179, 179})));

    private static final List<Map.Entry<Quantity, SeriesSource>> DEVELOPER = List.of(
            Map.entry(Quantity.CADENCE, SeriesSource.ofApp("Stryd", "Cadence", "RPM")),
            Map.entry(Quantity.GROUND_CONTACT_TIME, SeriesSource.ofApp("Stryd", "Ground Time", "Milliseconds")),
            Map.entry(
                    Quantity.VERTICAL_OSCILLATION, SeriesSource.ofApp("Stryd", "Vertical Oscillation", "Centimeters")),
            Map.entry(Quantity.CADENCE, SeriesSource.ofApp("COROS", "Cadence", "SPM")),
            Map.entry(Quantity.LEG_SPRING_STIFFNESS, SeriesSource.ofApp("Stryd", "Leg Spring Stiffness", "kN/m")));

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            WatchActivity written = activity(random);
            ParsedRecording read = FitFiles.read(bytes(written), new ReadOptions(true, true));
            String seed = "seed " + (SEED + round);
            assertThat(read.recordCount()).as(seed).isEqualTo(written.records().rows());
            assertThat(FitFiles.notes(read)).as(seed).isSubsetOf("clock-not-utc");
            assertThat(read.activity().clockIsUtc()).as(seed).isEqualTo(written.clockIsUtc());
            assertThat(read.activity().timerEvents()).as(seed).isEqualTo(written.timerEvents());
            assertThat(read.activity().laps()).as(seed).isEqualTo(written.laps());
            assertThat(read.activity().sessions()).as(seed).isEqualTo(written.sessions());
            sameColumns(written.records(), read.activity().records(), seed);
        }
    }

    private static void sameColumns(RecordColumns written, RecordColumns read, String seed) {
        assertThat(read.columns()).as(seed).hasSameSizeAs(written.columns());
        for (int row = 0; row < written.rows(); row++) {
            assertThat(read.epochMs(row)).as(seed).isEqualTo(written.epochMs(row));
        }
        for (Column column : written.columns()) {
            Column same = read.of(column.quantity()).stream()
                    .filter(other ->
                            other.source().nativeField() == column.source().nativeField())
                    .filter(other ->
                            column.source().nativeField() || other.source().equals(column.source()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            seed + ": lost " + column.source().label()));
            double step = column.source().nativeField() ? NATIVE.get(column.quantity())[0] : 1e-4;
            for (int row = 0; row < written.rows(); row++) {
                double value = column.values()[row];
                if (Double.isNaN(value)) {
                    assertThat(same.values()[row]).as(seed).isNaN();
                } else {
                    assertThat(same.values()[row])
                            .as(seed + " " + column.quantity())
                            .isCloseTo(value, within(step * 1.001));
                }
            }
        }
    }

    private static WatchActivity activity(Random random) {
        boolean utc = random.nextInt(5) > 0;
        long startMs = utc ? 1_600_000_000_000L + 1000L * random.nextInt(1_000_000) : 1000L * random.nextInt(1_000_000);
        RecordColumns records = columns(random, startMs, 1 + random.nextInt(300));
        List<TimerEvent> events = new ArrayList<>();
        List<Lap> laps = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            long atMs = startMs + 60_000L * i;
            events.add(new TimerEvent(atMs, true));
            events.add(new TimerEvent(atMs + 30_000, false));
            laps.add(new Lap(atMs, atMs + 45_500, OptionalDouble.of(100 + i + 0.25)));
            sessions.add(new Session(
                    random.nextBoolean() ? Sport.RUNNING : Sport.WALKING,
                    random.nextBoolean() ? "trail" : "",
                    OptionalLong.of(atMs),
                    OptionalDouble.of(59.125),
                    OptionalDouble.of(30.5),
                    OptionalDouble.of(1234.5),
                    OptionalDouble.of(150 + random.nextInt(40) + 0.5),
                    OptionalLong.of(1 + random.nextInt(100_000))));
        }
        return new WatchActivity(records, sessions, laps, events, utc, List.of());
    }

    private static RecordColumns columns(Random random, long startMs, int rows) {
        RecordColumns.Builder builder = new RecordColumns.Builder();
        List<double[]> ranges = new ArrayList<>();
        for (Map.Entry<Quantity, double[]> entry : NATIVE.entrySet()) {
            if (random.nextBoolean()) {
                builder.column(
                        entry.getKey(), SeriesSource.ofFormat(entry.getKey().label()));
                ranges.add(entry.getValue());
            }
        }
        for (Map.Entry<Quantity, SeriesSource> entry : DEVELOPER) {
            if (random.nextBoolean()) {
                builder.column(entry.getKey(), entry.getValue());
                ranges.add(new double[] {0, 1, 300});
            }
        }
        for (int row = 0; row < rows; row++) {
            builder.row(startMs + 1000L * row);
            for (int slot = 0; slot < ranges.size(); slot++) {
                double[] range = ranges.get(slot);
                if (random.nextInt(10) > 0) {
                    builder.set(slot, range[1] + random.nextDouble() * (range[2] - range[1]));
                }
            }
        }
        return builder.build();
    }

    @Test
    void sameActivitySameBytes() throws IOException {
        assertThat(bytes(activity(new Random(SEED)))).isEqualTo(bytes(activity(new Random(SEED))));
    }

    @Test
    void quantitiesWithoutAFieldAreFootfallsOwn() throws IOException {
        RecordColumns.Builder builder = new RecordColumns.Builder();
        int impact = builder.column(Quantity.IMPACT_LEFT, SeriesSource.ofFormat("impact"));
        int stiffness = builder.column(Quantity.LEG_SPRING_STIFFNESS, SeriesSource.ofFormat("stiffness"));
        int unnamed = builder.column(Quantity.BRAKING_RIGHT, SeriesSource.ofApp("unnamed app", "7", ""));
        builder.row(FitFiles.START_EPOCH_MS)
                .set(impact, 8.5)
                .set(stiffness, 9.25)
                .set(unnamed, 4.5);
        RecordColumns read =
                FitFiles.read(bytes(of(builder.build()))).activity().records();
        assertThat(read.of(Quantity.IMPACT_LEFT).get(0).values()).containsExactly(8.5);
        assertThat(read.of(Quantity.IMPACT_LEFT).get(0).source().app()).isEqualTo("Footfall");
        assertThat(read.of(Quantity.LEG_SPRING_STIFFNESS).get(0).values()).containsExactly(9.25);
        assertThat(read.of(Quantity.BRAKING_RIGHT).get(0).values()).containsExactly(4.5);
    }

    @Test
    void valuesThatDoNotFitTheirFieldAreLeftOut() throws IOException {
        RecordColumns.Builder builder = new RecordColumns.Builder();
        int heart = builder.column(Quantity.HEART_RATE, SeriesSource.ofFormat("heart_rate"));
        int cadence = builder.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
        builder.row(FitFiles.START_EPOCH_MS).set(heart, 255).set(cadence, 510);
        builder.row(FitFiles.START_EPOCH_MS + 1000).set(heart, -3).set(cadence, -1);
        builder.row(FitFiles.START_EPOCH_MS + 2000).set(heart, 254).set(cadence, 509);
        RecordColumns read =
                FitFiles.read(bytes(of(builder.build()))).activity().records();
        assertThat(read.of(Quantity.HEART_RATE).get(0).values()).containsExactly(Double.NaN, Double.NaN, 254);
        assertThat(read.of(Quantity.CADENCE).get(0).values()).containsExactly(Double.NaN, Double.NaN, 509);
    }

    @Test
    void emptyActivityIsAValidFile() throws IOException {
        ParsedRecording read = FitFiles.read(bytes(of(RecordColumns.empty())), new ReadOptions(true, false));
        assertThat(read.recordCount()).isZero();
        assertThat(read.content()).isEqualTo("activity");
        assertThat(read.device()).isEqualTo("Footfall test — ü");
    }

    private static WatchActivity of(RecordColumns records) {
        return new WatchActivity(records, List.of(), List.of(), List.of(), true, List.of());
    }

    private static byte[] bytes(WatchActivity activity) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FitActivityWriter("Footfall test — ü").write(activity, out);
        return out.toByteArray();
    }
}
