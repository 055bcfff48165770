// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.stride.StrideSamples;

/**
 * What all landings of a recording are off alike and no averaging removes, as 95 % half-widths: one figure a kind of marker, from
 * published comparisons where there are any, else from made-up runs or from the force-plate trials, never smaller than what the
 * made-up runs show. How the sensor sits on its strap is in none of them.
 */
final class SharedError {
    /**
     * Contact time at the foot, s: published means were less than 12 ± 10 ms off (Falbriard and others 2018, 41 runners); 1.96 × 10 ms
     * from runner to runner.
     */
    static final double FOOT_CONTACT_S = 0.020;

    /**
     * Contact time at the shank, s: the larger of the mean errors of contact that are published there, +17 ms and −24 ms by two methods
     * (Kiernan and others 2023, 74 runners).
     */
    static final double SHANK_CONTACT_S = 0.024;

    /**
     * Contact time at the sacrum, s: root mean square error of 20 ms over 100 runners (Patoz and others 2022); the means of sixteen
     * trials of a runner on a treadmill with force plates scatter by 10.5 ms with the method used here, 1.96 times that is 21 ms. Taken
     * for waist and chest too, as the least, since nothing is known there.
     */
    static final double TRUNK_CONTACT_S = 0.021;

    /**
     * Angle of the shank in the plane of running, and roll of the foot, degrees: joint angles from such sensors were 3.1° off at the
     * best joint and 7.7° at the worst (root mean square, runners who land on the heel; Zeng and others 2022); 1.96 times the best.
     */
    static final double LEG_ANGLE_DEG = 6;

    /** Foot-strike angle, degrees: 2.0 ± 5.9° shortly before contact (Falbriard and others 2020), both together. */
    static final double FOOT_STRIKE_DEG = 6.2;

    /** Closes the note of a marker that nobody has compared with anything. */
    static final String SCATTER_ONLY =
            " Its own error is not known: the half-width holds only the scatter of the strides.";

    /**
     * Pelvis and trunk, degrees: a sacral sensor was 0.3° off with a Kalman filter and 3.4° with a complementary one (Asgari and Heller
     * 2025).
     */
    static final double TRUNK_ANGLE_DEG = 3.4;

    /** Up is known to about this while nobody nods, degrees. */
    static final double LEVEL_DEG = 1;

    /** Braking peak with a gyroscope, share of it: the most that made-up runs were off. */
    static final double BRAKING_SHARE = 0.16;

    /**
     * Braking peak without a gyroscope, share of it: two trials of one runner at one speed and slope were as much as this apart (the
     * sixteen of the treadmill).
     */
    static final double NODDING_BRAKING_SHARE = 0.5;

    /**
     * Peak along the shank, share of it: 1.3 % for each degree that its axis is off where the blow comes at 37° to it, and 3° of that; made-up
     * runs stay within.
     */
    static final double AXIAL_SHARE = 0.04;

    /** Resultant peak at the shank and impact peak at the trunk, share of them: the most that sampling and filter leave in made-up runs. */
    static final double PEAK_SHARE = 0.02;

    /** Vertical oscillation with a gyroscope, mm: a sacral sensor was 2 mm off (Asgari and Heller 2025), 1.96 times that. */
    static final double BOUNCE_MM = 4;

    /**
     * Vertical oscillation without a gyroscope, mm: sixteen trials of a runner against a treadmill with force plates, mean absolute
     * error 3.0 mm; 1.96 × 1.25 times that.
     */
    static final double LOOSE_BOUNCE_MM = 7.5;

    /** Force and stiffness by the sine-wave model, share of them: 0.67 to 6.93 % below a force plate (Morin and others 2005). */
    static final double SINE_WAVE_SHARE = 0.07;

    private static final double SAMPLES_AN_EVENT = 0.5;
    private static final double ASIDE_S = 0.005;

    private SharedError() {}

    /** What time being sampled does to a contact time: half a sample at contact and half a sample at toe-off, s. */
    static double sampledContactS(RunFacts run) {
        return Math.sqrt(2) * SAMPLES_AN_EVENT / run.rateHz();
    }

    /** What all contact times of a recording share, s. */
    static double contactTimeS(RunFacts run) {
        return Math.hypot(methodS(run.placement()), sampledContactS(run));
    }

    /** What all contacts of a recording share, s: as much of the error of a contact time as its toe-off. */
    static double contactS(RunFacts run) {
        return contactTimeS(run) / Math.sqrt(2);
    }

    private static double methodS(SensorPlacement placement) {
        return switch (placement) {
            case FOOT -> FOOT_CONTACT_S;
            case SHANK -> SHANK_CONTACT_S;
            default -> TRUNK_CONTACT_S;
        };
    }

    /** What a reading at contact is off because contact is sampled, in its unit: half a sample of its rate of change. */
    static double sampled(double changePerS, RunFacts run) {
        return Math.abs(changePerS) * SAMPLES_AN_EVENT / run.rateHz();
    }

    /** How fast the pitch turns about a time, degrees a second; NaN where it is not known on both sides. */
    static double pitchDps(StrideSamples stride, double atS) {
        return (AngleReading.pitchDegAt(stride, atS + ASIDE_S) - AngleReading.pitchDegAt(stride, atS - ASIDE_S))
                / (2 * ASIDE_S);
    }

    /** Root of the sum of squares. */
    static double joined(double... halfWidths95) {
        double squares = 0;
        for (double each : halfWidths95) {
            squares += each * each;
        }
        return Math.sqrt(squares);
    }
}
