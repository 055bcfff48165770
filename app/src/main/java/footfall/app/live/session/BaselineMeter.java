// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.BaselineSummary;
import java.util.Optional;

/** The runner's own cadence: its median, and whether it was steady enough to aim by. */
final class BaselineMeter {
    private static final double PERCENT = 100;

    private SpmTally all = new SpmTally();
    private SpmTally firstHalf = new SpmTally();
    private SpmTally secondHalf = new SpmTally();
    private double cadenceS;
    private boolean speedChanged;
    private boolean extended;

    /** A value of running. */
    void add(double spm, boolean inSecondHalf) {
        all.add(spm);
        (inSecondHalf ? secondHalf : firstHalf).add(spm);
    }

    void pass(double runS) {
        cadenceS += runS;
    }

    /** A baseline belongs to one speed. */
    void speedChanged() {
        speedChanged = true;
    }

    /** Measures once more, with nothing of what was. */
    void again() {
        all = new SpmTally();
        firstHalf = new SpmTally();
        secondHalf = new SpmTally();
        cadenceS = 0;
        speedChanged = false;
        extended = true;
    }

    boolean isExtended() {
        return extended;
    }

    /** What was measured; empty with less than 30 s of running. */
    Optional<BaselineSummary> result() {
        if (cadenceS < SessionLimits.LEAST_BASELINE_S || all.count() < 2) {
            return Optional.empty();
        }
        double spm = all.median().orElseThrow();
        double cvPct = PERCENT * all.sd().orElse(0) / all.mean().orElseThrow();
        double driftSpm = secondHalf.median().orElse(spm) - firstHalf.median().orElse(spm);
        double mostDriftSpm = Math.max(spm * SessionLimits.BAND_SHARE, SessionLimits.BAND_SPM);
        boolean steady = cvPct <= SessionLimits.STEADY_CV_PCT && Math.abs(driftSpm) <= mostDriftSpm && !speedChanged;
        return Optional.of(new BaselineSummary(spm, cvPct, driftSpm, cadenceS, steady, extended));
    }

    /** Why it is not steady, for the runner. */
    String complaint() {
        if (speedChanged) {
            return "the belt changed its speed";
        }
        return result().isPresent() ? "your cadence was not steady" : "too little running";
    }
}
