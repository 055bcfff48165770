// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Foot-strike angle, degrees: pitch of the foot at initial contact against its pitch while it lies flat in the middle of the same stance.
 * Toes up positive: a heel lands first.
 *
 * <p>Flat is where the foot turns least: of windows of {@value #WINDOW} of the stance that begin between {@value #EARLIEST} and
 * {@value #LATEST} of it, the one with the smallest change of pitch.
 *
 * <p><b>Needs:</b> foot, accelerometer and gyroscope, 200 Hz.
 *
 * <p><b>Source:</b> the angle: Altman and Davis 2012; its error from a sensor on the foot: Falbriard and others 2020, 2.0 ± 5.9° shortly
 * before contact; where heel and forefoot strikes begin: Mo and others 2023.
 *
 * <p><b>Differs from the source:</b> (1) flat is the same stance, not standing; (2) at contact, not shortly before.
 */
final class FootStrikeMeter implements StrideMeter {
    private static final double EARLIEST = 0.2;
    private static final double LATEST = 0.45;
    private static final double WINDOW = 0.15;
    private static final double STEP = 0.05;
    private static final String NOTE =
            "Foot at contact against flat in the same stance, toes up positive; such sensors are 2 ± 6 degrees off, and against "
                    + "the strike index a heel strike begins above 7.4, a forefoot strike below −0.8 degrees.";

    private double turnDpsSum;
    private int turns;

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings() && !stride.hasHole(); landing++) {
                Stance stance = stride.stance(landing);
                double atContactDeg = AngleReading.pitchDegAt(stride, stance.contactS());
                values.put(stride.index(landing), atContactDeg - flatDeg(stride, stance));
                double turnDps = SharedError.pitchDps(stride, stance.contactS());
                turnDpsSum += Double.isNaN(turnDps) ? 0 : turnDps;
                turns += Double.isNaN(turnDps) ? 0 : 1;
            }
        }
    }

    private static double flatDeg(StrideSamples stride, Stance stance) {
        double stanceS = stance.groundContactS();
        double flatDeg = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        // Counted in whole numbers so that every stance is looked at in the same windows.
        for (int i = 0; EARLIEST + i * STEP <= LATEST; i++) {
            double fromS = stance.contactS() + (EARLIEST + i * STEP) * stanceS;
            double toS = fromS + WINDOW * stanceS;
            double turned = Math.abs(AngleReading.pitchDegAt(stride, toS) - AngleReading.pitchDegAt(stride, fromS));
            if (turned < least) {
                least = turned;
                flatDeg = AngleReading.meanPitchDeg(stride, fromS, toS);
            }
        }
        return flatDeg;
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return LandingSummary.of(values)
                .sharing(SharedError.FOOT_STRIKE_DEG)
                .sharing(SharedError.sampled(turnDpsSum / Math.max(1, turns), run))
                .measurement(
                        MarkerId.FOOT_STRIKE_ANGLE, Evidence.VALIDATED, NOTE, "falbriard2020", "altman2012", "mo2023");
    }
}
