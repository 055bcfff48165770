// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

/**
 * A running step as a spring-mass system: what follows from speed, contact and flight when the vertical force is half a sine.
 *
 * <p><b>Source:</b> Morin et al. 2005, "A simple method for measuring stiffness during running", J. Appl. Biomech. 21. <b>Differs
 * from the source:</b> (1) used forwards, to make a run, not to measure one; (2) oscillation adds the rise in flight, g t_f² / 8, to
 * the sinking in stance; (3) on slopes the same formulas are kept, so stiffness counts as truth on level ground only.
 *
 * @param oscillationM vertical travel of the centre of mass, m
 * @param peakForceBw highest vertical force, body weights
 * @param verticalStiffnessKnPerM peak force / sinking in stance, kN/m
 * @param legStiffnessKnPerM peak force / shortening of the leg, kN/m
 */
record Stride(double oscillationM, double peakForceBw, double verticalStiffnessKnPerM, double legStiffnessKnPerM) {
    static final double STANDARD_GRAVITY_MPS2 = 9.80665;

    /** Share of the inverted pendulum's rise that shows in the walking of people, who roll over the foot and drop the pelvis. */
    private static final double WALKING_RISE_SHARE = 0.55;

    static Stride of(SyntheticRunner runner, double speedMps, double contactS, double flightS) {
        double peakMps2 = STANDARD_GRAVITY_MPS2 * Math.PI / 2 * (flightS / contactS + 1);
        double sinkingM =
                peakMps2 * contactS * contactS / (Math.PI * Math.PI) - STANDARD_GRAVITY_MPS2 * contactS * contactS / 8;
        double riseM = STANDARD_GRAVITY_MPS2 * flightS * flightS / 8;
        double legM = runner.legLengthM();
        double reachM = speedMps * contactS / 2;
        double shorteningM = legM - Math.sqrt(legM * legM - reachM * reachM) + sinkingM;
        double peakKn = peakMps2 * runner.massKg() / 1000;
        return new Stride(sinkingM + riseM, peakMps2 / STANDARD_GRAVITY_MPS2, peakKn / sinkingM, peakKn / shorteningM);
    }

    /** Vertical travel in walking: an inverted pendulum over one step, damped, m. */
    static double walkingOscillationM(SyntheticRunner runner, double stepLengthM) {
        double legM = runner.legLengthM();
        double halfM = stepLengthM / 2;
        return WALKING_RISE_SHARE * (legM - Math.sqrt(legM * legM - halfM * halfM));
    }
}
