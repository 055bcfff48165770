// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import footfall.device.xml.TrackPoints.Slot;
import java.util.Arrays;

/**
 * Distance from position and speed from distance, for files that carry neither.
 *
 * <p>Speed is the distance covered between about {@value #HALF_WINDOW_MS} ms before and after a point, divided by that time;
 * it never spans two parts of a track or a silence of more than {@value #LONGEST_HOLD_MS} ms.
 *
 * <p><b>Source</b> great-circle distance by the haversine formula: R. W. Sinnott, Virtues of the haversine, Sky and Telescope
 * 68 (1984) 159; mean earth radius R₁ = 6 371 008.8 m of the GRS 80 ellipsoid: H. Moritz, Geodetic Reference System 1980.
 */
public final class TrackMotion {
    private static final double EARTH_RADIUS_M = 6_371_008.8;
    private static final long HALF_WINDOW_MS = 3000;
    private static final long LONGEST_HOLD_MS = 30_000;
    /** Many points of one instant must not make the window endless. */
    private static final int HALF_WINDOW_ROWS = 32;

    private TrackMotion() {}

    /** Metres between two positions in degrees. */
    public static double haversineM(
            double latitudeDeg, double longitudeDeg, double toLatitudeDeg, double toLongitudeDeg) {
        double latitude = Math.toRadians(latitudeDeg);
        double toLatitude = Math.toRadians(toLatitudeDeg);
        double sinLatitude = Math.sin((toLatitude - latitude) / 2);
        double sinLongitude = Math.sin(Math.toRadians(toLongitudeDeg - longitudeDeg) / 2);
        double h = sinLatitude * sinLatitude + Math.cos(latitude) * Math.cos(toLatitude) * sinLongitude * sinLongitude;
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** Metres since the first position, one a point; NaN where a point has no position. Jumps between parts do not count. */
    public static double[] distanceM(TrackPoints points) {
        double[] distanceM = new double[points.rows()];
        Arrays.fill(distanceM, Double.NaN);
        double total = 0;
        int last = -1;
        for (int row = 0; row < distanceM.length; row++) {
            double latitude = points.value(Slot.LATITUDE, row);
            double longitude = points.value(Slot.LONGITUDE, row);
            if (Double.isNaN(latitude) || Double.isNaN(longitude)) {
                continue;
            }
            if (last >= 0 && points.part(last) == points.part(row)) {
                total += haversineM(
                        points.value(Slot.LATITUDE, last), points.value(Slot.LONGITUDE, last), latitude, longitude);
            }
            distanceM[row] = total;
            last = row;
        }
        return distanceM;
    }

    /**
     * Metres a second, one a point; NaN where there is no distance around it.
     *
     * @param points gives times and parts
     * @param distanceM metres since the start, one a point
     */
    public static double[] speedMps(TrackPoints points, double[] distanceM) {
        double[] speedMps = new double[distanceM.length];
        int[] known = new int[distanceM.length];
        int count = 0;
        for (int row = 0; row < distanceM.length; row++) {
            speedMps[row] = Double.NaN;
            if (!Double.isNaN(distanceM[row])) {
                known[count++] = row;
            }
        }
        for (int i = 0; i < count; i++) {
            int low = known[reach(points, known, count, i, -1)];
            int high = known[reach(points, known, count, i, 1)];
            long spanMs = points.epochMs(high) - points.epochMs(low);
            double speed = (distanceM[high] - distanceM[low]) * 1000 / spanMs;
            speedMps[known[i]] = spanMs > 0 && speed >= 0 ? speed : Double.NaN;
        }
        return speedMps;
    }

    private static int reach(TrackPoints points, int[] known, int count, int start, int step) {
        int at = start;
        for (int i = 0; i < HALF_WINDOW_ROWS; i++) {
            int next = at + step;
            if (next < 0 || next >= count || points.part(known[next]) != points.part(known[start])) {
                break;
            }
            long awayMs = (points.epochMs(known[next]) - points.epochMs(known[start])) * step;
            boolean neighbour = at == start && awayMs <= LONGEST_HOLD_MS;
            if (awayMs < 0 || awayMs > HALF_WINDOW_MS && !neighbour) {
                break;
            }
            at = next;
        }
        return at;
    }
}
