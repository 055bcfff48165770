// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.device.xml.TrackPoints.Slot;
import org.junit.jupiter.api.Test;

class TrackMotionTest {
    @Test
    void aQuarterOfTheEquatorIsAQuarterOfTheCircumference() {
        assertThat(TrackMotion.haversineM(0, 0, 0, 90)).isCloseTo(6_371_008.8 * Math.PI / 2, within(1e-6));
        assertThat(TrackMotion.haversineM(90, 0, -90, 0)).isCloseTo(6_371_008.8 * Math.PI, within(1e-6));
    }

    @Test
    void aSteadyRunHasItsSpeedEverywhere() {
        TrackPoints points = north(100, 3.0, 0);
        double[] speedMps = TrackMotion.speedMps(points, TrackMotion.distanceM(points));
        for (double speed : speedMps) {
            assertThat(speed).isCloseTo(3.0, within(1e-6));
        }
    }

    @Test
    void aJumpBetweenPartsIsNeitherDistanceNorSpeed() {
        TrackPoints points = north(50, 3.0, 0);
        points.set(Slot.LATITUDE, 10);
        points.set(Slot.LONGITUDE, 8);
        points.add(60_000, 1);
        points.set(Slot.LATITUDE, 10);
        points.set(Slot.LONGITUDE, 8);
        points.add(61_000, 1);
        double[] distanceM = TrackMotion.distanceM(points);
        assertThat(distanceM[51]).isCloseTo(49 * 3.0, within(1e-6));
        assertThat(TrackMotion.speedMps(points, distanceM)[50]).isZero();
    }

    @Test
    void aSilenceOrABackwardClockGivesNoSpeed() {
        TrackPoints points = new TrackPoints();
        long[] timesMs = {0, 60_000, 50_000};
        for (int i = 0; i < timesMs.length; i++) {
            points.add(timesMs[i], 0);
        }
        double[] speedMps = TrackMotion.speedMps(points, new double[] {0, 100, 200});
        assertThat(speedMps).containsOnly(Double.NaN);
    }

    private static TrackPoints north(int seconds, double speedMps, int part) {
        TrackPoints points = new TrackPoints();
        for (int second = 0; second < seconds; second++) {
            points.set(Slot.LATITUDE, Math.toDegrees(second * speedMps / 6_371_008.8));
            points.set(Slot.LONGITUDE, 8);
            points.add(second * 1000L, part);
        }
        return points;
    }
}
