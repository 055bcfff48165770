// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.Analysis;
import footfall.analyzer.AverageStride;
import footfall.analyzer.FrameFacts;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StrideAnalysis;
import footfall.reports.stride.StrideFacts;
import footfall.reports.text.PlainText;
import java.util.List;
import java.util.Optional;

/** The {@code stride} block: how stances were found, how the sensor sits, the average stride. Only where there are strides. */
final class StrideJson {
    private StrideJson() {}

    static void write(JsonFields fields, Analysis analysis) {
        StrideAnalysis strides = StrideFacts.of(analysis);
        if (strides.isNone()) {
            return;
        }
        fields.startObject("stride");
        fields.text("stanceMethod", PlainText.line(strides.stanceMethod()));
        writeFrame(fields, strides.frame());
        Optional<LandingSeries> impacts = StrideFacts.impacts(analysis);
        if (impacts.isPresent()) {
            fields.text("impact", impacts.get().id().id());
            fields.number("clippedImpactShare", StrideFacts.clippedShare(impacts.get()), JsonFields.FOUR_DECIMALS);
        }
        fields.startArray("averages");
        for (AverageStride average : strides.averages()) {
            writeAverage(fields, average);
        }
        fields.endArray();
        fields.endObject();
    }

    /** The {@code refused} block: what is not given and why, one entry a marker. */
    static void writeRefused(JsonFields fields, List<RefusedMarker> refused) {
        if (refused.isEmpty()) {
            return;
        }
        fields.startArray("refused");
        for (RefusedMarker marker : refused) {
            fields.startObject();
            fields.text("id", marker.id().id());
            fields.text("reason", PlainText.line(marker.why()));
            fields.endObject();
        }
        fields.endArray();
    }

    private static void writeFrame(JsonFields fields, FrameFacts frame) {
        fields.startObject("frame");
        fields.flag("gravity", frame.gravity());
        fields.flag("forward", frame.forward());
        fields.flag("sides", frame.sides());
        fields.flag("gyro", frame.gyro());
        fields.number("standingS", frame.standingS(), JsonFields.THREE_DECIMALS);
        fields.texts("losses", frame.losses().stream().map(PlainText::line).toList());
        fields.endObject();
    }

    private static void writeAverage(JsonFields fields, AverageStride average) {
        fields.startObject();
        if (average.foot().isPresent()) {
            fields.text("foot", average.foot().get().label());
        }
        if (average.placement() != SensorPlacement.UNKNOWN) {
            fields.text("placement", average.placement().label());
        }
        fields.count("strides", average.strides());
        fields.number("toeOffPct", average.toeOffPct(), JsonFields.THREE_DECIMALS);
        fields.startArray("channels");
        for (AverageStride.Channel channel : average.channels()) {
            fields.startObject();
            fields.text("quantity", quantity(channel.kind()));
            fields.text("unit", channel.kind().unit());
            fields.numbers("mean", channel.mean(), JsonFields.THREE_DECIMALS);
            fields.numbers("sd", channel.sd(), JsonFields.THREE_DECIMALS);
            fields.endObject();
        }
        fields.endArray();
        fields.endObject();
    }

    private static String quantity(AverageStride.Kind kind) {
        return switch (kind) {
            case UP_G -> "up";
            case FORWARD_G -> "forward";
            case RESULTANT_G -> "resultant";
            case PITCH_DEG -> "pitch";
            case ROLL_DEG -> "roll";
        };
    }
}
