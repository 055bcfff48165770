// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import footfall.analyzer.QualityWarning;
import footfall.device.container.SafeName;
import java.util.ArrayList;
import java.util.List;

/** Counts what a reader had to drop, and says each kind once. Not thread-safe: one per recording. */
public final class Doubts {
    private static final int EXAMPLE_CHARS = 24;

    private long outOfRange;
    private String outOfRangeExample = "";
    private long noNumber;
    private String noNumberExample = "";
    private long untimed;
    private long zoneless;
    private long beyondLimit;

    /** A number, or NaN (and one more doubt) where the text is none or no body or place has such a value. */
    public double number(String field, String text, double least, double most) {
        double value = number(text, least, most, field);
        if (Double.isNaN(value)) {
            noNumberExample = noNumber == 1 && noNumberExample.equals(field) ? example(field, text) : noNumberExample;
            outOfRangeExample =
                    outOfRange == 1 && outOfRangeExample.equals(field) ? example(field, text) : outOfRangeExample;
        }
        return value;
    }

    /** A latitude or longitude in degrees, or NaN. Coordinates are private: no note ever shows one. */
    public double coordinateDeg(String field, String text, double mostDeg) {
        return number(text, -mostDeg, mostDeg, field);
    }

    private double number(String text, double least, double most, String example) {
        double value = Decimal.parse(text);
        if (Double.isNaN(value)) {
            noNumber++;
            noNumberExample = noNumber == 1 ? example : noNumberExample;
            return Double.NaN;
        }
        if (value < least || value > most) {
            outOfRange++;
            outOfRangeExample = outOfRange == 1 ? example : outOfRangeExample;
            return Double.NaN;
        }
        return value;
    }

    /** A time, ms since 1970-01-01T00:00Z, or {@link IsoTime#NONE}. */
    public long time(String text) {
        long epochMs = IsoTime.epochMs(text);
        if (epochMs != IsoTime.NONE && !IsoTime.saysZone(text)) {
            zoneless++;
        }
        return epochMs;
    }

    /** A point without a legible time. */
    public void untimed() {
        untimed++;
    }

    /** A point beyond the most that is kept. */
    public void beyondLimit() {
        beyondLimit++;
    }

    /** One note a kind. */
    public List<QualityWarning> notes() {
        List<QualityWarning> notes = new ArrayList<>();
        if (untimed > 0) {
            notes.add(QualityWarning.of("points-without-time", untimed + " points carry no time and were left out."));
        }
        if (zoneless > 0) {
            notes.add(QualityWarning.of("time-zone-missing", "Times do not say their zone; they were taken as UTC."));
        }
        if (noNumber > 0) {
            notes.add(QualityWarning.of(
                    "not-a-number",
                    noNumber + " values are not numbers with a decimal point and were left out, first "
                            + noNumberExample + "."));
        }
        if (outOfRange > 0) {
            notes.add(QualityWarning.of(
                    "value-out-of-range",
                    outOfRange + " values lie outside of what is possible and were left out, first " + outOfRangeExample
                            + "."));
        }
        if (beyondLimit > 0) {
            notes.add(QualityWarning.of(
                    "too-many-points",
                    beyondLimit + " points beyond the first " + TrackPoints.MAX_ROWS + " were left out."));
        }
        return notes;
    }

    private static String example(String field, String text) {
        String shown = text.length() > EXAMPLE_CHARS ? text.substring(0, EXAMPLE_CHARS) + "…" : text;
        return field + " \"" + SafeName.printable(shown) + "\"";
    }
}
