// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.Marker;
import footfall.analyzer.PaceCadenceLine;
import footfall.reports.text.PlainText;
import java.util.List;

/** The {@code markers} and {@code paceCadence} blocks. */
final class MarkersJson {
    private MarkersJson() {}

    static void write(JsonFields fields, List<Marker> markers) {
        fields.startArray("markers");
        for (Marker marker : markers) {
            writeMarker(fields, marker);
        }
        fields.endArray();
    }

    static void writeLine(JsonFields fields, PaceCadenceLine line) {
        fields.startObject("paceCadence");
        fields.spm("interceptSpm", line.interceptSpm());
        fields.spm("slopeSpmPerMps", line.slopeSpmPerMps());
        fields.spm("slopeHalfWidth95", line.slopeHalfWidth95());
        fields.spm("residualSdSpm", line.residualSdSpm());
        fields.number("minSpeedMps", line.minSpeedMps(), JsonFields.FOUR_DECIMALS);
        fields.number("maxSpeedMps", line.maxSpeedMps(), JsonFields.FOUR_DECIMALS);
        fields.number("referenceSpeedMps", line.referenceSpeedMps(), JsonFields.FOUR_DECIMALS);
        fields.spm("cadenceAtReferenceSpm", line.cadenceAtReferenceSpm());
        fields.seconds("seconds", line.seconds());
        fields.endObject();
    }

    private static void writeMarker(JsonFields fields, Marker marker) {
        fields.startObject();
        fields.text("id", marker.id().id());
        fields.number("value", marker.value(), JsonFields.FOUR_DECIMALS);
        fields.text("unit", marker.id().unit());
        fields.number("sd", marker.sd(), JsonFields.FOUR_DECIMALS);
        fields.count("n", marker.n());
        fields.number("halfWidth95", marker.halfWidth95(), JsonFields.FOUR_DECIMALS);
        fields.text("evidence", marker.evidence().label());
        fields.number("left", marker.left(), JsonFields.FOUR_DECIMALS);
        fields.number("right", marker.right(), JsonFields.FOUR_DECIMALS);
        fields.number("asymmetryPct", marker.asymmetryPct(), JsonFields.FOUR_DECIMALS);
        fields.number("minimalDetectableChange", marker.minimalDetectableChange(), JsonFields.FOUR_DECIMALS);
        fields.texts("source", marker.source());
        fields.text("note", PlainText.longLine(marker.note()));
        fields.endObject();
    }
}
