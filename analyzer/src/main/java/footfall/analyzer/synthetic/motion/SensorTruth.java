// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.Bout;
import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What really happened. All times are those of the device's clock, because that is all a recording can show, unless a name says true
 * time; the device reads
 * {@code (1 + clockError)} times the true time since it was switched on. A step runs from a contact to the other foot's next; the last
 * step before a stand lasts as long as it would have lasted.
 */
public final class SensorTruth {
    private final GaitTrain train;
    private final double clock;
    private final double startS;
    private final double durationS;
    private final List<Bout> bouts;
    private final List<SceneSpan> scenes;

    SensorTruth(GaitTrain train, List<Scene> plan, double trueDurationS, double startS, double clockError) {
        this.train = train;
        this.clock = 1 + clockError;
        this.startS = startS;
        this.durationS = deviceS(trueDurationS);
        this.bouts = List.copyOf(fillHoles(boutsOfSteps()));
        this.scenes = plan.stream()
                .filter(scene -> scene.toS() > startS)
                .map(scene -> new SceneSpan(
                        new Span(Math.max(0, deviceS(scene.fromS())), deviceS(scene.toS())), scene.kind()))
                .toList();
    }

    /**
     * A stretch of doing one thing.
     *
     * @param span where, device time
     * @param kind what
     */
    public record SceneSpan(Span span, SceneKind kind) {}

    private List<Bout> boutsOfSteps() {
        List<Bout> found = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < train.count(); k++) {
            boolean ends = train.closes(k) || train.gait(k + 1) != train.gait(k);
            if (ends) {
                found.add(new Bout(new Span(contactS(from), deviceS(train.endS(k))), train.gait(k)));
                from = k + 1;
            }
        }
        return found;
    }

    private List<Bout> fillHoles(List<Bout> ofSteps) {
        List<Bout> all = new ArrayList<>();
        double reached = 0;
        for (Bout bout : ofSteps) {
            if (bout.span().fromS() > reached) {
                all.add(new Bout(new Span(reached, bout.span().fromS()), Gait.NONE));
            }
            all.add(bout);
            reached = bout.span().toS();
        }
        if (reached < durationS) {
            all.add(new Bout(new Span(reached, durationS), Gait.NONE));
        }
        return all;
    }

    /** Length by the device's clock, s. */
    public double durationS() {
        return durationS;
    }

    /** Device time of a true time, s. */
    public double deviceS(double trueS) {
        return (trueS - startS) * clock;
    }

    /** True time of a device time, s. */
    public double trueS(double deviceS) {
        return startS + deviceS / clock;
    }

    /** Steps of both feet. */
    public int steps() {
        return train.count();
    }

    /** Initial contact of a step, s. */
    public double contactS(int step) {
        return deviceS(train.contactS(step));
    }

    /** Initial contact of a step in true time, s. */
    public double trueContactS(int step) {
        return train.contactS(step);
    }

    /** Toe-off of the foot that landed, s. */
    public double toeOffS(int step) {
        return deviceS(train.contactS(step) + train.stanceS(step));
    }

    /** From a contact to the other foot's next, s. */
    public double stepTimeS(int step) {
        return train.stepS(step) * clock;
    }

    /** Foot that landed. */
    public Foot foot(int step) {
        return train.left(step) ? Foot.LEFT : Foot.RIGHT;
    }

    /** Run or walk. */
    public Gait gait(int step) {
        return train.gait(step);
    }

    /** All initial contacts, s. */
    public double[] contactsS() {
        double[] times = new double[steps()];
        for (int k = 0; k < times.length; k++) {
            times[k] = contactS(k);
        }
        return times;
    }

    /** Run, walk and none from 0 to the end, in order, without a hole. */
    public List<Bout> bouts() {
        return bouts;
    }

    /** What was done, in order, without a hole. */
    public List<SceneSpan> scenes() {
        return scenes;
    }

    /** Where no step was taken on purpose: everything that is not to be taken for gait. */
    public List<SceneSpan> nuisances() {
        return scenes.stream().filter(scene -> !scene.kind().onFoot()).toList();
    }

    /** The gait at a time. */
    public Gait gaitAt(double timeS) {
        int step = lastContact(timeS);
        return step >= 0 && timeS < deviceS(train.endS(step)) ? train.gait(step) : Gait.NONE;
    }

    /** Steps taken from the start to a time, with the fraction of the step under way, which grows evenly. */
    public double stepsBy(double timeS) {
        int step = lastContact(timeS);
        return step < 0 ? 0 : step + Math.min(1, (timeS - contactS(step)) / stepTimeS(step));
    }

    /** Steps taken between two times, with fractions. */
    public double stepsElapsed(double fromS, double toS) {
        return stepsBy(toS) - stepsBy(fromS);
    }

    /** Steps of both feet a minute between two times; empty unless one gait goes on all the time between them. */
    public OptionalDouble trueCadenceSpm(double fromS, double toS) {
        for (Bout bout : bouts) {
            boolean holds = bout.span().fromS() <= fromS && toS <= bout.span().toS();
            if (holds && bout.gait() != Gait.NONE && toS > fromS) {
                return OptionalDouble.of(60 * stepsElapsed(fromS, toS) / (toS - fromS));
            }
        }
        return OptionalDouble.empty();
    }

    /** Times from contact to contact of one foot within the bouts of a gait, in order, s. */
    public double[] strideTimesS(Foot foot, Gait gait) {
        List<Double> times = new ArrayList<>();
        for (int k = 0; k + 2 < steps(); k++) {
            boolean one =
                    train.stretch(k) == train.stretch(k + 2) && train.gait(k) == gait && train.gait(k + 2) == gait;
            if (one && foot(k) == foot) {
                times.add(contactS(k + 2) - contactS(k));
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Mean step-time asymmetry of the steps that begin and end between two times: 100 × (left − right) / mean of both, %, where the
     * left step runs from left to right contact. Empty without both.
     */
    public OptionalDouble stepTimeAsymmetryPct(double fromS, double toS) {
        double[] sumS = new double[2];
        int[] steps = new int[2];
        for (int k = Math.max(0, lastContact(fromS)); k + 1 < steps() && contactS(k + 1) <= toS; k++) {
            if (contactS(k) >= fromS && !train.closes(k)) {
                int side = train.left(k) ? 0 : 1;
                sumS[side] += stepTimeS(k);
                steps[side]++;
            }
        }
        if (steps[0] == 0 || steps[1] == 0) {
            return OptionalDouble.empty();
        }
        double leftS = sumS[0] / steps[0];
        double rightS = sumS[1] / steps[1];
        return OptionalDouble.of(200 * (leftS - rightS) / (leftS + rightS));
    }

    private int lastContact(double timeS) {
        int low = 0;
        int high = steps();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contactS(middle) <= timeS) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
