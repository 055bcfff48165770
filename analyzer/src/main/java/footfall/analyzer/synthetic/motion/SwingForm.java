// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * The course of a foot from heel-off, through the air and landing, until it is flat again, over {@code [0, 1]}: still at both ends.
 * Each shape comes with the derivatives that a sensor feels.
 */
final class SwingForm {
    static final SwingForm RUN = new SwingForm(true);
    static final SwingForm WALK = new SwingForm(false);

    /** How far the foot swings around the other leg, m. */
    static final double AROUND_M = 0.045;

    /** Where in stance the heel leaves the ground. */
    final double heelOffShare;
    /** Where in stance the foot has become flat. */
    final double flatShare;
    /** Change of forward speed where the foot travels 1 in 1. */
    final Curve forwardChange;
    /** Change of lifting speed, for a metre of heel lift. */
    final Curve liftChange;
    /** Change of sideways speed, for a metre of swinging around the other leg. */
    final Curve aroundChange;

    private SwingForm(boolean running) {
        heelOffShare = running ? 0.5 : 0.56;
        flatShare = running ? 0.2 : 0.22;
        Curve forward = Curve.of(x -> running
                ? Curve.ease((x - 0.13) / 0.48) * Curve.ease((0.985 - x) / 0.34)
                : Curve.ease((x - 0.1) / 0.44) * Curve.ease((0.92 - x) / 0.32));
        double mean = forward.mean();
        forwardChange = Curve.of(x -> forward.at(x) / mean).slope();
        Curve lift = Curve.of(x -> running
                ? Curve.hill(x, 0.02, 0.85) + 0.15 * Curve.hill(x, 0.55, 1) + 0.09 * Curve.hill(x, 0.1, 0.4)
                : Curve.hill(x, 0, 0.6) + 0.4 * Curve.hill(x, 0.5, 1));
        liftChange = lift.slope().slope();
        aroundChange = Curve.of(x -> Curve.hill(x, 0.1, 0.7) - 0.5 * Curve.hill(x, 0.55, 1))
                .slope()
                .slope();
    }

    static SwingForm of(boolean running) {
        return running ? RUN : WALK;
    }
}
