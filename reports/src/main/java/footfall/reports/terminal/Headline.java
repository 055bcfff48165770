// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Leg;
import footfall.analyzer.Sport;
import footfall.reports.Answer;
import footfall.reports.language.Language;
import footfall.reports.language.Messages;
import footfall.reports.text.Decimal;
import footfall.reports.text.PlainText;
import java.util.OptionalDouble;

/** The answer in one honest sentence. */
final class Headline {
    private static final double WORTH_SAYING_S = 60;

    private Headline() {}

    static String of(Answer answer, Units units) {
        Analysis analysis = answer.analysis();
        boolean onlySignal =
                answer.input().isAccelerometer() && analysis.cadence().running().isEmpty();
        if (answer.assessment().isPresent() && (units == Units.METRIC || onlySignal)) {
            String verdict =
                    Messages.in(Language.ENGLISH).text(answer.assessment().get().verdict());
            return analysis.cadence().running().isPresent() ? verdict + walkedToo(analysis) : verdict;
        }
        if (analysis.cadence().running().isPresent()) {
            return running(answer, analysis.cadence().running().get(), units);
        }
        if (analysis.activity().runningS() > 0) {
            return ran(analysis, units) + "; the recording holds no cadence of it.";
        }
        if (analysis.activity().walkingS() > 0) {
            return walked(analysis);
        }
        return nothing(answer);
    }

    private static String running(Answer answer, CadenceSummary.Running running, Units units) {
        Analysis analysis = answer.analysis();
        StringBuilder sentence = new StringBuilder(ran(analysis, units));
        sentence.append(" with ").append(Decimal.fixed(running.meanSpm(), 0)).append(" steps a minute (±");
        sentence.append(wholeHalfWidth(running.halfWidth95Spm())).append(')');
        sentence.append('.').append(walkedToo(analysis));
        return sentence.toString();
    }

    private static String walkedToo(Analysis analysis) {
        double walkingS = analysis.activity().walkingS();
        return walkingS < WORTH_SAYING_S ? "" : " You walked " + Units.duration(walkingS) + " of it: not counted.";
    }

    private static String ran(Analysis analysis, Units units) {
        String time = "You ran " + Units.duration(analysis.activity().runningS());
        OptionalDouble speed = analysis.activity().meanSpeedMps();
        return speed.isPresent() ? time + " at " + units.pace(speed.getAsDouble()) + " /" + units.mark() : time;
    }

    private static String wholeHalfWidth(double halfWidthSpm) {
        return Decimal.fixed(Double.isFinite(halfWidthSpm) ? Math.max(1, Math.ceil(halfWidthSpm)) : 1, 0);
    }

    private static String walked(Analysis analysis) {
        OptionalDouble walkingSpm = analysis.cadence().walkingMeanSpm();
        String time = "You walked " + Units.duration(analysis.activity().walkingS());
        String pace =
                walkingSpm.isPresent() ? " with " + Decimal.fixed(walkingSpm.getAsDouble(), 0) + " steps a minute" : "";
        return time + pace + "; there is no running in this recording.";
    }

    private static String nothing(Answer answer) {
        String content = answer.input().content();
        if (!content.isEmpty() && !content.equals("activity")) {
            return "This is not an activity but another kind of file (" + PlainText.line(content)
                    + "): there is no running in it.";
        }
        if (answer.input().recordCount() == 0) {
            return "This recording holds no rows: there is nothing to measure.";
        }
        Sport sport = sportOf(answer);
        if (sport.onFoot()) {
            return "Nothing in this recording can be told to be running or walking.";
        }
        return "There is no running in this recording" + filedAs(sport);
    }

    private static Sport sportOf(Answer answer) {
        for (Leg leg : answer.analysis().legs()) {
            if (leg.countsAsFoot()) {
                return leg.sport().onFoot() ? leg.sport() : Sport.RUNNING;
            }
        }
        return answer.input().sport();
    }

    private static String filedAs(Sport sport) {
        return switch (sport) {
            case CYCLING -> ": it is a ride, and its cadence counts no steps.";
            case SWIMMING -> ": it is a swim, and its cadence counts no steps.";
            case ROWING -> ": it is rowing, and its cadence counts no steps.";
            case SKIING -> ": it is skiing, and its cadence counts no steps.";
            default -> " that can be told from its data.";
        };
    }
}
