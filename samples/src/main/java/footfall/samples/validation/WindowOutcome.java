// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;

/**
 * What the analysis says of one reference window: the mean of the track over it, with the mean half-width.
 *
 * @param window the reference
 * @param spm mean cadence of the seconds that have one; NaN where none has
 * @param halfWidthSpm mean half-width of those seconds
 * @param running share of the seconds called running
 * @param walking share of the seconds called walking
 */
record WindowOutcome(ReferenceWindow window, double spm, double halfWidthSpm, double running, double walking) {
    static WindowOutcome of(Analysis analysis, ReferenceWindow window) {
        double sumSpm = 0;
        double sumHalfWidthSpm = 0;
        int known = 0;
        int seconds = 0;
        int running = 0;
        int walking = 0;
        for (CadencePoint point : analysis.track()) {
            if (point.timeS() < window.fromS() - 1e-6 || point.timeS() >= window.toS()) {
                continue;
            }
            seconds++;
            running += point.gait() == Gait.RUN ? 1 : 0;
            walking += point.gait() == Gait.WALK ? 1 : 0;
            if (point.spm().isPresent()) {
                known++;
                sumSpm += point.spm().getAsDouble();
                sumHalfWidthSpm += point.halfWidthSpm().orElse(0);
            }
        }
        double all = Math.max(1, seconds);
        return new WindowOutcome(window, sumSpm / known, sumHalfWidthSpm / known, running / all, walking / all);
    }

    boolean hasCadence() {
        return !Double.isNaN(spm);
    }

    double errorSpm() {
        return spm - window.cadenceSpm();
    }

    /** Whether the cadence is nearer to so many times the reference than to the reference itself. */
    boolean isNear(double factor) {
        double tolerance = 0.08;
        return hasCadence() && Math.abs(spm / window.cadenceSpm() / factor - 1) < tolerance;
    }

    /** Whether most of the window is called what it is. */
    boolean calledRight() {
        return window.isRun() ? running > 0.5 : walking > 0.5;
    }
}
