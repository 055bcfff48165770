// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.model;

/**
 * Running as a point mass on a spring whose vertical force over a contact is half a sine wave.
 *
 * <p><b>Source:</b> Morin, Dalleau, Kyröläinen, Jeannin, Belli (2005), A simple method for measuring stiffness during running, Journal
 * of Applied Biomechanics 21(2), 167–180, doi:10.1123/jab.21.2.167: 0.67–6.93 % below a force plate from 3.33 m/s up.
 *
 * <p><b>Differs from the source:</b> (1) peak force is also given in body weights, which needs no mass; (2) contact and flight come
 * from a watch's averages or from a body-worn sensor, not from a force plate.
 *
 * <p>Times in s, lengths in m, mass in kg; NaN in gives NaN out, and so does a sweep longer than the leg.
 */
public final class SineWaveModel {
    /** Standard gravity, m/s². */
    public static final double GRAVITY_MPS2 = 9.80665;

    private SineWaveModel() {}

    /** Peak vertical force in body weights: (π / 2) (t<sub>f</sub> / t<sub>c</sub> + 1). */
    public static double peakForceBw(double contactS, double flightS) {
        return Math.PI / 2 * (flightS / contactS + 1);
    }

    /** Lowering of the centre of mass during contact: F t<sub>c</sub>² / (m π²) − g t<sub>c</sub>² / 8, m. */
    public static double loweringM(double contactS, double flightS) {
        double force = peakForceBw(contactS, flightS) * GRAVITY_MPS2;
        return force * contactS * contactS / (Math.PI * Math.PI) - GRAVITY_MPS2 * contactS * contactS / 8;
    }

    /** Vertical stiffness, peak force over lowering, kN/m. */
    public static double verticalStiffnessKnPerM(double contactS, double flightS, double massKg) {
        double forceKn = peakForceBw(contactS, flightS) * massKg * GRAVITY_MPS2 / 1000;
        return forceKn / loweringM(contactS, flightS);
    }

    /** Leg stiffness, peak force over leg compression L − √(L² − (v t<sub>c</sub> / 2)²) + lowering, kN/m. */
    public static double legStiffnessKnPerM(
            double contactS, double flightS, double massKg, double speedMps, double legM) {
        double forceKn = peakForceBw(contactS, flightS) * massKg * GRAVITY_MPS2 / 1000;
        double reachM = speedMps * contactS / 2;
        double compressionM = legM - Math.sqrt(legM * legM - reachM * reachM) + loweringM(contactS, flightS);
        return forceKn / compressionM;
    }
}
