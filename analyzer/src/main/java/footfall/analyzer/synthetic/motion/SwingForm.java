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
    /** Where in the course toe-off is; 0: the course begins as the heel leaves the ground. */
    private final double toeOffAt;
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
        toeOffAt = running ? 0.17 : 0;
        flatShare = running ? 0.2 : 0.22;
        Curve forward = Curve.of(x -> running
                ? Curve.ease((x - 0.11) / 0.5) * Curve.ease((0.985 - x) / 0.34)
                : Curve.ease((x - 0.1) / 0.44) * Curve.ease((0.92 - x) / 0.32));
        double mean = forward.mean();
        forwardChange = Curve.of(x -> forward.at(x) / mean).slope();
        Curve lift = Curve.of(x -> running
                ? Curve.hill(x, 0.07, 0.87)
                        + 0.15 * Curve.hill(x, 0.55, 1)
                        + 0.06 * Curve.hill(x, 0.13, 0.45)
                        + 0.012 * Curve.hill(x, 0, 0.25)
                : Curve.hill(x, 0, 0.6) + 0.4 * Curve.hill(x, 0.5, 1));
        liftChange = lift.slope().slope();
        aroundChange = Curve.of(x -> Curve.hill(x, 0.1, 0.7) - 0.5 * Curve.hill(x, 0.55, 1))
                .slope()
                .slope();
    }

    /**
     * When the course begins that ends at a time, s. A runner's sensor leaves the ground with the push-off, not with the heel: the
     * course is laid so that toe-off is always at the same place of it, however long the stance.
     */
    double beginS(double contactS, double stanceS, double endS) {
        double flatS = contactS + (flatShare + 0.1) * stanceS;
        return toeOffAt == 0
                ? contactS + heelOffShare * stanceS
                : Math.max(flatS, (contactS + stanceS - toeOffAt * endS) / (1 - toeOffAt));
    }

    static SwingForm of(boolean running) {
        return running ? RUN : WALK;
    }
}
