// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * The course of a foot from heel-off, through the air and landing, until it is flat again, over {@code [0, 1]}: still at both ends.
 * Each shape comes with the derivatives that a sensor feels.
 */
final class SwingForm {
    static final SwingForm RUN = new SwingForm(true);
    static final SwingForm WALK = new SwingForm(false);

    /** Where in stance the heel leaves the ground. */
    final double heelOffShare;
    /** Where in stance the foot has become flat. */
    final double flatShare;
    /** Change of forward speed where the foot travels 1 in 1. */
    final Curve forwardChange;
    /** Change of lifting speed, for a metre of heel lift. */
    final Curve liftChange;
    /** Toes down, degrees. */
    final Curve toesDownDeg;

    final Curve toesDownRate;
    final Curve toesDownChange;

    private SwingForm(boolean running) {
        heelOffShare = running ? 0.5 : 0.56;
        flatShare = running ? 0.2 : 0.22;
        Curve forward = Curve.of(x -> running
                ? 0.75 * Curve.hill(x, 0.04, 1) + 0.35 * Curve.hill(x, 0.25, 0.97)
                : 0.8 * Curve.hill(x, 0.08, 0.99) + 0.25 * Curve.hill(x, 0, 0.9));
        double mean = forward.mean();
        forwardChange = Curve.of(x -> forward.at(x) / mean).slope();
        Curve lift = Curve.of(x -> running
                ? Curve.hill(x, 0, 0.78) + 0.2 * Curve.hill(x, 0.55, 1)
                : Curve.hill(x, 0, 0.6) + 0.4 * Curve.hill(x, 0.5, 1));
        liftChange = lift.slope().slope();
        toesDownDeg = Curve.of(x -> running
                ? 88 * Curve.hill(x, 0, 0.72) - 21 * toesUp(x, 0.55)
                : 66 * Curve.hill(x, 0, 0.74) - 24 * toesUp(x, 0.55));
        toesDownRate = toesDownDeg.slope();
        toesDownChange = toesDownRate.slope();
    }

    /** A hill that leans to its end. */
    private static double toesUp(double x, double from) {
        double y = (x - from) / (1 - from);
        return y <= 0 ? 0 : Curve.hill(y * y, 0, 1);
    }
}
