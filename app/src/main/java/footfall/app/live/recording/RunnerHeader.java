// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.Athlete;
import footfall.device.journal.JournalHeader;
import footfall.reports.assessment.Goal;
import footfall.reports.assessment.Pain;
import footfall.reports.assessment.RedFlag;
import footfall.reports.assessment.Runner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the runner said before a session, in the head of its journal: {@code runner.pain=inner-knee=4,shin=2}. */
final class RunnerHeader {
    private static final String PAIN = "runner.pain";
    private static final String SYMPTOM = "runner.symptom";
    private static final String GOAL = "runner.goal";

    private RunnerHeader() {}

    static void put(Map<String, String> values, Runner runner) {
        List<String> pains = new ArrayList<>();
        runner.pains().forEach(pain -> pains.add(pain.site().word() + "=" + pain.score()));
        put(values, PAIN, pains);
        put(
                values,
                SYMPTOM,
                runner.redFlags().stream().sorted().map(RedFlag::word).toList());
        put(values, GOAL, runner.goals().stream().sorted().map(Goal::word).toList());
    }

    private static void put(Map<String, String> values, String name, List<String> words) {
        if (!words.isEmpty()) {
            values.put(name, String.join(",", words));
        }
    }

    /** What is not understood is as if nobody had said it. */
    static Runner in(JournalHeader header, Athlete body) {
        List<Pain> pains = new ArrayList<>();
        List<String> words = words(header, PAIN);
        for (Pain.Site site : Pain.Site.values()) {
            for (int score = 0; score <= 10; score++) {
                if (words.contains(site.word() + "=" + score)) {
                    pains.add(new Pain(site, score));
                }
            }
        }
        pains.sort((a, b) -> Integer.compare(position(words, a), position(words, b)));
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        for (RedFlag flag : RedFlag.values()) {
            if (words(header, SYMPTOM).contains(flag.word())) {
                flags.add(flag);
            }
        }
        Set<Goal> goals = EnumSet.noneOf(Goal.class);
        for (Goal goal : Goal.values()) {
            if (words(header, GOAL).contains(goal.word())) {
                goals.add(goal);
            }
        }
        return new Runner(body, pains, flags, goals);
    }

    private static int position(List<String> words, Pain pain) {
        return words.indexOf(pain.site().word() + "=" + pain.score());
    }

    private static List<String> words(JournalHeader header, String name) {
        return List.of(header.value(name).orElse("").split(","));
    }
}
