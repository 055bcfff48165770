// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Athlete;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.timeline.Timeline;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The running rows of a timeline, packed, with one source for each quantity: what every meter reads. Arrays are read-only by contract
 * and of one length; NaN marks an absent value.
 *
 * <p>Dynamics are absent in the first {@value #SETTLE_S} s of each stretch of running, where devices still average over the steps
 * before it, and wherever a runner cannot have them ({@link RunningLimits}).
 */
public final class StrideRows {
    static final double SETTLE_S = 5;
    /** Steepest ground that counts as level, %. The sine-wave model fails on inclines; devices' grade is good to about 1 %. */
    static final double LEVEL_PCT = 2;

    // The timeline has taken out dropouts and spikes; these only keep a broken one from giving infinite times and
    // lengths.
    private static final double SLOWEST_SPM = 20;
    private static final double FASTEST_SPM = 400;
    private static final double FASTEST_MPS = 15;
    private static final double SLOWEST_MPS = 0.8;
    private static final double BREAK_S = 1.5;
    private static final List<Quantity> DYNAMICS = List.of(
            Quantity.GROUND_CONTACT_TIME,
            Quantity.GROUND_CONTACT_SHARE,
            Quantity.GROUND_CONTACT_BALANCE,
            Quantity.VERTICAL_OSCILLATION,
            Quantity.VERTICAL_RATIO,
            Quantity.STEP_LENGTH,
            Quantity.LEG_SPRING_STIFFNESS);

    private final double[] timeS;
    private final double[] weightS;
    private final double[] cadenceSpm;
    private final double[] speedMps;
    private final double[] gradePct;
    private final boolean[] settled;
    private final int[] timelineRow;
    private final SeriesSelection selection;
    private final Athlete athlete;
    private final boolean beltSpeed;
    private final boolean flat;
    private final Map<Quantity, double[]> settledValues = new EnumMap<>(Quantity.class);
    private final Optional<FlightRows> flight;

    private StrideRows(Timeline timeline, WatchOptions options, SeriesSelection selection) {
        timelineRow = runningRows(timeline);
        timeS = gather(timeline.timeS());
        weightS = gather(timeline.holdS());
        cadenceSpm = within(gather(timeline.cadenceSpm()), SLOWEST_SPM, FASTEST_SPM);
        speedMps = within(gather(timeline.speedMps()), 0, FASTEST_MPS);
        gradePct = gather(timeline.gradePct());
        settled = settled(timeS, weightS);
        this.selection = selection;
        athlete = options.athlete();
        beltSpeed = options.speedMps().isPresent();
        flat = isGradeMissing() && LevelGround.constantAltitude(timeline);
        for (Quantity quantity : DYNAMICS) {
            values(quantity, true).ifPresent(values -> settledValues.put(quantity, values));
        }
        flight = settled(Quantity.GROUND_CONTACT_TIME)
                .map(contactMs -> FlightRows.of(contactMs, cadenceSpm))
                .filter(rows -> rows.kept() + rows.dropped() > 0);
    }

    /** The running rows of this timeline. */
    static StrideRows of(Timeline timeline, WatchOptions options, SeriesSelection selection) {
        return new StrideRows(timeline, options, selection);
    }

    /** Number of running rows. */
    public int count() {
        return timelineRow.length;
    }

    /** The runner's body. */
    public Athlete athlete() {
        return athlete;
    }

    /** Seconds from the start of the recording. */
    public double[] timeS() {
        return timeS;
    }

    /** Seconds that each row stands for. */
    public double[] weightS() {
        return weightS;
    }

    /** Steps of both feet a minute. */
    public double[] cadenceSpm() {
        return cadenceSpm;
    }

    /** Speed, m/s. */
    public double[] speedMps() {
        return speedMps;
    }

    /** Plausible values of the chosen source of a dynamics quantity, in its unit; nothing where the recording has none. */
    public Optional<double[]> settled(Quantity quantity) {
        return Optional.ofNullable(settledValues.get(quantity));
    }

    /** The same with the first seconds of each stretch. */
    Optional<double[]> all(Quantity quantity) {
        return values(quantity, false);
    }

    /** Whether both quantities are there and come from one device. */
    boolean sameSource(Quantity one, Quantity other) {
        return selection.sameSource(one, other);
    }

    /** Label of the source used for a quantity; empty where there is none. */
    String sourceLabel(Quantity quantity) {
        return selection.of(quantity).map(column -> column.source().label()).orElse("");
    }

    /** Step length from speed and cadence, 60 v / C, in m; NaN where one is missing or the speed is no running speed. */
    double[] stepLengthFromSpeedM() {
        double[] lengthM = new double[count()];
        for (int i = 0; i < lengthM.length; i++) {
            boolean usable = settled[i] && speedMps[i] >= SLOWEST_MPS && cadenceSpm[i] > 0;
            lengthM[i] = usable ? 60 * speedMps[i] / cadenceSpm[i] : Double.NaN;
        }
        return lengthM;
    }

    /** Step length as recorded, or from speed and cadence where it is not; never both, m. */
    double[] stepLengthM() {
        double[] recordedMm = settled(Quantity.STEP_LENGTH).orElse(null);
        if (recordedMm == null) {
            return stepLengthFromSpeedM();
        }
        double[] lengthM = new double[recordedMm.length];
        for (int i = 0; i < lengthM.length; i++) {
            lengthM[i] = recordedMm[i] / 1000;
        }
        return lengthM;
    }

    /** Contact and flight of each row from one source of contact and the cadence; nothing without both. */
    Optional<FlightRows> flight() {
        return flight;
    }

    /**
     * Whether a row lies on level ground: a known grade of less than {@value #LEVEL_PCT} %, or an unknown one on a belt (the caller
     * gave its speed) or in a recording whose altitude does not change.
     */
    boolean isLevel(int row) {
        return Double.isNaN(gradePct[row]) ? beltSpeed || flat : Math.abs(gradePct[row]) < LEVEL_PCT;
    }

    /** Whether nothing says that a row lies on a slope. */
    boolean isNotSteep(int row) {
        return !(Math.abs(gradePct[row]) >= LEVEL_PCT);
    }

    private Optional<double[]> values(Quantity quantity, boolean onlySettled) {
        Column column = selection.of(quantity).orElse(null);
        if (column == null) {
            return Optional.empty();
        }
        RunningLimits limits = RunningLimits.of(quantity);
        double[] from = column.values();
        double[] values = new double[timelineRow.length];
        for (int i = 0; i < values.length; i++) {
            double value = from[timelineRow[i]];
            values[i] = (settled[i] || !onlySettled) && limits.allow(value) ? value : Double.NaN;
        }
        return Optional.of(values);
    }

    private boolean isGradeMissing() {
        for (double pct : gradePct) {
            if (Double.isNaN(pct)) {
                return true;
            }
        }
        return false;
    }

    private double[] gather(double[] from) {
        double[] packed = new double[timelineRow.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = from[timelineRow[i]];
        }
        return packed;
    }

    private static double[] within(double[] values, double low, double high) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] >= low && values[i] <= high ? values[i] : Double.NaN;
        }
        return values;
    }

    private static int[] runningRows(Timeline timeline) {
        int[] rows = new int[timeline.rows()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (timeline.isRunning(row)) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private static boolean[] settled(double[] timeS, double[] weightS) {
        boolean[] settled = new boolean[timeS.length];
        double sinceStartS = 0;
        for (int i = 0; i < timeS.length; i++) {
            boolean follows = i > 0 && timeS[i] - timeS[i - 1] <= weightS[i - 1] + BREAK_S;
            sinceStartS = follows ? sinceStartS + weightS[i - 1] : 0;
            settled[i] = sinceStartS >= SETTLE_S;
        }
        return settled;
    }
}
