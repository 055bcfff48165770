// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.event.StanceMethods;
import java.util.AbstractList;
import java.util.List;

/** What {@code analyze} understands, and examples of it: data for the parsers, the help and the completion. */
final class AnalyzeWords {
    private static final String[] PLACES = placements();

    static final List<Option> OPTIONS = List.of(
            Option.of("--html", "FILE", "Write the report as one web page that needs no network."),
            Option.of("--pdf", "FILE", "Write the report as PDF."),
            Option.choice("--lang", "LANG", "Language of reports: en (default) or de.", "en", "de"),
            Option.of("--explain", "ID", "Say why a finding is made: formula, values, error, sources."),
            Option.of("--pain", "PLACE=N", "Where it hurts, 0 to 10, like inner-knee=4,shin=2."),
            Option.of("--symptom", "WORDS", "Signs for a professional, like locked-knee,swelling."),
            Option.of("--goal", "WORDS", "What you want: knee, further, faster, understand."),
            Option.of("--json", "FILE", "Write the whole analysis as JSON; - is standard output."),
            Option.of("--cadence", "FILE", "Write the cadence of every second as CSV."),
            Option.of("--csv", "FILE", "Write the markers as CSV, one row each."),
            Option.of("--steps", "FILE", "Write every detected step as CSV (a watch records none)."),
            Option.choice(
                    "--placement", "PLACE", "Where the accelerometer was worn; else told from the signal.", PLACES),
            Option.choice("--foot", "SIDE", "Which leg carried it: left or right.", "left", "right"),
            Option.of("--with", "FILE@PLACE", "Another sensor of the same run, like right.csv@foot-right."),
            SensorWords.READING.get(0),
            SensorWords.READING.get(1),
            SensorWords.READING.get(2),
            new Option("--cadence-method", "NAME", "How the rhythm is found in a signal.", new MethodLabels()),
            new Option("--contact-method", "NAME", "How contact and toe-off are found.", new ContactLabels()),
            Option.of("--height", "M", "Your height in metres, like 1.75."),
            Option.of("--leg-length", "M", "Hip joint to ground in metres; else estimated from height."),
            Option.of("--mass", "KG", "Your mass in kilograms."),
            Option.of("--speed", "MPS", "Treadmill speed in metres a second, like 2.8."),
            Option.of("--series", "NAME", "Prefer this source: native, or part of an app's name."),
            Option.choice("--units", "UNITS", "metric (default) or imperial.", "metric", "imperial"),
            Option.flag("--strict", "Refuse a file with any damage."),
            Option.flag("--lenient", "Keep what can be read of a damaged file (default)."),
            Option.of("--jobs", "N", "Workers; default: one a processor, one for a single file."),
            Option.flag("--quiet", "No summary."),
            Option.flag("--debug", "Show a stack trace for an unexpected failure."));

    static final List<String> EXAMPLES = List.of(
            "footfall analyze morning.fit",
            "footfall analyze morning.fit --height 1.75 --html report.html --pdf report.pdf",
            "footfall analyze before.fit after.fit --html change.html",
            "footfall analyze morning.fit --pain inner-knee=3 --lang de --pdf bericht.pdf",
            "footfall analyze ankle.csv --placement shank --foot left --steps steps.csv",
            "footfall analyze left.csv --placement shank --foot left --with right.csv@shank-right,belt.csv@sacrum",
            "footfall analyze phone.csv --placement pocket --rate-hz 50 --unit mps2 --html report.html",
            "footfall analyze morning.fit --json answer.json",
            "footfall analyze morning.fit --json - | jq .cadence.meanSpm",
            "footfall analyze 2026/*.fit --quiet --csv season.csv",
            "footfall analyze export.zip --cadence track.csv",
            "    (the second recording's track goes to track-2.csv, and so on; of several recordings",
            "    change.html compares, and each has its own page in change-1.html, change-2.html, ...)");

    private AnalyzeWords() {}

    private static String[] placements() {
        SensorPlacement[] places = SensorPlacement.values();
        String[] labels = new String[places.length];
        for (int index = 0; index < places.length; index++) {
            labels[index] = places[index].label();
        }
        return labels;
    }

    /** As with the methods of the rhythm. */
    private static final class ContactLabels extends AbstractList<String> {
        @Override
        public String get(int index) {
            return StanceMethods.values()[index].label();
        }

        @Override
        public int size() {
            return StanceMethods.values().length;
        }
    }

    /** The methods are only asked for their names where a help or a completion shows them: most calls do neither. */
    private static final class MethodLabels extends AbstractList<String> {
        @Override
        public String get(int index) {
            return CadenceMethod.values()[index].label();
        }

        @Override
        public int size() {
            return CadenceMethod.values().length;
        }
    }
}
