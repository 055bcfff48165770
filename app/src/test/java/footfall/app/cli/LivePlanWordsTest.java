// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.app.live.SessionPlan;
import footfall.app.live.TargetWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivePlanWordsTest {
    private static Arguments words(String line) throws UsageException {
        return PicocliParser.parse(new LiveCommand().grammar(), line.isEmpty() ? new String[0] : line.split(" "));
    }

    private static SessionPlan plan(String line) throws UsageException {
        return LivePlanWords.plan(words(line), LivePlanWords.target(words(line)));
    }

    @Test
    void aTargetIsANumberOrAShareAboveYourOwn() throws UsageException {
        assertThat(LivePlanWords.target(words(""))).isEqualTo(TargetWish.none());
        assertThat(LivePlanWords.target(words("--target 174"))).isEqualTo(TargetWish.of(174));
        assertThat(LivePlanWords.target(words("--target +7.5%"))).isEqualTo(TargetWish.above(7.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "261", "+0%", "+11%", "-5%", "fast", "174spm", "+5"})
    void anotherTargetIsRefused(String target) {
        assertThatThrownBy(() -> LivePlanWords.target(words("--target=" + target)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--target");
    }

    @Test
    void anOpenRunHasABaselineOnlyForAShareAboveIt() throws UsageException {
        assertThat(plan("--target 174").baselineS()).isZero();
        assertThat(plan("--target +5%").baselineS()).isEqualTo(120);
        assertThat(plan("").durationS()).isEmpty();
        assertThat(plan("--duration 90s").durationS()).hasValue(90);
    }

    @Test
    void aLessonTakesItsLengthsFromTheWords() throws UsageException {
        SessionPlan lesson = plan("--plan lesson --warm-up 1m --baseline 90s --blocks 4x2m/30s --retention 1m");
        assertThat(lesson.warmUpS()).isEqualTo(60);
        assertThat(lesson.baselineS()).isEqualTo(90);
        assertThat(lesson.blocks()).isEqualTo(4);
        assertThat(lesson.cueS()).isEqualTo(120);
        assertThat(lesson.restS()).isEqualTo(30);
        assertThat(lesson.retentionS()).isEqualTo(60);
        assertThat(plan("--blocks 2x3m").restS()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--blocks 5", "--blocks 99x3m", "--blocks x", "--duration 0s", "--warm-up soon"})
    void whatIsNoPlanIsRefused(String line) {
        assertThatThrownBy(() -> plan(line)).isInstanceOf(UsageException.class);
    }
}
