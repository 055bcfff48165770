// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a careful physiotherapist would say, case by case. A row is: who | recording and runner | every finding, with its severity where it is
 * more than information | every thing to do | key of the verdict. Nothing else may be found or advised.
 */
class AssessorTruthTableTest {
    private static final int FEWEST_ROWS = 60;

    private static final String TABLE = """
            # --- nothing to change
            average runner, easy | v=3.0 spm=165 h=1.75 | cadence-usual | | cadence-usual
            tall easy runner at 162 | v=2.8 spm=162 h=1.92 | cadence-usual | | cadence-usual
            tall easy runner at 152 | v=2.7 spm=152 h=1.95 | cadence-usual | | cadence-usual
            very tall, very slow steps | v=2.6 spm=144 h=2.05 | cadence-usual | | cadence-usual
            small runner at 171 | v=3.0 spm=171 h=1.58 | cadence-usual | | cadence-usual
            a little below the average is usual | v=3.0 spm=159 h=1.75 | cadence-usual | | cadence-usual
            just inside one spread | v=3.0 spm=157.5 h=1.75 | cadence-usual | | cadence-usual
            beginner as published, 2.4 m/s | v=2.4 spm=154 h=1.75 | cadence-usual | | cadence-usual
            beginner as published, 2.9 m/s | v=2.9 spm=160 h=1.75 | cadence-usual | | cadence-usual
            school runner as published | v=3.8 spm=171 h=1.75 | cadence-usual | | cadence-usual
            college runner as published | v=4.6 spm=177 h=1.75 | cadence-usual | | cadence-usual
            runner at 184 is left alone | v=3.2 spm=184 h=1.75 | cadence-high-enough | | cadence-high-enough
            180 exactly is left alone | v=3.0 spm=180 h=1.75 | cadence-high-enough | | cadence-high-enough
            184 without a height | v=3.2 spm=184 | cadence-high-enough | | cadence-high-enough
            184 without a speed | spm=184 h=1.75 | cadence-high-enough | | cadence-high-enough
            fast and below the line is still high | v=4.9 spm=181 h=1.60 | cadence-high-enough | | cadence-high-enough
            # --- low for speed and height
            low by one spread | v=3.0 spm=157 h=1.75 | cadence-low:look knee-load | cadence-plus-5 | cadence-low
            low and small | v=3.0 spm=160 h=1.58 | cadence-low:look knee-load | cadence-plus-5 | cadence-low
            low and fast | v=4.0 spm=160 h=1.75 | cadence-low:look knee-load | cadence-plus-5 | cadence-low
            low on the own line, not on the mean | v=3.0 spm=166 line=156 h=1.75 | cadence-low:look knee-load | cadence-plus-5 | cadence-low
            usual on the own line, low on the mean | v=3.0 spm=150 line=164 h=1.75 | cadence-usual | | cadence-usual
            # --- overstride takes two
            overstrider at 150 with a strap | v=3.0 spm=150 h=1.75 gct=290 strap | overstride:look data-contact-device-reported knee-load | cadence-plus-5 | overstride
            overstrider with knee pain | v=3.0 spm=150 h=1.75 gct=290 strap pain=inner-knee:2 | overstride:act pain-low inner-knee-places data-contact-device-reported knee-load strength-helps-some | cadence-plus-5 strength-short | overstride
            overstrider with a foot pod | v=3.0 spm=150 h=1.75 gct=290 device=Stryd | overstride:look data-contact-device-reported knee-load | cadence-plus-5 | overstride
            the same contact from the wrist is no witness | v=3.0 spm=150 h=1.75 gct=290 | cadence-low:look data-contact-device-reported knee-load | cadence-plus-5 | cadence-low
            long reach, usual steps: no overstride | v=3.0 spm=164 h=1.75 gct=300 strap | cadence-usual data-contact-device-reported | | cadence-usual
            long steps, short contact: no overstride | v=3.0 spm=150 h=1.75 gct=240 strap | cadence-low:look data-contact-device-reported knee-load | cadence-plus-5 | cadence-low
            fast with a short contact: no overstride | v=4.2 spm=160 h=1.75 gct=225 strap | cadence-low:look data-contact-device-reported knee-load | cadence-plus-5 | cadence-low
            150 with nothing known but speed | v=3.0 spm=150 | cadence-needs-height | | plain
            150 with nothing known at all | spm=150 | cadence-needs-speed | | plain
            150, a height and no speed | spm=150 h=1.75 | cadence-needs-speed | | plain
            # --- slow, fast, uphill
            slow jogger at 150 is not blamed | v=2.2 spm=150 h=1.75 | cadence-slow-pace | | cadence-slow-pace
            very slow jogger at 140 is not blamed | v=1.9 spm=140 h=1.60 | cadence-slow-pace | | cadence-slow-pace
            slow jogger with knee pain | v=2.2 spm=150 h=1.75 pain=front-knee:2 | cadence-slow-pace pain-low strength-helps-some | strength-short | cadence-slow-pace
            slow jogger that bounces is not blamed | v=2.2 spm=150 h=1.75 vr=13 | cadence-slow-pace | | cadence-slow-pace
            slow on the whole, a little quicker at the usual pace | v=2.2 lineV=2.45 spm=149 line=150 h=1.75 | cadence-slow-pace | | cadence-slow-pace
            sprinter | v=6.0 spm=178 h=1.75 | cadence-fast-pace | | cadence-fast-pace
            trail runner at 150 | v=2.8 spm=150 h=1.75 trail | cadence-trail | | cadence-trail
            trail runner with knee pain | v=2.8 spm=150 h=1.75 trail pain=inner-knee:1 | cadence-trail pain-low inner-knee-places strength-helps-some | strength-short | cadence-trail
            # --- pain
            knee pain and a usual cadence below the average | v=3.0 spm=161 h=1.75 pain=front-knee:2 | cadence-knee-option:act pain-low knee-load strength-helps-some | cadence-plus-5 strength-short | cadence-knee-option
            knee pain and a cadence above the average | v=3.0 spm=168 h=1.75 pain=front-knee:2 | cadence-usual pain-low strength-helps-some | strength-short | cadence-usual
            knee pain to watch | v=3.0 spm=161 h=1.75 pain=inner-knee:4 | pain-watch:act cadence-knee-option:act inner-knee-places knee-load strength-helps-some | pain-rules cadence-plus-5 strength-short | cadence-knee-option
            pain of 3 counts as to watch | v=3.0 spm=165 h=1.75 pain=shin:3 | pain-watch:act cadence-usual | pain-rules | cadence-usual
            pain of 5 is still to watch | v=3.0 spm=165 h=1.75 pain=shin:5 | pain-watch:act cadence-usual | pain-rules | cadence-usual
            pain of 6 stops everything | v=3.0 spm=150 h=1.75 pain=front-knee:6 | pain-high:stop | see-professional | pain-high
            pain of 10 at the inner knee | v=3.0 spm=150 h=1.75 pain=inner-knee:10 | pain-high:stop inner-knee-places | see-professional | pain-high
            pain of 0 is no pain | v=3.0 spm=165 h=1.75 pain=front-knee:0 | cadence-usual | | cadence-usual
            hip pain: do not raise it | v=3.0 spm=150 h=1.75 pain=hip:2 | cadence-not-with-hip-pain:look pain-low | | cadence-not-with-hip-pain
            hamstring pain: do not raise it | v=3.0 spm=155 h=1.75 pain=hamstring:3 | cadence-not-with-hip-pain:look pain-watch:act | pain-rules | cadence-not-with-hip-pain
            knee and hip pain: the hip decides | v=3.0 spm=150 h=1.75 pain=hip:2 pain=front-knee:2 | cadence-not-with-hip-pain:look pain-low strength-helps-some | strength-short | cadence-not-with-hip-pain
            hip pain and overstride: the hip decides | v=3.0 spm=150 h=1.75 gct=290 strap pain=hip:1 | cadence-not-with-hip-pain:look pain-low data-contact-device-reported | | cadence-not-with-hip-pain
            knee pain, no height, low | v=3.0 spm=155 pain=inner-knee:2 | cadence-knee-option:act pain-low inner-knee-places knee-load strength-helps-some | cadence-plus-5 strength-short | cadence-knee-option
            knee pain, no height, quick | v=3.0 spm=172 pain=front-knee:2 | cadence-needs-height pain-low strength-helps-some | strength-short | plain
            knee pain, no speed, low | spm=158 pain=front-knee:2 | cadence-knee-option:act pain-low knee-load strength-helps-some | cadence-plus-5 strength-short | cadence-knee-option
            foot pain changes nothing about cadence | v=3.0 spm=165 h=1.75 pain=foot:1 | cadence-usual pain-low | | cadence-usual
            # --- red flags
            locked knee: no cadence advice | v=3.0 spm=150 h=1.75 flag=locked-knee | red-flag-locked-knee:stop | see-professional | red-flag
            locked knee on an overstrider | v=3.0 spm=150 h=1.75 gct=290 strap flag=locked-knee | red-flag-locked-knee:stop data-contact-device-reported | see-professional | red-flag
            night pain | v=3.0 spm=165 h=1.75 flag=night-pain | red-flag-night-pain:stop | see-professional | red-flag
            swollen calf | v=3.0 spm=165 h=1.75 flag=calf-swelling | red-flag-calf-swelling:stop | see-professional | red-flag
            two flags, one thing to do | v=3.0 spm=150 h=1.75 flag=limp flag=swelling | red-flag-swelling:stop red-flag-limp:stop | see-professional | red-flag
            flag and pain to watch | v=3.0 spm=150 h=1.75 flag=bone-pain pain=shin:4 | red-flag-bone-pain:stop pain-watch:act | see-professional | red-flag
            flag and high pain, one thing to do | v=3.0 spm=150 h=1.75 flag=giving-way pain=inner-knee:7 | red-flag-giving-way:stop pain-high:stop inner-knee-places | see-professional | red-flag
            flag silences the wish to run further | v=3.0 spm=165 h=1.75 flag=not-improving goal=further | red-flag-not-improving:stop | see-professional | red-flag
            flag without a run | sport=cycling flag=hot-red-joint | red-flag-hot-red-joint:stop | see-professional | red-flag
            # --- what was recorded
            walk filed as run: no verdict | walked spm=112 v=1.6 h=1.75 warn=walk-filed-as-run | data-walk-filed-as-run | | walk.cadence
            walk | sport=walking spm=110 v=1.5 h=1.75 | | | walk.cadence
            walk without cadence | sport=walking v=1.5 | | | walk
            ride | sport=cycling h=1.75 | | | ride
            swim | sport=swimming | | | swim
            row | sport=rowing | | | row
            ski | sport=skiing | | | ski
            unknown sport | sport=unknown | | | nothing
            ride filed as run | sport=cycling warn=sport-doubtful | data-sport-doubtful:look | | ride
            settings file | sport=unknown content=settings | | | other-file
            empty file | sport=running walked min=0 empty | | | empty
            run without cadence | v=3.0 h=1.75 | | | no-cadence
            run without cadence, knee pain | v=3.0 h=1.75 pain=front-knee:2 | pain-low strength-helps-some | strength-short | no-cadence
            # --- doubtful data
            wrist-only contact time is device-reported | v=3.0 spm=165 h=1.75 gct=250 | cadence-usual data-contact-device-reported | | cadence-usual
            two minutes of running | v=3.0 spm=150 h=1.75 min=2 | data-short | | data-short
            steps for a third of the run | v=3.0 spm=150 h=1.75 valid=0.3 | data-cadence-patchy:look | | data-cadence-patchy
            steps that follow the heart | v=3.0 spm=150 h=1.75 warn=heart-rate-locked | data-cadence-follows-heart:look | | data-cadence-follows-heart
            one foot was counted | v=3.0 spm=165 h=1.75 warn=cadence-halved | cadence-usual data-cadence-mended | | cadence-usual
            sport is not named | v=3.0 spm=165 h=1.75 warn=sport-unknown | cadence-usual data-sport-unknown | | cadence-usual
            gaps are said | v=3.0 spm=165 h=1.75 gap | cadence-usual data-gaps | | cadence-usual
            # --- sides, fatigue, bounce, wishes
            sides differ beyond noise and norm | v=3.0 spm=165 h=1.75 si=6 mdc=2 | cadence-usual asymmetry | | cadence-usual
            sides differ within the norm | v=3.0 spm=165 h=1.75 si=3 mdc=2 | cadence-usual | | cadence-usual
            sides differ within the noise | v=3.0 spm=165 h=1.75 si=-6 mdc=8 | cadence-usual | | cadence-usual
            steps fall late in the run | v=3.0 spm=165 h=1.75 drift=-3 | cadence-usual fatigue | | cadence-usual
            steps fall within the error | v=3.0 spm=165 h=1.75 drift=-0.7 | cadence-usual | | cadence-usual
            steps rise late in the run | v=3.0 spm=165 h=1.75 drift=3 | cadence-usual | | cadence-usual
            bounces a lot | v=3.0 spm=165 h=1.75 vr=13 | cadence-usual bounce:look | run-quietly | cadence-usual
            bounces as many do | v=3.0 spm=165 h=1.75 vr=11 | cadence-usual | | cadence-usual
            wants to run further | v=3.0 spm=165 h=1.75 goal=further | cadence-usual volume-one-run | volume-one-run | cadence-usual
            wants a happy knee | v=3.0 spm=165 h=1.75 goal=knee | cadence-usual strength-helps-some | strength-short | cadence-usual
            everything at once: three things at most | v=3.0 spm=150 h=1.75 gct=290 strap vr=13 pain=front-knee:4 goal=further | pain-watch:act overstride:act bounce:look data-contact-device-reported knee-load volume-one-run strength-helps-some | pain-rules cadence-plus-5 volume-one-run | overstride
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theRunnerIsToldWhatAPhysiotherapistWouldSay(
            String who, String recording, String findings, String actions, String verdict) {
        Assessment assessment = Spec.of(recording).assess();
        List<String> found = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            boolean plain = finding.severity() == Finding.Severity.INFO;
            found.add(
                    plain
                            ? finding.id()
                            : finding.id() + ":" + finding.severity().label());
        }
        assertThat(found).as(who).containsExactlyInAnyOrderElementsOf(words(findings));
        assertThat(assessment.actions())
                .as(who)
                .extracting(Assessment.Action::id)
                .containsExactlyElementsOf(words(actions));
        assertThat(assessment.verdict().key()).as(who).isEqualTo("verdict." + verdict);
    }

    @Test
    void theTableIsLargeEnough() {
        assertThat(rows().count()).isGreaterThanOrEqualTo(FEWEST_ROWS);
    }

    static Stream<Object[]> rows() {
        return TABLE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray());
    }

    static List<String> recordings() {
        return rows().map(row -> (String) row[1]).toList();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
    }
}
