// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import java.util.List;
import java.util.Locale;

/** The words for what was found about a leg. */
final class LegWarnings {
    private LegWarnings() {}

    static void warn(
            LegSplitter.Leg leg, SportCheck.Finding finding, LegEvidence evidence, List<QualityWarning> warnings) {
        switch (finding) {
            case CONTRADICTED -> {
                String sport = leg.session().sport().name().toLowerCase(Locale.ROOT);
                String message = "Filed as " + sport + ", but " + reason(evidence)
                        + ": this was not done on foot, and no cadence is taken from it.";
                add(warnings, leg, "sport-doubtful", message);
            }
            case HALVED -> {
                String message = "The recorded cadence counts one foot only" + median(evidence) + "; it was doubled.";
                add(warnings, leg, "cadence-halved", message);
            }
            case DOUBLED -> {
                String message = "The recorded cadence counts every step twice" + median(evidence) + "; it was halved.";
                add(warnings, leg, "cadence-doubled", message);
            }
            case LOOKS_ON_FOOT -> add(warnings, leg, "sport-unknown", LOOKS_ON_FOOT);
            default -> warnOfSilence(leg, evidence, warnings);
        }
    }

    private static final String LOOKS_ON_FOOT =
            "The recording does not name a sport; cadence, speed and step length together look like feet,"
                    + " so it was taken as on foot.";

    private static String median(LegEvidence evidence) {
        return " (median " + Math.round(evidence.cadenceSpm()) + " spm)";
    }

    private static String reason(LegEvidence evidence) {
        if (evidence.constantCadence()) {
            return "its cadence never changes although its speed does";
        }
        if (evidence.stepLengthM() > SportCheck.LONGEST_COASTING_STEP_M) {
            return "each step would be " + tenths(evidence.stepLengthM()) + " m long";
        }
        return "half of it is faster than " + tenths(evidence.speedMps()) + " m/s";
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static void warnOfSilence(LegSplitter.Leg leg, LegEvidence evidence, List<QualityWarning> warnings) {
        Sport sport = leg.session().sport();
        if (sport.onFoot() && evidence.stepping() == 0 && evidence.moving() > 0) {
            String message = "The recording holds no cadence here; run and walk were told apart by speed alone.";
            add(warnings, leg, "no-cadence", message);
        } else if (sport == Sport.UNKNOWN && evidence.stepping() > 0) {
            String message = "The recording does not name a sport, and its data do not show that it was done on foot:"
                    + " no cadence is taken from it.";
            add(warnings, leg, "sport-unknown", message);
        }
    }

    /** A leg filed as a run in which nobody ran. */
    static void warnOfWalk(LegSplitter.Leg leg, List<QualityWarning> warnings) {
        add(warnings, leg, "walk-filed-as-run", "Filed as running, but all of it was walked.");
    }

    private static void add(List<QualityWarning> warnings, LegSplitter.Leg leg, String code, String message) {
        warnings.add(
                QualityWarning.at(code, message, leg.span().fromS(), leg.span().toS()));
    }
}
