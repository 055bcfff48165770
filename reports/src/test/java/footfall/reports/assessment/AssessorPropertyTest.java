// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.reports.assessment.Assessment.Action;
import footfall.reports.assessment.Assessment.KneeLoad;
import footfall.reports.language.Language;
import footfall.reports.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessorPropertyTest {
    private static final long SEED = 20261122;
    private static final int CASES = 3000;
    private static final Pattern RISK_IN_PERCENT = Pattern.compile("%[^.]*\\b(risk|risiko)|\\b(risk|risiko)[^.]*%");

    @Test
    void whateverIsGivenTheRulesHold() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            String line = anything(random);
            Assessment assessment = Spec.of(line).assess();
            assertThat(assessment.actions()).as("%s, seed %d", line, SEED).hasSizeLessThanOrEqualTo(3);
            assertThat(assessment.findings()).as(line).extracting(Finding::id).doesNotHaveDuplicates();
            assertThat(assessment.kneeLoad().isPresent()).as(line).isEqualTo(advises(assessment, CadenceRule.ACTION));
            boolean flagged = line.contains("flag=");
            assertThat(assessment.silenced() || !flagged).as(line).isTrue();
            if (assessment.silenced()) {
                assertThat(assessment.actions()).as(line).extracting(Action::id).containsExactly("see-professional");
                assertThat(assessment.findings())
                        .as(line)
                        .extracting(Finding::id)
                        .noneMatch(
                                id -> id.startsWith("cadence-") || id.startsWith("volume-") || id.equals("overstride"));
            }
        }
    }

    @Test
    void aSlowerRunnerIsNeverToldMoreThanTheSameRunnerAtOnesOwnPace() {
        for (double speedMps = 1.5; speedMps < 2.4; speedMps += 0.1) {
            Assessment slow = Spec.of(String.format(Locale.ROOT, "v=%.1f spm=140 h=1.75", speedMps))
                    .assess();
            assertThat(slow.actions()).as("%.1f m/s", speedMps).isEmpty();
        }
    }

    @Test
    void aTallerRunnerIsNeverJudgedHarder() {
        boolean toldBefore = true;
        for (double heightM = 1.40; heightM < 2.20; heightM += 0.05) {
            String line = String.format(Locale.ROOT, "v=3.0 spm=156 h=%.2f", heightM);
            boolean told = advises(Spec.of(line).assess(), CadenceRule.ACTION);
            assertThat(told && !toldBefore).as(line).isFalse();
            toldBefore = told;
        }
        assertThat(toldBefore).isFalse();
    }

    @Test
    void theSuggestionIsFivePercentOfTheOwnCadence() {
        Action action = Spec.of("v=3.0 spm=150 h=1.75").assess().actions().get(0);
        assertThat(action.id()).isEqualTo("cadence-plus-5");
        assertThat((Double) action.what().arguments().get(0)).isCloseTo(157.5, within(1e-9));
    }

    @Test
    void theKneeLoadFollowsThePublishedFigures() {
        KneeLoad tenPercent = KneeLoadRule.ofRise(0.10);
        assertThat(tenPercent.perStepHighPct()).isCloseTo(-14, within(1e-9));
        assertThat(tenPercent.perKmHighPct()).isCloseTo(100 * (1.10 * 0.86 - 1), within(1e-9));
        KneeLoad shorterByTen = KneeLoadRule.ofRise(1 / 0.9 - 1);
        assertThat(shorterByTen.perStepLowPct()).isCloseTo(-22.2, within(1e-9));
        KneeLoad fivePercent = KneeLoadRule.ofRise(KneeLoadRule.SUGGESTED_RISE);
        assertThat(fivePercent.perStepLowPct()).isCloseTo(-9.99, within(0.01));
        assertThat(fivePercent.perStepHighPct()).isCloseTo(-7, within(1e-9));
        assertThat(fivePercent.perKmLowPct()).isCloseTo(-5.49, within(0.01));
        assertThat(fivePercent.perKmHighPct()).isCloseTo(-2.35, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatIsSaidIsPlainAndComplete(Language language) {
        Messages messages = Messages.in(language);
        List<String> recordings = new ArrayList<>(AssessorTruthTableTest.recordings());
        for (RedFlag flag : RedFlag.values()) {
            recordings.add("v=3 spm=150 flag=" + flag.word());
        }
        for (String recording : recordings) {
            Assessment assessment = Spec.of(recording).assess();
            List<String> said = new ArrayList<>(List.of(messages.text(assessment.verdict())));
            for (Action action : assessment.actions()) {
                said.add(messages.text(action.what()));
                said.add(messages.text(action.drill()));
            }
            for (Finding finding : assessment.findings()) {
                said.addAll(Explanation.of(assessment, finding.id(), messages).lines());
            }
            for (String text : said) {
                assertThat(text)
                        .as(recording)
                        .doesNotContain("{", "}", "NaN", "null")
                        .isNotBlank();
                assertThat(RISK_IN_PERCENT
                                .matcher(text.toLowerCase(Locale.ROOT))
                                .find())
                        .as(text)
                        .isFalse();
            }
        }
    }

    @Test
    void theVerdictIsSpecific() {
        Messages english = Messages.in(Language.ENGLISH);
        Assessment usual = Spec.of("v=2.94 spm=162 h=1.85").assess();
        assertThat(english.text(usual.verdict()))
                .isEqualTo("You ran 45 min at 5:40 /km with 162 steps a minute: usual for that pace and your height.");
        Messages german = Messages.in(Language.GERMAN);
        assertThat(german.text(usual.verdict()))
                .isEqualTo(
                        "Du bist 45 min mit 5:40 /km gelaufen, mit 162 Schritten in der Minute: üblich für dieses Tempo und deine Größe.");
    }

    @Test
    void hostileWordsStayText() {
        Messages english = Messages.in(Language.ENGLISH);
        String content = "{0}<script>'x'{9,number}\u001b[31m";
        Assessment assessment =
                Spec.of("sport=unknown content=" + content.replace(" ", "")).assess();
        assertThat(english.text(assessment.verdict()))
                .contains("{0}<script>'x'{9,number}")
                .doesNotContain("\u001b");
    }

    @Test
    void aMeanThatIsNotANumberIsNotKnown() {
        Assessment assessment = Assessor.assess(
                Spec.of("v=3").input(),
                footfall.reports.Answers.withMeanThatIsNotANumber().analysis(),
                Spec.of("h=1.75").runner());
        assertThat(assessment.verdict().key()).isEqualTo("verdict.no-cadence");
    }

    private static boolean advises(Assessment assessment, String id) {
        return assessment.actions().stream().anyMatch(action -> action.id().equals(id));
    }

    private static String anything(Random random) {
        StringBuilder line = new StringBuilder("min=" + random.nextInt(90));
        maybe(random, line, " v=" + (1 + random.nextInt(60) / 10.0));
        maybe(random, line, " spm=" + (130 + random.nextInt(80)));
        maybe(random, line, " h=" + (1.4 + random.nextInt(70) / 100.0));
        maybe(random, line, " gct=" + (150 + random.nextInt(200)));
        maybe(random, line, " si=" + (random.nextInt(20) - 10));
        maybe(random, line, " vr=" + (5 + random.nextInt(10)));
        maybe(random, line, " drift=" + (random.nextInt(10) - 5));
        maybe(random, line, " pain=" + pick(random, Pain.Site.values()).word() + ":" + random.nextInt(11));
        maybe(random, line, " pain=" + pick(random, Pain.Site.values()).word() + ":" + random.nextInt(3));
        maybe(random, line, " goal=" + pick(random, Goal.values()).word());
        if (random.nextInt(4) == 0) {
            line.append(" flag=").append(pick(random, RedFlag.values()).word());
        }
        return line.toString();
    }

    private static void maybe(Random random, StringBuilder line, String words) {
        if (random.nextBoolean()) {
            line.append(words);
        }
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
