// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * What really happened at each landing of running of the feet that the sensor can see (one leg: its own), in order. Times are those of
 * the device's clock. Arrays are read-only by contract and of one length; NaN where the placement knows no such thing, or where no
 * stride follows.
 *
 * <p>Low-passes are Butterworth of order 2 run forwards and backwards, the cut-off being that of each pass. Forces at the trunk are level
 * with gravity and turn with the trunk about the vertical; peaks of a leg are along its axes, gravity in them. The last landing before a
 * stand has a planned toe-off at which nothing pushes off.
 *
 * @param step index of the step in {@link SensorTruth}
 * @param contactS initial contact, s
 * @param toeOffS toe-off of the same foot, s
 * @param axialPeakG largest acceleration along the segment within 75 ms of contact after a zero-lag low-pass of 60 Hz, g
 * @param resultantPeakG the same of the length of the vector, each axis low-passed, g
 * @param tibiaAngleDeg shank at contact, foot ahead of the knee positive, degrees
 * @param footStrikeDeg foot at contact against flat, toes up positive, degrees
 * @param footRollDeg inward roll of the foot from contact to its most, degrees
 * @param brakingPeakG largest backward acceleration in the first half of stance, low-passed at 20 Hz, g
 * @param brakingPeakPct when it happens, % of stance
 * @param impactPeakG largest upward acceleration in the first 50 ms of stance, low-passed at 60 Hz, gravity in it, g
 * @param activePeakG largest upward acceleration from 80 ms of stance on, low-passed at 20 Hz, gravity in it, g
 * @param oscillationMm height range of the trunk over the step, mm
 * @param obliquityDeg range of the frontal tilt over the stride that begins here, degrees
 * @param leanDeg mean forward lean over the stride that begins here, degrees
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LandingTruth(
        int[] step,
        double[] contactS,
        double[] toeOffS,
        double[] axialPeakG,
        double[] resultantPeakG,
        double[] tibiaAngleDeg,
        double[] footStrikeDeg,
        double[] footRollDeg,
        double[] brakingPeakG,
        double[] brakingPeakPct,
        double[] impactPeakG,
        double[] activePeakG,
        double[] oscillationMm,
        double[] obliquityDeg,
        double[] leanDeg) {}
