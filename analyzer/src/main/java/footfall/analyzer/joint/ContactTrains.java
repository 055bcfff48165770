// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.StepTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The contacts of one foot in a row, bout by bout, as one sensor saw them. On a leg that is its own foot; at the trunk the contacts of
 * a bout make two trains, one a foot, and which is which is not known.
 */
final class ContactTrains {
    private final List<Train> trains = new ArrayList<>();

    /**
     * One foot's contacts in one bout.
     *
     * @param bout index in the step table
     * @param firstRow row of the first contact; the others are every second row from there on
     * @param timeS contacts, s, by the sensor's own clock
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Train(int bout, int firstRow, double[] timeS) {
        /** Half-way between neighbours: about where the other foot lands. */
        Train between() {
            double[] middleS = new double[Math.max(0, timeS.length - 1)];
            for (int i = 0; i < middleS.length; i++) {
                middleS[i] = (timeS[i] + timeS[i + 1]) / 2;
            }
            return new Train(bout, firstRow, middleS);
        }

        int size() {
            return timeS.length;
        }
    }

    private ContactTrains() {}

    static ContactTrains of(SensorOfRun sensor) {
        ContactTrains all = new ContactTrains();
        StepTable table = sensor.sensor().steps();
        int from = 0;
        for (int row = 1; row <= table.rows(); row++) {
            if (row == table.rows() || table.bout()[row] != table.bout()[from]) {
                all.add(table, from, row, sensor.placement().onOneLeg());
                from = row;
            }
        }
        return all;
    }

    private void add(StepTable table, int from, int to, boolean oneLeg) {
        Train even = train(table, from, to);
        Train odd = train(table, from + 1, to);
        if (!oneLeg) {
            trains.add(even);
            trains.add(odd);
        } else {
            // On a leg every second contact is only inferred, and says so by its confidence.
            trains.add(confidence(table, from, to) >= confidence(table, from + 1, to) ? even : odd);
        }
    }

    private static Train train(StepTable table, int from, int to) {
        double[] timeS = new double[Math.max(0, (to - from + 1) / 2)];
        for (int i = 0; i < timeS.length; i++) {
            timeS[i] = table.timeS()[from + 2 * i];
        }
        return new Train(table.bout()[Math.min(from, to - 1)], from, timeS);
    }

    private static double confidence(StepTable table, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int row = from; row < to; row += 2) {
            sum += table.confidence()[row];
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    List<Train> all() {
        return trains;
    }

    /** The trains with the most contacts, at most so many, the longest first. */
    List<Train> longest(int most) {
        List<Train> sorted = new ArrayList<>(trains);
        sorted.sort(Comparator.comparingInt(Train::size).reversed());
        return sorted.subList(0, Math.min(most, sorted.size()));
    }
}
