// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import java.util.Locale;
import java.util.OptionalDouble;

/** Two values of one cadence: whether they have differed by more than 3 spm or 2 % for 10 s, and whether one of them counts strides. */
final class Disagreement {
    private static final double DOUBLE = 2;

    private long sinceNs = Long.MIN_VALUE;
    private boolean told;
    private String note = "";

    /** Looks; says whether there is something new to tell. */
    boolean look(long nowNs, OptionalDouble shownSpm, OptionalDouble otherSpm) {
        if (shownSpm.isEmpty() || otherSpm.isEmpty() || agree(shownSpm.getAsDouble(), otherSpm.getAsDouble())) {
            sinceNs = Long.MIN_VALUE;
            told = false;
            note = "";
            return false;
        }
        if (sinceNs == Long.MIN_VALUE) {
            sinceNs = nowNs;
        }
        if (nowNs - sinceNs < SessionLimits.DISAGREE_NS) {
            return false;
        }
        note = words(shownSpm.getAsDouble(), otherSpm.getAsDouble());
        boolean news = !told;
        told = true;
        return news;
    }

    private static boolean agree(double shownSpm, double otherSpm) {
        double mostSpm = Math.max(SessionLimits.DISAGREE_SPM, SessionLimits.DISAGREE_SHARE * shownSpm);
        return Math.abs(shownSpm - otherSpm) <= mostSpm;
    }

    private static String words(double shownSpm, double otherSpm) {
        if (isNear(otherSpm * DOUBLE, shownSpm)) {
            return "counts strides, it seems: half of what is shown";
        }
        if (isNear(otherSpm, shownSpm * DOUBLE)) {
            return "counts double, it seems: twice what is shown";
        }
        return String.format(Locale.ROOT, "differs by %+.0f spm from what is shown", otherSpm - shownSpm);
    }

    private static boolean isNear(double spm, double otherSpm) {
        return Math.abs(spm / otherSpm - 1) <= SessionLimits.DOUBLE_SHARE;
    }

    /** What faces show; empty where both agree. */
    String note() {
        return note;
    }
}
