// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.AccelerationUnit;
import footfall.device.RecordingException;
import footfall.device.SampleReading;
import footfall.device.text.ColumnName.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Decides from its head how a text is read. What the user says wins over what the file says, and that wins over a guess; each guess is
 * noted. Not thread-safe: one per stream.
 */
final class LayoutFinder {
    private static final double LEAST_PLAUSIBLE_G = 0.5;
    /** A turn faster than this cannot be in rad/s: no sensor measures 2300°/s times 57. */
    private static final double FASTEST_RAD_PER_S = 42;

    private final String name;
    private final SampleReading user;
    private final List<QualityWarning> notes = new ArrayList<>();

    LayoutFinder(String name, SampleReading user) {
        this.name = name;
        this.user = user;
    }

    /** What the names of the chosen columns say. */
    record Named(Columns columns, Optional<HeaderColumns> header) {
        String unit() {
            return header.map(names ->
                            names.names().get(columns.acceleration()[0]).unit())
                    .orElse("");
        }

        String gyroUnit() {
            return columns.gyro().length == 0
                    ? ""
                    : header.map(names -> names.names().get(columns.gyro()[0]).unit())
                            .orElse("");
        }

        String clockUnit() {
            return columns.time() < 0
                    ? ""
                    : header.map(names -> names.names().get(columns.time()).unit())
                            .orElse("");
        }

        boolean is(Kind kind) {
            return header.isPresent()
                    && header.get().names().get(columns.acceleration()[0]).kind() == kind;
        }

        /** Whether the names are those of a phone whose acceleration points down at rest. */
        boolean pointsDown() {
            return columns.gravity().length > 0
                    && header.isPresent()
                    && header.get()
                            .names()
                            .get(columns.acceleration()[0])
                            .sensor()
                            .startsWith("user");
        }
    }

    /**
     * Completes the layout.
     *
     * @param named the chosen columns
     * @param clock what turns time into s; not needed without a column of time
     * @param rows reads a line
     * @param head slots of the rows in the head, time as written
     * @param said what the lines above the table say
     */
    Layout complete(Named named, Clock clock, RowParser rows, double[][] head, Preamble said)
            throws RecordingException {
        boolean stamped = named.columns().time() >= 0;
        OptionalDouble rateHz = user.rateHz().isPresent() ? user.rateHz() : said.rateHz();
        if (!stamped && rateHz.isEmpty()) {
            throw new RecordingException(
                    name, "expected a column of time or --rate-hz with the samples a second, found neither");
        }
        int axes = named.columns().acceleration().length;
        Optional<AccelerationUnit> written = user.unit().isPresent() ? user.unit() : Units.acceleration(named.unit());
        boolean addsGravity = named.columns().gravity().length > 0;
        double[][] whole = addsGravity ? withGravity(head) : head;
        AccelerationUnit unit = written.isPresent() ? written.get() : guessUnit(named, whole, axes);
        checkGravity(named, whole, axes, unit);
        double dpsPerUnit = named.columns().gyro().length == 0 ? 0 : gyroScale(named, head, unit);
        double sign = 1;
        if (named.pointsDown()) {
            sign = -1;
            note(
                    "sign-inverted",
                    "Gravity is written pointing down, so acceleration was turned over: at rest it is 1 g upwards.");
        }
        OptionalLong start = clock.startEpochMs() > 0 ? OptionalLong.of(clock.startEpochMs()) : said.startEpochMs();
        SensorFacts facts = new SensorFacts(
                rateHz,
                user.rangeG().isPresent() ? user.rangeG() : said.rangeG(),
                axes,
                named.columns().gyro().length > 0,
                stamped,
                start,
                plain(unit),
                written.isEmpty(),
                notes);
        return new Layout(facts, rows, sign * unit.gPerUnit(), dpsPerUnit, addsGravity, clock);
    }

    /** The clock of a column of numbers. */
    Clock counting(Named named, double[][] head) {
        double[] stamps = new double[head.length];
        int count = 0;
        for (double[] row : head) {
            if (!Double.isNaN(row[Slot.TIME])) {
                stamps[count++] = row[Slot.TIME];
            }
        }
        stamps = Arrays.copyOf(stamps, count);
        double perSecond = Units.perSecond(named.clockUnit());
        if (perSecond == 0) {
            perSecond = Guess.perSecond(stamps);
            note(
                    "clock-guessed",
                    String.format(
                            Locale.ROOT,
                            "The unit of time is not stated; %s was guessed from its step of %.4g.",
                            perSecond == 1 ? "s" : perSecond == 1e3 ? "ms" : perSecond == 1e6 ? "µs" : "ns",
                            Guess.step(stamps)));
        }
        Clock clock = Clock.counting(perSecond);
        clock.start(count == 0 ? 0 : stamps[0]);
        return clock;
    }

    /** Adds a note. */
    void note(String code, String message) {
        notes.add(QualityWarning.of(code, message));
    }

    private static String plain(AccelerationUnit unit) {
        return unit.equals(AccelerationUnit.MPS2) ? "m/s²" : unit.label().replace(':', ' ');
    }

    private static double[][] withGravity(double[][] head) {
        double[][] sums = new double[head.length][];
        for (int i = 0; i < head.length; i++) {
            sums[i] = head[i].clone();
            for (int axis = 0; axis < 3; axis++) {
                sums[i][Slot.ACCELERATION + axis] += head[i][Slot.GRAVITY + axis];
            }
        }
        return sums;
    }

    private AccelerationUnit guessUnit(Named named, double[][] head, int axes) {
        boolean included = !named.is(Kind.WITHOUT_GRAVITY) && (axes == 1 || Guess.hasGravity(head, axes));
        AccelerationUnit unit =
                Guess.unit(head, axes, included || named.columns().gravity().length > 0);
        double strength = Guess.medianStrength(head, axes);
        note(
                "unit-guessed",
                String.format(
                        Locale.ROOT,
                        "The unit of acceleration is not stated; %s was guessed from its usual strength of %.4g. Use --unit to say it.",
                        plain(unit),
                        strength));
        return unit;
    }

    private void checkGravity(Named named, double[][] head, int axes, AccelerationUnit unit) {
        if (named.columns().gravity().length > 0) {
            note(
                    "gravity-added",
                    "Acceleration is the sum of the columns of gravity and of the wearer's own acceleration.");
            return;
        }
        double strengthG = Guess.medianStrength(head, axes) * unit.gPerUnit();
        boolean weak = axes == 3 && strengthG < LEAST_PLAUSIBLE_G;
        if (named.is(Kind.WITHOUT_GRAVITY) || axes == 3 && !Guess.hasGravity(head, axes)) {
            note("gravity-removed", "Gravity was taken out of the acceleration before it was recorded.");
        } else if (weak) {
            note(
                    "gravity-removed",
                    String.format(
                            Locale.ROOT,
                            "Acceleration is usually %.2g g where gravity alone is 1 g: it was taken out, or the unit is another.",
                            strengthG));
        }
    }

    private double gyroScale(Named named, double[][] head, AccelerationUnit unit) {
        double written = Units.dpsPerUnit(named.gyroUnit());
        if (written > 0) {
            return written;
        }
        boolean phone = unit.equals(AccelerationUnit.MPS2) || named.columns().gravity().length > 0;
        boolean radians = phone && Guess.fastestTurn(head) < FASTEST_RAD_PER_S;
        note(
                "gyro-unit-guessed",
                "The unit of angular rate is not stated; " + (radians ? "rad/s" : "degrees a second")
                        + " was guessed.");
        return radians ? Units.DEG_PER_RAD : 1;
    }
}
