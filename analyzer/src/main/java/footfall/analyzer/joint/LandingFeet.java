// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Foot;
import footfall.analyzer.JointSensor;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.joint.ContactTrains.Train;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which foot a landing belongs to, by the contacts of a sensor on a named leg. */
final class LandingFeet {
    private static final double SAME_LANDING_S = 0.1;

    private final double[] contactS;
    private final byte side;

    private LandingFeet(double[] contactS, byte side) {
        this.contactS = contactS;
        this.side = side;
    }

    /** From the first sensor that sits on a named leg; knows no foot where there is none. */
    static LandingFeet of(List<SensorOfRun> sensors, List<JointSensor> clocks) {
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
                return new LandingFeet(onFirstS, (byte) (foot.get() == Foot.LEFT ? 1 : 2));
            }
        }
        return new LandingFeet(new double[0], (byte) 0);
    }

    /** The series on the first sensor's clock, with the feet that were not known. */
    LandingSeries onFirstClock(LandingSeries series, JointSensor clock) {
        double[] timeS = new double[series.size()];
        byte[] sides = series.side().clone();
        for (int i = 0; i < timeS.length; i++) {
            timeS[i] = clock.onFirstS(series.timeS()[i]);
            if (sides[i] == 0) {
                sides[i] = side(timeS[i]);
            }
        }
        return new LandingSeries(series.id(), timeS, sides, series.value(), series.atLeast());
    }

    /** That of the leg where its contact is near, the other where it is between two contacts of one stride, else not known. */
    private byte side(double timeS) {
        int at = Arrays.binarySearch(contactS, timeS);
        int after = at >= 0 ? at : -at - 1;
        double sinceS = after > 0 ? timeS - contactS[after - 1] : Double.POSITIVE_INFINITY;
        double untilS = after < contactS.length ? contactS[after] - timeS : Double.POSITIVE_INFINITY;
        if (Math.min(sinceS, untilS) < SAME_LANDING_S) {
            return side;
        }
        return (byte) (sinceS + untilS < 1.6 ? 3 - side : 0);
    }
}
