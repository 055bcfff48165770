// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.SensorPlacement;
import footfall.device.link.SensorLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code live} understands, and examples of it: data for the parsers, the help and the completion. */
final class LiveWords {
    static final String USUAL_WEB_PORT = "8420";
    static final String USUAL_SCENARIO = "steady-run";

    static final List<String> EXAMPLES = List.of(
            "footfall live --simulate",
            "    (a made-up runner: look at everything without a sensor)",
            "footfall live --port /dev/ttyUSB0 --placement shank --foot left --target +5%",
            "footfall live --tcp 192.168.1.20:9000 --placement waist --target 174 --metronome pace",
            "footfall live --ble \"Polar H10\" --placement chest --plan lesson --html lesson.html",
            "footfall live --port /dev/ttyUSB0 --placement shank-left --with serial:/dev/ttyUSB1@shank-right",
            "footfall live --tcp localhost:9000 --placement shank --record tuesday.fit",
            "    (the power went: footfall live --recover tuesday.ffj)",
            "footfall live --replay ankle.csv --rate 10x --headless | jq -c '[.timeS, .spm, .state]'",
            "footfall live --simulate treadmill --target 176 --duration 90s --headless",
            "    (footfall devices shows what is connected; footfall simulate list shows the scenarios)");

    /** Said in the same words as for {@code analyze}. */
    private static final List<String> RUNNER = List.of("--pain", "--symptom", "--goal", "--units");

    private LiveWords() {}

    static List<Option> options() {
        List<Option> options = new ArrayList<>();
        sources(options);
        worn(options);
        lesson(options);
        faces(options);
        return options;
    }

    /** Only ways to a device that this program has. */
    private static void sources(List<Option> options) {
        for (LiveSource.Way way : LiveSource.Way.values()) {
            if (way.link().isPresent()) {
                options.add(way.option());
            }
        }
        if (has(LiveSource.Way.PORT)) {
            options.add(Option.of("--baud", "BAUD", "Speed of the port, 115200 if not said."));
        }
        options.add(Option.of("--rate", "10x", "How fast a replay or a made-up run goes; 1x if not said."));
        options.add(Option.of(
                "--with",
                "LINK@PLACE",
                "More sensors, like tcp:localhost:9001@sacrum,simulate:steady-run@foot-right."));
        options.add(Option.flag("--wait", "Wait for a device that is not there yet, instead of ending."));
    }

    private static boolean has(LiveSource.Way way) {
        Optional<SensorLinks> link = way.link();
        return link.isPresent();
    }

    private static void worn(List<Option> options) {
        options.add(Option.choice("--placement", "PLACE", "Where the sensor is worn; with -left or -right.", places()));
        options.add(Option.choice("--foot", "SIDE", "Which leg carries it: left or right.", "left", "right"));
        options.addAll(SensorWords.READING);
        options.add(Option.of("--speed", "MPS", "Speed of the belt in metres a second, like 2.8."));
        options.add(Option.choice(
                "--pod-unit", "UNIT", "What a foot pod counts; else decided from its values.", "steps", "strides"));
        options.add(Option.of("--height", "M", "Your height in metres, like 1.75."));
        options.add(Option.of("--leg-length", "M", "Hip joint to ground in metres; else estimated from height."));
        options.add(Option.of("--mass", "KG", "Your mass in kilograms."));
        for (Option option : AnalyzeWords.OPTIONS) {
            if (RUNNER.contains(option.name())) {
                options.add(option);
            }
        }
    }

    private static void lesson(List<Option> options) {
        options.add(Option.of("--target", "SPM", "Cadence to aim at: 174, or +5% above your own."));
        options.add(Option.choice(
                "--metronome",
                "MODE",
                "off, assist (default: while you are low), pace (always) or faded (less and less).",
                "off",
                "assist",
                "pace",
                "faded"));
        options.add(Option.choice(
                "--plan",
                "PLAN",
                "open (default: run until you stop) or lesson (baseline, blocks).",
                "open",
                "lesson"));
        options.add(Option.of("--warm-up", "TIME", "Running in, without cues."));
        options.add(Option.of("--baseline", "TIME", "How long your own cadence is measured."));
        options.add(Option.of("--blocks", "5x3m/2m", "Blocks with cues, their length and the pause between them."));
        options.add(Option.of("--retention", "TIME", "At the end without cues: what stays."));
        options.add(Option.of("--duration", "TIME", "Ends the session after this time, like 90s or 45m."));
    }

    private static void faces(List<Option> options) {
        options.add(Option.implying(
                USUAL_WEB_PORT,
                "--web",
                "PORT",
                "Also show it in the browser of this computer: runner's screen, coach's view and sound."));
        options.add(Option.flag("--no-sound", "Nothing from this computer's loudspeaker; the browser still sounds."));
        options.add(Option.of(
                "--record",
                "FILE.fit",
                "Keep the session: its journal beside it as it comes, the FIT file at the end."));
        options.add(Option.implying(
                LiveRecover.NEWEST,
                "--recover",
                "FILE.ffj",
                "FIT file and report of a session that was cut off: of the newest one, or of this journal."));
        options.add(
                Option.of("--journal", "FILE.ffj", "Where the journal goes, as it comes; else ~/.footfall/sessions."));
        options.add(Option.flag("--no-record", "Keep nothing of the session."));
        options.add(Option.of("--html", "FILE", "At the end, write the report as one web page that needs no network."));
        options.add(Option.of("--pdf", "FILE", "At the end, write the report as PDF."));
        options.add(Option.of("--json", "FILE", "At the end, write the whole analysis as JSON; - is standard output."));
        options.add(Option.choice("--lang", "LANG", "Language of the report: en (default) or de.", "en", "de"));
        options.add(Option.flag("--headless", "One JSON line a second on standard output, nothing else."));
        options.add(Option.flag("--debug", "Show a stack trace for an unexpected failure."));
    }

    private static String[] places() {
        SensorPlacement[] places = SensorPlacement.values();
        String[] labels = new String[places.length];
        for (int index = 0; index < places.length; index++) {
            labels[index] = places[index].label();
        }
        return labels;
    }
}
