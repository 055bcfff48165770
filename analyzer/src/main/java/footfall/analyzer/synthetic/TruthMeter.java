// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Bout;
import footfall.analyzer.Gait;
import footfall.analyzer.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the truth off the steps themselves; nothing here has seen what the watch wrote. */
final class TruthMeter {
    private static final double LEVEL_PCT = 1;

    private final SyntheticRunner runner;
    private final Motion motion;
    private final StepTrain steps;
    private final TimerLog timer;

    TruthMeter(SyntheticRunner runner, Motion motion, StepTrain steps, TimerLog timer) {
        this.runner = runner;
        this.motion = motion;
        this.steps = steps;
        this.timer = timer;
    }

    WatchTruth measure(List<Span> gaps, List<Span> laps, List<WatchTruth.AppSeries> apps) {
        List<WatchTruth.LapTruth> lapTruths = laps.stream().map(this::lap).toList();
        return new WatchTruth(
                steps.timesS(), bouts(), timer.pauses(), gaps, totals(), running(), lapTruths, secondSpm(), apps);
    }

    private List<Bout> bouts() {
        List<Bout> bouts = new ArrayList<>();
        int from = 0;
        for (int s = 1; s <= motion.seconds(); s++) {
            if (s == motion.seconds() || motion.gait(s) != motion.gait(from)) {
                bouts.add(new Bout(new Span(from, s), motion.gait(from)));
                from = s;
            }
        }
        return bouts;
    }

    private WatchTruth.Totals totals() {
        Span all = new Span(0, motion.seconds());
        double runningS = secondsOf(Gait.RUN, all);
        double walkingS = secondsOf(Gait.WALK, all);
        double standingS = secondsOf(Gait.NONE, all);
        return new WatchTruth.Totals(
                motion.seconds(),
                runningS + walkingS + standingS,
                runningS,
                walkingS,
                standingS,
                contacts(),
                distanceOnFootM(all),
                meanSpm(Gait.RUN, all),
                meanSpm(Gait.WALK, all));
    }

    private double secondsOf(Gait gait, Span span) {
        int seconds = 0;
        for (int s = (int) span.fromS(); s < span.toS(); s++) {
            if (timer.runs(s) && motion.gait(s) == gait) {
                seconds++;
            }
        }
        return seconds;
    }

    private long contacts() {
        long contacts = 0;
        for (int k = 0; k < steps.count(); k++) {
            if (timer.runs(steps.second(k))) {
                contacts++;
            }
        }
        return contacts;
    }

    private double distanceOnFootM(Span span) {
        double distanceM = 0;
        for (int s = (int) span.fromS(); s < span.toS(); s++) {
            if (timer.runs(s) && motion.gait(s) != Gait.NONE) {
                distanceM += motion.speedMps()[s];
            }
        }
        return distanceM;
    }

    private OptionalDouble meanSpm(Gait gait, Span span) {
        double taken = 0;
        int seconds = 0;
        for (int s = (int) span.fromS(); s < span.toS(); s++) {
            if (timer.runs(s) && motion.gait(s) == gait) {
                taken += steps.stepsIn(s);
                seconds++;
            }
        }
        return seconds == 0 ? OptionalDouble.empty() : OptionalDouble.of(60 * taken / seconds);
    }

    private WatchTruth.LapTruth lap(Span span) {
        double timerS = secondsOf(Gait.RUN, span) + secondsOf(Gait.WALK, span) + secondsOf(Gait.NONE, span);
        double distanceM = 0;
        for (int s = (int) span.fromS(); s < span.toS(); s++) {
            distanceM += timer.runs(s) ? motion.speedMps()[s] : 0;
        }
        return new WatchTruth.LapTruth(span, timerS, distanceM, secondsOf(Gait.RUN, span), meanSpm(Gait.RUN, span));
    }

    private double[] secondSpm() {
        double[] secondSpm = new double[motion.seconds()];
        Arrays.fill(secondSpm, Double.NaN);
        for (int s = 0; s < secondSpm.length; s++) {
            if (timer.runs(s) && motion.gait(s) != Gait.NONE) {
                secondSpm[s] = 60 * steps.stepsIn(s);
            }
        }
        return secondSpm;
    }

    private Optional<WatchTruth.Running> running() {
        TimeMeans mean = new TimeMeans();
        for (int k = 0; k < steps.count(); k++) {
            if (steps.running(k) && timer.runs(steps.second(k))) {
                add(mean, k);
            }
        }
        if (mean.weightS == 0) {
            return Optional.empty();
        }
        double leftMs = mean.leftMs / mean.leftWeightS;
        double rightMs = mean.rightMs / (mean.weightS - mean.leftWeightS);
        return Optional.of(new WatchTruth.Running(
                mean.contactMs / mean.weightS,
                (mean.stepMs - mean.contactMs) / mean.weightS,
                mean.contactMs / (2 * mean.stepMs),
                100 * leftMs / (leftMs + rightMs),
                mean.lengthM / mean.weightS,
                mean.oscillationMm / mean.weightS,
                mean.ratioPct / mean.weightS,
                level(mean.forceBw, mean),
                level(mean.verticalKnPerM, mean),
                level(mean.legKnPerM, mean),
                driftPct(runner.contactDriftPctPerHour()),
                driftPct(runner.cadenceDriftPctPerHour())));
    }

    /** Sums over running steps, each weighted with its length. */
    private static final class TimeMeans {
        double weightS;
        double leftWeightS;
        double levelWeightS;
        double stepMs;
        double contactMs;
        double leftMs;
        double rightMs;
        double lengthM;
        double oscillationMm;
        double ratioPct;
        double forceBw;
        double verticalKnPerM;
        double legKnPerM;
    }

    private void add(TimeMeans sum, int k) {
        double weightS = steps.durationS(k);
        double contactMs = 1000 * steps.contactS(k);
        double lengthM = steps.speedMps(k) * steps.durationS(k);
        sum.weightS += weightS;
        sum.stepMs += weightS * 1000 * steps.durationS(k);
        sum.contactMs += weightS * contactMs;
        sum.leftWeightS += steps.left(k) ? weightS : 0;
        sum.leftMs += steps.left(k) ? weightS * contactMs : 0;
        sum.rightMs += steps.left(k) ? 0 : weightS * contactMs;
        sum.lengthM += weightS * lengthM;
        sum.oscillationMm += weightS * 1000 * steps.oscillationM(k);
        sum.ratioPct += weightS * 100 * steps.oscillationM(k) / lengthM;
        if (Math.abs(motion.gradePct()[steps.second(k)]) <= LEVEL_PCT) {
            Stride stride = Stride.of(runner, steps.speedMps(k), steps.contactS(k), steps.flightS(k));
            sum.levelWeightS += weightS;
            sum.forceBw += weightS * stride.peakForceBw();
            sum.verticalKnPerM += weightS * stride.verticalStiffnessKnPerM();
            sum.legKnPerM += weightS * stride.legStiffnessKnPerM();
        }
    }

    private static OptionalDouble level(double sum, TimeMeans mean) {
        return mean.levelWeightS == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / mean.levelWeightS);
    }

    /** A habit is linear in running time, so thirds differ by what lies between their middles. */
    private double driftPct(double pctPerHour) {
        double hours = motion.hoursRun()[motion.seconds()];
        double perHour = pctPerHour / 100;
        return 100 * ((1 + perHour * hours * 5 / 6) / (1 + perHour * hours / 6) - 1);
    }
}
