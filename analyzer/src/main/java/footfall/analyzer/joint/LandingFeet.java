// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Foot;
import footfall.analyzer.JointSensor;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.joint.ContactTrains.Train;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which foot a landing belongs to, by the contacts of the sensors on a named leg. */
final class LandingFeet {
    private static final double SAME_LANDING_S = 0.1;
    private static final double LONGEST_STRIDE_S = 1.6;

    private final List<NamedLeg> legs;

    /** Contacts of one foot on the clock of the first sensor, in order. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record NamedLeg(double[] contactS, byte side) {
        /** That of the leg where its contact is near, the other where it is between two contacts of one stride, else not known. */
        byte side(double timeS) {
            int at = Arrays.binarySearch(contactS, timeS);
            int after = at >= 0 ? at : -at - 1;
            double sinceS = after > 0 ? timeS - contactS[after - 1] : Double.POSITIVE_INFINITY;
            double untilS = after < contactS.length ? contactS[after] - timeS : Double.POSITIVE_INFINITY;
            if (Math.min(sinceS, untilS) < SAME_LANDING_S) {
                return side;
            }
            return (byte) (sinceS + untilS < LONGEST_STRIDE_S ? 3 - side : 0);
        }
    }

    private LandingFeet(List<NamedLeg> legs) {
        this.legs = legs;
    }

    /** From all sensors that sit on a named leg; knows no foot where there is none. */
    static LandingFeet of(List<SensorOfRun> sensors, List<JointSensor> clocks) {
        List<NamedLeg> legs = new ArrayList<>();
        for (int i = 0; i < sensors.size(); i++) {
            Optional<Foot> foot = sensors.get(i).foot();
            if (sensors.get(i).placement().onOneLeg() && foot.isPresent()) {
                JointSensor clock = clocks.get(i);
                double[] onFirstS = ContactTrains.of(sensors.get(i)).all().stream()
                        .map(Train::timeS)
                        .flatMapToDouble(Arrays::stream)
                        .map(clock::onFirstS)
                        .sorted()
                        .toArray();
                legs.add(new NamedLeg(onFirstS, (byte) (foot.get() == Foot.LEFT ? 1 : 2)));
            }
        }
        return new LandingFeet(legs);
    }

    /** Whether any leg was named. */
    boolean known() {
        return !legs.isEmpty();
    }

    /**
     * The series on the first sensor's clock, its values times a factor. At the trunk the feet are those that the legs tell: the trunk's own guess is not mixed with
     * what is known. A sensor on a leg that nobody named stays without a foot.
     */
    LandingSeries onFirstClock(LandingSeries series, double factor, JointSensor clock, SensorPlacement placement) {
        double[] timeS = new double[series.size()];
        double[] value = new double[series.size()];
        byte[] sides = series.side().clone();
        for (int i = 0; i < timeS.length; i++) {
            timeS[i] = clock.onFirstS(series.timeS()[i]);
            value[i] = factor * series.value()[i];
            if (known() && !placement.onOneLeg()) {
                sides[i] = side(timeS[i]);
            }
        }
        return new LandingSeries(series.id(), timeS, sides, value, series.atLeast());
    }

    private byte side(double timeS) {
        byte side = 0;
        for (int leg = 0; leg < legs.size() && side == 0; leg++) {
            side = legs.get(leg).side(timeS);
        }
        return side;
    }
}
