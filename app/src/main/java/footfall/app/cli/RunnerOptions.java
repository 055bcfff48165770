// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Athlete;
import footfall.reports.assessment.Goal;
import footfall.reports.assessment.Pain;
import footfall.reports.assessment.RedFlag;
import footfall.reports.assessment.Runner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the caller says of the runner: {@code --pain inner-knee=4,shin=2}, {@code --symptom locked-knee}, {@code --goal knee}. */
final class RunnerOptions {
    private RunnerOptions() {}

    static Runner of(Arguments arguments, Athlete body) throws UsageException {
        List<Pain> pains = new ArrayList<>();
        for (String word : words(arguments, "--pain")) {
            pains.add(pain(word));
        }
        Set<RedFlag> symptoms = EnumSet.noneOf(RedFlag.class);
        for (String word : words(arguments, "--symptom")) {
            symptoms.add(symptom(word));
        }
        Set<Goal> goals = EnumSet.noneOf(Goal.class);
        for (String word : words(arguments, "--goal")) {
            goals.add(goal(word));
        }
        return new Runner(body, pains, symptoms, goals);
    }

    private static String[] words(Arguments arguments, String option) {
        Optional<String> value = arguments.value(option);
        return value.isEmpty()
                ? new String[0]
                : value.get().toLowerCase(Locale.ROOT).split(",");
    }

    private static Pain pain(String word) throws UsageException {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        for (Pain.Site site : Pain.Site.values()) {
            if (site.word().equals(name)) {
                return new Pain(site, score(word, equals));
            }
        }
        List<String> known = new ArrayList<>();
        for (Pain.Site site : Pain.Site.values()) {
            known.add(site.word());
        }
        throw unknown("--pain", name, known);
    }

    private static int score(String word, int equals) throws UsageException {
        try {
            int score = Integer.parseInt(word.substring(equals + 1));
            if (equals > 0 && score >= 0 && score <= 10) {
                return score;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("--pain wants a place and 0 to 10, like inner-knee=4, got " + word);
        }
        throw new UsageException("--pain wants a place and 0 to 10, like inner-knee=4, got " + word);
    }

    private static RedFlag symptom(String word) throws UsageException {
        List<String> known = new ArrayList<>();
        for (RedFlag flag : RedFlag.values()) {
            if (flag.word().equals(word)) {
                return flag;
            }
            known.add(flag.word());
        }
        throw unknown("--symptom", word, known);
    }

    private static Goal goal(String word) throws UsageException {
        List<String> known = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            if (goal.word().equals(word)) {
                return goal;
            }
            known.add(goal.word());
        }
        throw unknown("--goal", word, known);
    }

    private static UsageException unknown(String option, String word, List<String> known) {
        return new UsageException(option + " does not know " + word + "; it knows " + String.join(", ", known));
    }
}
