// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.JointSensor;
import footfall.analyzer.joint.ContactTrains.Train;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the clock of a sensor against that of another one of the same run, by their steps alone.
 *
 * <p><b>How.</b> 1. The stride times of the longest bouts are laid over those of the other sensor's bouts, stride by stride, where they
 * agree best ({@link StrideCorrelation}). 2. A line through the contacts that meet gives offset and drift ({@link ClockLine}). 3. With
 * it the contacts of all bouts are paired and the line drawn anew.
 *
 * <p>Sensors on two feet share no contact: the contacts of one are laid against the middles between those of the other. So their
 * clocks are set by assuming that steps to the left and to the right take equally long; a true difference of them hides in the offset
 * and cannot be told.
 */
final class ClockFit {
    private static final double LEAST_SCORE = 5;
    private static final double LEAST_LEAD = 1.25;
    private static final double NEAR_S = 0.12;
    /** Contacts that meet by chance spread evenly over ± {@link #NEAR_S}: 0.069 s; those of one run by a few milliseconds. */
    private static final double MOST_RESIDUAL_S = 0.03;

    /** A bout in which one sensor lost a contact meets nothing well: another one may. */
    private static final int MOST_TRAINS = 4;

    private final SensorOfRun first;
    private final SensorOfRun second;
    private final ContactTrains firstTrains;
    private final ContactTrains secondTrains;

    private StrideCorrelation.Best best = StrideCorrelation.Best.none();
    private Train bestFirst = new Train(0, 0, new double[0]);
    private Train bestSecond = bestFirst;
    private boolean otherFoot;

    ClockFit(SensorOfRun first, SensorOfRun second) {
        this.first = first;
        this.second = second;
        this.firstTrains = ContactTrains.of(first);
        this.secondTrains = ContactTrains.of(second);
    }

    /** The clock of the second sensor; empty where the steps of both do not meet. */
    Optional<JointSensor> find() {
        for (Train own : firstTrains.longest(MOST_TRAINS)) {
            if (mayShareAFoot()) {
                meet(own, own, false);
            }
            if (maySeeTwoFeet()) {
                meet(own, own.between(), true);
            }
        }
        if (best.score() < LEAST_SCORE || best.score() < LEAST_LEAD * best.runnerUp()) {
            return Optional.empty();
        }
        ClockLine line = everywhere(throughTheBest());
        return line.residualS() <= MOST_RESIDUAL_S ? Optional.of(sensor(line)) : Optional.empty();
    }

    private boolean oneLegEach() {
        return first.placement().onOneLeg() && second.placement().onOneLeg();
    }

    private boolean mayShareAFoot() {
        return !oneLegEach()
                || first.foot().isEmpty()
                || second.foot().isEmpty()
                || first.foot().equals(second.foot());
    }

    private boolean maySeeTwoFeet() {
        return oneLegEach()
                && (first.foot().isEmpty()
                        || second.foot().isEmpty()
                        || !first.foot().equals(second.foot()));
    }

    private void meet(Train own, Train marks, boolean feetDiffer) {
        for (Train train : secondTrains.all()) {
            StrideCorrelation.Best found = StrideCorrelation.between(marks.timeS(), train.timeS());
            if (found.score() > best.score()) {
                best = found;
                bestFirst = own;
                bestSecond = train;
                otherFoot = feetDiffer;
            }
        }
    }

    private ClockLine throughTheBest() {
        double[] marksS = otherFoot ? bestFirst.between().timeS() : bestFirst.timeS();
        int begin = Math.max(0, -best.shift());
        int end = Math.min(marksS.length, bestSecond.size() - best.shift());
        double[] firstS = Arrays.copyOfRange(marksS, begin, end);
        double[] secondS = Arrays.copyOfRange(bestSecond.timeS(), begin + best.shift(), end + best.shift());
        return ClockLine.through(firstS, secondS, firstS.length);
    }

    /** Pairs the contacts of all bouts by the line so far. */
    private ClockLine everywhere(ClockLine line) {
        if (line.pairs() == 0) {
            return line;
        }
        double[] firstS = new double[64];
        double[] secondS = new double[64];
        int count = 0;
        double[] seenS = allContacts(secondTrains);
        for (Train train : firstTrains.all()) {
            double[] marksS = otherFoot ? train.between().timeS() : train.timeS();
            for (double markS : marksS) {
                double nearestS = nearest(seenS, line.secondS(markS));
                if (Math.abs(nearestS - line.secondS(markS)) < NEAR_S) {
                    if (count == firstS.length) {
                        firstS = Arrays.copyOf(firstS, 2 * count);
                        secondS = Arrays.copyOf(secondS, 2 * count);
                    }
                    firstS[count] = markS;
                    secondS[count++] = nearestS;
                }
            }
        }
        return ClockLine.through(firstS, secondS, count);
    }

    private static double[] allContacts(ContactTrains trains) {
        return trains.all().stream()
                .flatMapToDouble(train -> Arrays.stream(train.timeS()))
                .sorted()
                .toArray();
    }

    private static double nearest(double[] sortedS, double timeS) {
        int at = Arrays.binarySearch(sortedS, timeS);
        int after = at >= 0 ? at : -at - 1;
        double beforeS = after > 0 ? sortedS[after - 1] : Double.NEGATIVE_INFINITY;
        double afterS = after < sortedS.length ? sortedS[after] : Double.POSITIVE_INFINITY;
        return timeS - beforeS < afterS - timeS ? beforeS : afterS;
    }

    private JointSensor sensor(ClockLine line) {
        return new JointSensor(
                second.name(),
                second.placement(),
                second.foot(),
                second.sensor().strides().stanceMethod(),
                line.offsetS(),
                line.offsetHalfWidthS(),
                1e6 * (line.rate() - 1),
                1e6 * line.rateHalfWidth(),
                1000 * line.residualS(),
                line.pairs(),
                best.correlation());
    }

    /** Whether the two sensors sit on different feet, so that the offset assumes equal steps. */
    boolean otherFoot() {
        return otherFoot;
    }
}
