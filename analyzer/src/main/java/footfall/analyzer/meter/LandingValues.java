// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.MarkerId;
import java.util.Arrays;

/** One marker, landing by landing: one column beside {@link Landings}. NaN where a landing has none. Not thread-safe: one per stream. */
public final class LandingValues {
    private final Landings landings;
    private double[] value = new double[0];
    private boolean[] atLeast = new boolean[0];
    private boolean ofStrides;
    private double[] whenS = new double[0];

    LandingValues(Landings landings) {
        this.landings = landings;
    }

    /** The landings, with their times and sides. */
    public Landings landings() {
        return landings;
    }

    /** Gives a landing its value; one that is not finite is left out. */
    public void put(int landing, double measured) {
        put(landing, measured, false);
    }

    /** The same; {@code limited} where the sensor stood at its limit, so that the true value is at least this. */
    public void put(int landing, double measured, boolean limited) {
        if (landing >= value.length) {
            int before = value.length;
            int length = Math.max(256, Math.max(2 * before, landing + 1));
            value = Arrays.copyOf(value, length);
            Arrays.fill(value, before, length, Double.NaN);
            atLeast = Arrays.copyOf(atLeast, length);
        }
        value[landing] = Double.isFinite(measured) ? measured : Double.NaN;
        atLeast[landing] = limited;
    }

    /** Gives a stride, by its first landing, a value that is of no single foot. */
    public void putStride(int firstLanding, double measured) {
        put(firstLanding, measured, false);
        ofStrides = true;
    }

    /** The same with the time at which it was seen, s. */
    public void putAt(int landing, double measured, double seenS) {
        put(landing, measured, false);
        if (landing >= whenS.length) {
            int before = whenS.length;
            whenS = Arrays.copyOf(whenS, value.length);
            Arrays.fill(whenS, before, whenS.length, Double.NaN);
        }
        whenS[landing] = seenS;
    }

    /** When the value of a landing was seen, s; NaN where that was not kept. */
    public double whenS(int landing) {
        return landing < whenS.length ? whenS[landing] : Double.NaN;
    }

    /** The value of a landing; NaN where it has none. */
    public double value(int landing) {
        return landing < value.length ? value[landing] : Double.NaN;
    }

    /** Whether the true value is at least this. */
    public boolean atLeast(int landing) {
        return landing < atLeast.length && atLeast[landing];
    }

    /** How many landings have a value. */
    public int count() {
        int count = 0;
        for (int i = 0; i < landings.size(); i++) {
            count += Double.isNaN(value(i)) ? 0 : 1;
        }
        return count;
    }

    /** Only the landings with a value. */
    LandingSeries series(MarkerId id) {
        int count = count();
        double[] timeS = new double[count];
        byte[] side = new byte[count];
        double[] values = new double[count];
        boolean[] limited = new boolean[count];
        int at = 0;
        for (int i = 0; i < landings.size(); i++) {
            if (!Double.isNaN(value(i))) {
                timeS[at] = landings.timeS(i);
                side[at] = ofStrides ? 0 : landings.side(i);
                values[at] = value(i);
                limited[at] = atLeast(i);
                at++;
            }
        }
        return new LandingSeries(id, timeS, side, values, limited);
    }
}
