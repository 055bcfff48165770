// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * The developer fields that a foot-pod application adds beside the native ones: its own names, its own units, its own opinion by a
 * stated constant, and 0 for "no data".
 */
final class AppFields {
    /** Known to the FIT profile by its own id, because a file carries an id and never a name. */
    static final String APP = "Footfall synthetic pod";

    private static final double CONTACT_OFFSET_MS = -14;
    private static final double OSCILLATION_OFFSET_MM = 15;
    private static final double WATTS_PER_KG_AND_MPS = 1.04;
    /** Steps of this application's fields that any binary fraction holds exactly. */
    private static final double EIGHTHS = 8;

    private static final SeriesSource CADENCE = SeriesSource.ofApp(APP, "Cadence", "RPM");
    private static final SeriesSource CONTACT = SeriesSource.ofApp(APP, "Ground Time", "Milliseconds");
    private static final SeriesSource OSCILLATION = SeriesSource.ofApp(APP, "Vertical Oscillation", "Centimeters");
    private static final SeriesSource POWER = SeriesSource.ofApp(APP, "Power", "Watts");
    private static final SeriesSource FORM_POWER = SeriesSource.ofApp(APP, "Form Power", "Watts");
    private static final SeriesSource STIFFNESS = SeriesSource.ofApp(APP, "Leg Spring Stiffness", "kN/m");

    private final RecordColumns.Builder rows;
    private final WatchSensors sensors;
    private final SyntheticRunner runner;
    private final RandomGenerator random;

    AppFields(RecordColumns.Builder rows, WatchSensors sensors, SyntheticRunner runner, RandomGenerator random) {
        this.rows = rows;
        this.sensors = sensors;
        this.runner = runner;
        this.random = random;
    }

    static List<WatchTruth.AppSeries> truth() {
        return List.of(
                new WatchTruth.AppSeries(Quantity.CADENCE.label(), CADENCE.label(), 0),
                new WatchTruth.AppSeries(Quantity.GROUND_CONTACT_TIME.label(), CONTACT.label(), CONTACT_OFFSET_MS),
                new WatchTruth.AppSeries(
                        Quantity.VERTICAL_OSCILLATION.label(), OSCILLATION.label(), OSCILLATION_OFFSET_MM),
                new WatchTruth.AppSeries(Quantity.LEG_SPRING_STIFFNESS.label(), STIFFNESS.label(), 0));
    }

    void write(int t) {
        boolean silent = Double.isNaN(sensors.contactMs[t]);
        double spm = sensors.cadenceSpm[t];
        double watts = WATTS_PER_KG_AND_MPS * runner.massKg() * sensors.speedMps[t];
        double liftWatts = runner.massKg() * Stride.STANDARD_GRAVITY_MPS2 * sensors.oscillationMm[t] / 1000 * spm / 60;
        double contactMs = sensors.contactMs[t] + CONTACT_OFFSET_MS + 3 * random.nextGaussian();
        double oscillationCm = (sensors.oscillationMm[t] + OSCILLATION_OFFSET_MM) / 10;
        set(Quantity.CADENCE, CADENCE, silent ? 0 : 2 * Math.rint(spm / 2));
        set(Quantity.GROUND_CONTACT_TIME, CONTACT, silent ? 0 : Math.rint(contactMs));
        set(Quantity.VERTICAL_OSCILLATION, OSCILLATION, silent ? 0 : 10 * eighths(oscillationCm));
        set(Quantity.POWER, POWER, silent ? 0 : Math.rint(watts));
        set(Quantity.FORM_POWER, FORM_POWER, silent ? 0 : Math.rint(liftWatts / 2));
        set(Quantity.LEG_SPRING_STIFFNESS, STIFFNESS, silent ? 0 : eighths(sensors.stiffnessKnPerM[t]));
    }

    private static double eighths(double value) {
        return Math.rint(value * EIGHTHS) / EIGHTHS;
    }

    private void set(Quantity quantity, SeriesSource source, double value) {
        rows.set(rows.column(quantity, source), value);
    }
}
