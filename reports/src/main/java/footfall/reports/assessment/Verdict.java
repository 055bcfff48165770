// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Leg;
import footfall.analyzer.Refusal;
import footfall.analyzer.Sport;
import footfall.reports.language.Text;
import footfall.reports.text.PlainText;
import java.util.OptionalDouble;

/** The one honest sentence. It says what was run and, only where that can be said, how usual it is. */
final class Verdict {
    private static final int MINUTES_PER_HOUR = 60;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final double METRES_PER_KILOMETRE = 1000;
    private static final double SLOWEST_SHOWN_MPS = 0.2;
    private static final double LEAST_ERROR_SPM = 0.1;

    private Verdict() {}

    static Text of(Situation situation, Draft draft) {
        for (RedFlag flag : RedFlag.values()) {
            if (situation.runner().redFlags().contains(flag)) {
                return Text.of("verdict.red-flag", RedFlagRule.name(flag));
            }
        }
        if (situation.silenced()) {
            boolean high = situation.worstPain() > Pain.MOST;
            return Text.of(high ? "verdict.pain-high" : "verdict.pain-rose", situation.worstPain());
        }
        Analysis analysis = situation.analysis();
        if (situation.cadenceKnown()) {
            return running(situation, draft);
        }
        if (analysis.activity().runningS() > 0) {
            return Text.of("verdict.no-cadence", ranAtPace(analysis));
        }
        return analysis.activity().walkingS() > 0 ? walked(analysis) : nothing(situation);
    }

    private static Text running(Situation situation, Draft draft) {
        CadenceSummary.Running running =
                situation.analysis().cadence().running().orElseThrow();
        Text ran = Text.of("ran.cadence", ranAtPace(situation.analysis()), running.meanSpm());
        if (situation.fromSignal() && Double.isFinite(running.halfWidth95Spm())) {
            double halfWidthSpm = Math.max(LEAST_ERROR_SPM, roundedUp(running.halfWidth95Spm()));
            ran = Text.of("ran.cadence.error", ranAtPace(situation.analysis()), running.meanSpm(), halfWidthSpm);
        }
        return Text.of("verdict." + judgement(situation, draft), ran);
    }

    /** An error never rounds to less than it is. */
    private static double roundedUp(double halfWidthSpm) {
        return Math.ceil(halfWidthSpm / LEAST_ERROR_SPM - 1e-6) * LEAST_ERROR_SPM;
    }

    private static String judgement(Situation situation, Draft draft) {
        for (String id : new String[] {
            "data-cadence-follows-heart",
            "data-cadence-patchy",
            "data-short",
            "overstride",
            "cadence-low",
            "cadence-knee-option",
            "cadence-not-with-hip-pain",
            "cadence-high-enough",
            "cadence-trail",
            "cadence-slow-pace",
            "cadence-fast-pace"
        }) {
            if (draft.has(id)) {
                return id;
            }
        }
        return situation.heightM().isPresent() && draft.has("cadence-usual") ? "cadence-usual" : "plain";
    }

    private static Text ranAtPace(Analysis analysis) {
        Text time = duration(analysis.activity().runningS());
        OptionalDouble speedMps = analysis.activity().meanSpeedMps();
        if (speedMps.isEmpty() || !(speedMps.getAsDouble() >= SLOWEST_SHOWN_MPS)) {
            return Text.of("ran.time", time);
        }
        return Text.of("ran.pace", time, pace(speedMps.getAsDouble()));
    }

    private static Text walked(Analysis analysis) {
        Text time = duration(analysis.activity().walkingS());
        OptionalDouble spm = analysis.cadence().walkingMeanSpm();
        return spm.isPresent()
                ? Text.of("verdict.walk.cadence", time, spm.getAsDouble())
                : Text.of("verdict.walk", time);
    }

    private static Text nothing(Situation situation) {
        if (situation.input().isAccelerometer()) {
            return inSignal(situation.analysis());
        }
        String content = situation.input().content();
        if (!content.isEmpty() && !content.equals("activity")) {
            return Text.of("verdict.other-file", PlainText.line(content));
        }
        if (situation.input().recordCount() == 0) {
            return Text.of("verdict.empty");
        }
        return switch (sport(situation)) {
            case CYCLING -> Text.of("verdict.ride");
            case SWIMMING -> Text.of("verdict.swim");
            case ROWING -> Text.of("verdict.row");
            case SKIING -> Text.of("verdict.ski");
            case RUNNING, WALKING, HIKING -> Text.of("verdict.unclear");
            case TRANSITION, GENERIC, OTHER, UNKNOWN -> Text.of("verdict.nothing");
        };
    }

    private static Text inSignal(Analysis analysis) {
        Refusal mostly = analysis.sensor().isEmpty()
                ? Refusal.NONE
                : RefusedTimes.of(analysis.sensor().get()).most();
        return mostly == Refusal.NONE
                ? Text.of("verdict.sensor-short")
                : Text.of("verdict.sensor-nothing", Text.of(RefusedTimes.key(mostly)));
    }

    private static Sport sport(Situation situation) {
        for (Leg leg : situation.analysis().legs()) {
            if (leg.countsAsFoot()) {
                return leg.sport().onFoot() ? leg.sport() : Sport.RUNNING;
            }
        }
        return situation.input().sport();
    }

    private static Text duration(double valueS) {
        long minutes = Math.round(valueS / SECONDS_PER_MINUTE);
        if (minutes == 0) {
            return Text.of("duration.s", (int) Math.round(valueS));
        }
        return minutes < MINUTES_PER_HOUR
                ? Text.of("duration.min", (int) minutes)
                : Text.of("duration.h", (int) (minutes / MINUTES_PER_HOUR), (int) (minutes % MINUTES_PER_HOUR));
    }

    /** Minutes and seconds for a kilometre. */
    private static String pace(double speedMps) {
        long wholeS = Math.round(METRES_PER_KILOMETRE / speedMps);
        long seconds = wholeS % SECONDS_PER_MINUTE;
        return wholeS / SECONDS_PER_MINUTE + (seconds < 10 ? ":0" : ":") + seconds;
    }
}
