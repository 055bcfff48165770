// SPDX-License-Identifier: Apache-2.0
package footfall.device.geneactiv;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import footfall.device.packet.FactsOf;
import footfall.device.packet.ZoneText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What stands before the first page: a key, a colon, a value on every line. Names, birthdays and serial numbers of the header are read over
 * and go nowhere. Not thread-safe: one per file.
 */
final class LoggerHeader {
    private static final int MOST_LINES = 500;
    private static final double COUNTS_A_RESULT = 100;

    private final Map<String, String> values = new HashMap<>();

    void line(String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && values.size() < MOST_LINES) {
            values.putIfAbsent(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
    }

    /** A number that may have a unit behind it or a comma in it; NaN where there is none. */
    static double number(String text) {
        String first = text.strip().split("\\s", 2)[0].replace(',', '.');
        try {
            return Double.parseDouble(first);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private double value(String key) {
        return number(values.getOrDefault(key, ""));
    }

    /** Whether gain and offset of all axes are there and can be used. */
    boolean isCalibrated() {
        boolean usable = true;
        for (String axis : new String[] {"x", "y", "z"}) {
            double gain = value(axis + " gain");
            usable &= gain >= 1 && gain <= 1e9 && Math.abs(value(axis + " offset")) <= 1e9;
        }
        return usable;
    }

    /** From counts to g: a factor; "x", "y" or "z". */
    double gPerCount(String axis) {
        return COUNTS_A_RESULT / value(axis + " gain");
    }

    /** What is taken off after the factor, g. */
    double offsetG(String axis) {
        return value(axis + " offset") / value(axis + " gain");
    }

    /** Samples a second as configured; NaN where not said. */
    double rateHz() {
        return usableRateHz(value("measurement frequency"));
    }

    /** A rate that a wrist logger can have, else NaN. */
    static double usableRateHz(double rateHz) {
        return rateHz >= 1 && rateHz <= 1000 ? rateHz : Double.NaN;
    }

    private double rangeG() {
        String range = values.getOrDefault("accelerometer range", "");
        int to = range.indexOf(" to ");
        return to < 0 ? Double.NaN : number(range.substring(to + 4));
    }

    String device() {
        String model = values.getOrDefault("device model", "").replaceAll("[^A-Za-z0-9. -]", "");
        return ("GENEActiv " + model.substring(0, Math.min(40, model.length()))).strip();
    }

    SensorFacts facts(SampleReading known, double rateHz, OptionalLong startS, double startFractionS) {
        String zone = values.getOrDefault("time zone", "");
        OptionalLong aheadS =
                ZoneText.seconds(zone.startsWith("GMT") ? zone.substring(3).strip() : zone);
        List<QualityWarning> notes = aheadS.isPresent()
                ? List.of()
                : List.of(QualityWarning.of(
                        "clock-local", "The logger's clock has no time zone: its time is taken for UTC."));
        OptionalLong startMs = startS.isPresent()
                ? OptionalLong.of((startS.getAsLong() - aheadS.orElse(0)) * 1000 + Math.round(startFractionS * 1000))
                : startS;
        AccelerationUnit unit = AccelerationUnit.raw(1 / gPerCount("x"));
        return FactsOf.logger(known, rateHz, rangeG(), unit, false, startMs, notes);
    }
}
