// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import footfall.device.packet.FactsOf;
import footfall.device.packet.ZoneText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of the sensor when its first samples come. Where the text stands behind the samples in the archive, the log's own
 * parameters have to do. Not thread-safe: one per file.
 */
final class DeviceFacts {
    /** Twelve bits with a sign, which is what the sensors have, also where they are written in sixteen. */
    private static final double SENSOR_COUNTS = 2048;

    private static final double SIXTEEN_BIT_COUNTS = 32_768;
    /** Scales above this are none of a sensor of twelve bits. */
    private static final double FINEST_OF_TWELVE_BITS = 1024;

    private static final double USUAL_COUNTS = 256;
    private static final Pattern ZONE = Pattern.compile("\"UtcOffset\":\"([+-]?[0-9:]{4,8})\"");

    private final SampleReading known;
    private final LogParameters parameters = new LogParameters();
    private DeviceText text = DeviceText.empty();
    private double textCountsPerG = Double.NaN;
    private double textRateHz = Double.NaN;
    private OptionalLong zoneS = OptionalLong.empty();
    private double lastCountsPerG = USUAL_COUNTS;
    private double lastRateHz = Double.NaN;
    private boolean scaleAssumed;

    DeviceFacts(SampleReading known) {
        this.known = known;
    }

    LogParameters parameters() {
        return parameters;
    }

    DeviceText text() {
        return text;
    }

    void text(DeviceText newText) {
        text = newText;
        textCountsPerG = newText.countsPerG();
        textRateHz = newText.rateHz();
    }

    void metadata(String json) {
        Matcher found = ZONE.matcher(json);
        if (zoneS.isEmpty() && found.find()) {
            zoneS = ZoneText.seconds(found.group(1));
        }
    }

    /** Counts of one g: of the log, else of the text, else what most devices have. */
    double countsPerG() {
        double counts = Double.isNaN(parameters.countsPerG()) ? textCountsPerG : parameters.countsPerG();
        scaleAssumed |= Double.isNaN(counts);
        lastCountsPerG = Double.isNaN(counts) ? USUAL_COUNTS : counts;
        return lastCountsPerG;
    }

    /** Samples a second: of the log, else of the text, else those of one record of a second. */
    double rateHz(int samplesInRecord) {
        double rateHz = Double.isNaN(parameters.rateHz()) ? textRateHz : parameters.rateHz();
        lastRateHz = Double.isNaN(rateHz) ? samplesInRecord : rateHz;
        return lastRateHz;
    }

    SensorFacts facts(boolean gyro, OptionalLong startS, double startFractionS) {
        List<QualityWarning> notes = new ArrayList<>();
        if (scaleAssumed) {
            notes.add(QualityWarning.of(
                    "scale-assumed", "Nothing before the samples says how many counts are 1 g: 256 are assumed."));
        }
        OptionalLong aheadS = zoneS.isPresent() ? zoneS : text.zoneS();
        if (aheadS.isEmpty()) {
            notes.add(QualityWarning.of(
                    "clock-local", "The device's clock shows local time and no zone is named: it is taken for UTC."));
        }
        OptionalLong startMs = startS.isPresent()
                ? OptionalLong.of((startS.getAsLong() - aheadS.orElse(0)) * 1000 + Math.round(startFractionS * 1000))
                : startS;
        double rangeG = text.rangeG() > 0 ? text.rangeG() : fullScaleCounts() / lastCountsPerG;
        AccelerationUnit unit = AccelerationUnit.raw(lastCountsPerG);
        return FactsOf.logger(known, lastRateHz, rangeG, unit, gyro, startMs, notes);
    }

    private double fullScaleCounts() {
        return lastCountsPerG > FINEST_OF_TWELVE_BITS ? SIXTEEN_BIT_COUNTS : SENSOR_COUNTS;
    }

    /** Whether a text that came behind the samples contradicts what was assumed. */
    boolean wasWrong() {
        return scaleAssumed && textCountsPerG != USUAL_COUNTS && !Double.isNaN(textCountsPerG);
    }
}
