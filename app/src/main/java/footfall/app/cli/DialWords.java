// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.synthetic.motion.StrideDials;
import java.util.List;
import java.util.OptionalDouble;

/** How a made-up person runs, as {@code simulate} was told: {@code --tibia-angle 10 --impact 1.5}. */
final class DialWords {
    static final List<Option> OPTIONS = List.of(
            Option.of(
                    "--tibia-angle", "DEG", "Shank at contact, foot ahead of the knee above 0; else the runner's own."),
            Option.of("--foot-strike", "DEG", "Foot at contact, toes up above 0; else the runner's own."),
            Option.of("--foot-roll", "DEG", "Inward roll of the foot after contact; else the runner's own."),
            Option.of("--braking", "GAIN", "Braking against the runner's own, 1 if not said."),
            Option.of("--impact", "GAIN", "Hardness of landings against the runner's own, 1 if not said."),
            Option.of(
                    "--obliquity",
                    "DEG",
                    "Range of the pelvis over a stride, seen from behind; else the runner's own."),
            Option.of("--lean", "DEG", "Forward lean while running; else the runner's own."),
            Option.of("--contact-asymmetry", "PCT", "Contact-time asymmetry in %, left longer above 0."));

    private DialWords() {}

    /** @throws IllegalArgumentException where a figure is out of range */
    static StrideDials dials(Arguments arguments) throws UsageException {
        String degrees = "degrees, like 8";
        return new StrideDials(
                AnalyzeOptions.number(arguments, "--tibia-angle", degrees),
                AnalyzeOptions.number(arguments, "--foot-strike", degrees),
                AnalyzeOptions.number(arguments, "--foot-roll", degrees),
                gain(arguments, "--braking"),
                gain(arguments, "--impact"),
                AnalyzeOptions.number(arguments, "--obliquity", degrees),
                AnalyzeOptions.number(arguments, "--lean", degrees),
                AnalyzeOptions.number(arguments, "--contact-asymmetry", "a share in %, like 4"));
    }

    private static double gain(Arguments arguments, String name) throws UsageException {
        OptionalDouble gain = AnalyzeOptions.number(arguments, name, "a gain, like 1.5");
        return gain.orElse(1);
    }
}
