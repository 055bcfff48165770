// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.synthetic.motion.LandingTruth;
import tools.jackson.core.JsonGenerator;

/** What every landing of running really was, a column each; columns that the placement does not know are absent. */
final class LandingJson {
    private static final double MICRO = 1e6;

    private final JsonGenerator json;

    private LandingJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonGenerator json, LandingTruth landings) {
        json.writeName("landings");
        json.writeStartObject();
        json.writeName("steps");
        json.writeStartArray();
        for (int step : landings.step()) {
            json.writeNumber(step);
        }
        json.writeEndArray();
        new LandingJson(json).columns(landings);
        json.writeEndObject();
    }

    private void columns(LandingTruth landings) {
        column("contactTimesS", landings.contactS());
        column("toeOffTimesS", landings.toeOffS());
        column("axialPeaksG", landings.axialPeakG());
        column("resultantPeaksG", landings.resultantPeakG());
        column("tibiaAnglesDeg", landings.tibiaAngleDeg());
        column("footStrikesDeg", landings.footStrikeDeg());
        column("footRollsDeg", landings.footRollDeg());
        column("brakingPeaksG", landings.brakingPeakG());
        column("brakingPeaksPct", landings.brakingPeakPct());
        column("impactPeaksG", landings.impactPeakG());
        column("activePeaksG", landings.activePeakG());
        column("oscillationsMm", landings.oscillationMm());
        column("obliquitiesDeg", landings.obliquityDeg());
        column("leansDeg", landings.leanDeg());
    }

    private void column(String name, double[] values) {
        if (!known(values)) {
            return;
        }
        json.writeName(name);
        json.writeStartArray();
        for (double value : values) {
            if (Double.isFinite(value)) {
                json.writeNumber(Math.rint(value * MICRO) / MICRO);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }

    private static boolean known(double[] values) {
        for (double value : values) {
            if (Double.isFinite(value)) {
                return true;
            }
        }
        return false;
    }
}
