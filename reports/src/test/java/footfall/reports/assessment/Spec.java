// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Evidence;
import footfall.analyzer.Leg;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.Sport;
import footfall.reports.InputDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** A recording and its runner made from a line such as {@code v=3.0 spm=150 h=1.75 gct=290 strap pain=inner-knee:3}. */
public final class Spec {
    private final Map<String, String> words = new HashMap<>();
    private final List<Pain> pains = new ArrayList<>();
    private final Set<RedFlag> flags = new HashSet<>();
    private final Set<Goal> goals = new HashSet<>();

    private Spec() {}

    /** From such a line. */
    public static Spec of(String line) {
        Spec spec = new Spec();
        for (String word : line.strip().split("\\s+")) {
            String[] parts = word.split("=", 2);
            String value = parts.length > 1 ? parts[1] : "";
            switch (parts[0]) {
                case "pain" -> spec.pains.add(pain(value));
                case "flag" -> spec.flags.add(flag(value));
                case "goal" -> spec.goals.add(goal(value));
                default -> spec.words.put(parts[0], value);
            }
        }
        return spec;
    }

    Assessment assess() {
        return Assessor.assess(input(), analysis(), runner());
    }

    /** What was read. */
    public InputDescription input() {
        return new InputDescription(
                "x.fit",
                "fit",
                "watch",
                "0".repeat(64),
                Optional.empty(),
                minutes() * 60,
                words.getOrDefault("device", ""),
                sport(),
                OptionalDouble.empty(),
                words.containsKey("empty") ? 0 : 100,
                words.getOrDefault("content", "activity"));
    }

    /** Who ran. */
    public Runner runner() {
        Athlete body = new Athlete(number("h"), OptionalDouble.empty(), OptionalDouble.empty());
        return new Runner(body, pains, flags, goals);
    }

    /** What was measured. */
    public Analysis analysis() {
        double runningS = sport() == Sport.RUNNING && !words.containsKey("walked") ? minutes() * 60 : 0;
        double walkingS = words.containsKey("walked") || sport() == Sport.WALKING ? minutes() * 60 : 0;
        return new Analysis(
                new ActivityTotals(
                        minutes() * 60,
                        minutes() * 60,
                        runningS,
                        walkingS,
                        0,
                        OptionalLong.empty(),
                        OptionalDouble.empty(),
                        number("v")),
                new CadenceSummary(
                        runningS > 0 ? running(runningS) : Optional.empty(),
                        walkingS > 0 ? number("spm") : OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()),
                List.of(),
                List.of(),
                List.of(new Leg(
                        sport(),
                        words.containsKey("trail") ? "trail" : "",
                        new Span(0, minutes() * 60),
                        sport().onFoot(),
                        OptionalDouble.empty())),
                List.of(),
                markers(),
                List.of(),
                line(),
                quality());
    }

    private Optional<CadenceSummary.Running> running(double runningS) {
        if (number("spm").isEmpty()) {
            return Optional.empty();
        }
        double spm = number("spm").getAsDouble();
        double valid = number("valid").orElse(1);
        return Optional.of(new CadenceSummary.Running(spm, spm, 3, spm - 5, spm + 5, 0.4, valid, valid * runningS));
    }

    private Optional<PaceCadenceLine> line() {
        if (number("line").isEmpty()) {
            return Optional.empty();
        }
        double spm = number("line").getAsDouble();
        double speedMps = number("lineV").orElse(number("v").orElseThrow());
        return Optional.of(new PaceCadenceLine(spm - 6 * speedMps, 6, 1, 2, 2, 5, speedMps, spm, 1500));
    }

    private List<Marker> markers() {
        List<Marker> markers = new ArrayList<>();
        add(markers, MarkerId.VERTICAL_RATIO, number("vr"), OptionalDouble.empty());
        add(markers, MarkerId.FATIGUE_DRIFT, number("drift"), OptionalDouble.of(0.8));
        add(markers, MarkerId.GROUND_CONTACT_TIME, number("gct"), OptionalDouble.of(1));
        if (number("gct").isPresent() && number("v").isPresent() && number("h").isPresent()) {
            double reachM = number("v").getAsDouble() * number("gct").getAsDouble() / 2000;
            double sine = Math.min(1, reachM / (0.53 * number("h").getAsDouble()));
            double angleDeg = Math.toDegrees(Math.asin(sine));
            add(markers, MarkerId.CONTACT_HALF_ANGLE, OptionalDouble.of(angleDeg), OptionalDouble.of(0.1));
        }
        if (words.containsKey("strap") || words.containsKey("si")) {
            double indexPct = number("si").orElse(0);
            double share = 50 + indexPct / 4;
            markers.add(Marker.of(
                            MarkerId.GROUND_CONTACT_BALANCE,
                            share,
                            1,
                            900,
                            0.2,
                            Evidence.DEVICE_REPORTED,
                            "",
                            "girard2019")
                    .withSides(share, 100 - share, indexPct, number("mdc").orElse(1)));
        }
        return markers;
    }

    private static void add(List<Marker> markers, MarkerId id, OptionalDouble value, OptionalDouble halfWidth) {
        if (value.isPresent()) {
            markers.add(Marker.of(
                    id, value.getAsDouble(), 1, 900, halfWidth.orElse(Double.NaN), Evidence.DEVICE_REPORTED, ""));
        }
    }

    private Quality quality() {
        List<QualityWarning> warnings = new ArrayList<>();
        if (words.containsKey("warn")) {
            warnings.add(QualityWarning.of(words.get("warn"), "made up"));
        }
        List<Span> gaps = words.containsKey("gap") ? List.of(new Span(100, 190)) : List.of();
        return new Quality(warnings, gaps, List.of());
    }

    private double minutes() {
        return number("min").orElse(45);
    }

    private Sport sport() {
        return Sport.valueOf(words.getOrDefault("sport", "running").toUpperCase(Locale.ROOT));
    }

    private OptionalDouble number(String name) {
        return words.containsKey(name)
                ? OptionalDouble.of(Double.parseDouble(words.get(name)))
                : OptionalDouble.empty();
    }

    private static Pain pain(String text) {
        String[] parts = text.split(":", 2);
        for (Pain.Site site : Pain.Site.values()) {
            if (site.word().equals(parts[0])) {
                return new Pain(site, Integer.parseInt(parts[1]));
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static RedFlag flag(String text) {
        for (RedFlag flag : RedFlag.values()) {
            if (flag.word().equals(text)) {
                return flag;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static Goal goal(String text) {
        for (Goal goal : Goal.values()) {
            if (goal.word().equals(text)) {
                return goal;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
