// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Gait;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** A timeline made by hand: one row a second unless said otherwise, all running, on level ground. */
final class HandMadeRun {
    final double[] timeS;
    final double[] holdS;
    final Gait[] gait;
    final double[] cadenceSpm;
    final double[] speedMps;
    final double[] gradePct;
    final List<Column> columns = new ArrayList<>();

    HandMadeRun(int rows) {
        this(rows, 1);
    }

    HandMadeRun(int rows, double intervalS) {
        timeS = filled(rows, row -> row * intervalS);
        holdS = filled(rows, row -> intervalS);
        gait = new Gait[rows];
        Arrays.fill(gait, Gait.RUN);
        cadenceSpm = filled(rows, row -> Double.NaN);
        speedMps = filled(rows, row -> Double.NaN);
        gradePct = new double[rows];
    }

    /** Everything a good watch and strap record, constant: 168 spm, 3 m/s, 250 ms, 51 % left, 80 mm. */
    static HandMadeRun complete(int rows) {
        return new HandMadeRun(rows)
                .cadence(row -> 168)
                .speed(row -> 3)
                .series(Quantity.GROUND_CONTACT_TIME, row -> 250)
                .series(Quantity.GROUND_CONTACT_BALANCE, row -> 51)
                .series(Quantity.VERTICAL_OSCILLATION, row -> 80)
                .series(Quantity.VERTICAL_RATIO, row -> 7.5)
                .series(Quantity.STEP_LENGTH, row -> 60_000 * 3 / 168.0);
    }

    HandMadeRun cadence(IntToDoubleFunction spm) {
        Arrays.setAll(cadenceSpm, spm);
        return this;
    }

    HandMadeRun speed(IntToDoubleFunction mps) {
        Arrays.setAll(speedMps, mps);
        return this;
    }

    HandMadeRun grade(IntToDoubleFunction pct) {
        Arrays.setAll(gradePct, pct);
        return this;
    }

    HandMadeRun gait(int from, int to, Gait label) {
        Arrays.fill(gait, from, to, label);
        return this;
    }

    HandMadeRun series(Quantity quantity, IntToDoubleFunction values) {
        return series(quantity, SeriesSource.ofFormat(quantity.label()), values);
    }

    HandMadeRun series(Quantity quantity, SeriesSource source, IntToDoubleFunction values) {
        columns.add(new Column(quantity, source, filled(timeS.length, values)));
        return this;
    }

    HandMadeRun without(Quantity quantity) {
        columns.removeIf(column -> column.quantity() == quantity);
        return this;
    }

    Timeline timeline() {
        int[] leg = new int[timeS.length];
        return new Timeline(0, timeS, holdS, leg, gait, cadenceSpm, speedMps, gradePct, columns, List.of(), List.of());
    }

    StrideRows rows() {
        return rows(WatchOptions.defaults());
    }

    StrideRows rows(WatchOptions options) {
        Timeline timeline = timeline();
        return StrideRows.of(timeline, options, SeriesSelector.select(timeline, options));
    }

    WatchMarkers.Report report() {
        return report(WatchOptions.defaults());
    }

    WatchMarkers.Report report(WatchOptions options) {
        return WatchMarkers.measure(timeline(), options);
    }

    /** Autoregressive noise of unit variance: each value keeps {@code rho} of the one before. */
    static double[] noise(int n, double rho, Random random) {
        double[] noise = new double[n];
        double value = random.nextGaussian();
        for (int i = 0; i < n; i++) {
            noise[i] = value;
            value = rho * value + Math.sqrt(1 - rho * rho) * random.nextGaussian();
        }
        return noise;
    }

    static double[] filled(int n, IntToDoubleFunction values) {
        double[] array = new double[n];
        Arrays.setAll(array, values);
        return array;
    }
}
