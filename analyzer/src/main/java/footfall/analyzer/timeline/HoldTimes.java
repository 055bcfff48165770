// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long each row's values stand. A watch on smart recording writes a row only when something changed, so a value holds until the
 * next row, never across a stop of the timer. A silence longer than the recording mode explains is a gap and is not filled.
 *
 * @param holdS seconds a row stands for
 * @param gaps silences while the timer ran
 * @param intervalS median time between rows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HoldTimes(double[] holdS, List<Span> gaps, double intervalS) {
    /** Up to this median interval the watch is taken to write every second. */
    private static final double EVERY_SECOND_S = 1.5;
    /** Longest silence that is filled at one row a second: a few rows lost. */
    private static final double LONGEST_HOLD_S = 10;
    /** The same on smart recording: files with a median of 9 s hold values for 110 s. */
    private static final double LONGEST_SMART_HOLD_S = 60;

    private static final double LONGEST_SMART_HOLD_INTERVALS = 15;

    /** Nothing says how long the last row went on. */
    private static final double LAST_HOLD_S = 1;

    HoldTimes {
        gaps = List.copyOf(gaps);
    }

    /** Hold times of rows between pauses that are in order and do not overlap. */
    static HoldTimes of(double[] timeS, List<Span> pauses) {
        double intervalS = medianIntervalS(timeS);
        double longestS = longestHoldS(intervalS);
        double[] holdS = new double[timeS.length];
        List<Span> gaps = new ArrayList<>();
        int pause = 0;
        for (int row = 0; row < timeS.length; row++) {
            boolean last = row + 1 == timeS.length;
            double fromS = timeS[row];
            double nextS = last ? fromS + LAST_HOLD_S : timeS[row + 1];
            while (!last && pause < pauses.size() && pauses.get(pause).toS() <= fromS) {
                pause++;
            }
            double stopS =
                    pause < pauses.size() ? Math.max(fromS, pauses.get(pause).fromS()) : nextS;
            double untilS = Math.min(nextS, stopS);
            addGap(gaps, fromS + intervalS, untilS, longestS - intervalS);
            holdS[row] = untilS - fromS > longestS ? intervalS : untilS - fromS;
            for (int at = pause; at < pauses.size() && pauses.get(at).fromS() < nextS; at++) {
                double resumedS = Math.max(fromS, pauses.get(at).toS());
                double stopAgainS = at + 1 < pauses.size() ? pauses.get(at + 1).fromS() : nextS;
                addGap(gaps, resumedS, Math.min(nextS, stopAgainS), longestS);
            }
        }
        return new HoldTimes(holdS, gaps, intervalS);
    }

    private static void addGap(List<Span> gaps, double fromS, double toS, double longestS) {
        if (toS - fromS > longestS) {
            gaps.add(new Span(fromS, toS));
        }
    }

    /** Whether the watch wrote less than every second. */
    boolean smartRecording() {
        return intervalS > EVERY_SECOND_S;
    }

    /** Longest silence that a value is held for, s. */
    double longestHoldS() {
        return longestHoldS(intervalS);
    }

    private static double longestHoldS(double intervalS) {
        if (intervalS <= EVERY_SECOND_S) {
            return LONGEST_HOLD_S;
        }
        return Math.max(LONGEST_SMART_HOLD_S, LONGEST_SMART_HOLD_INTERVALS * intervalS);
    }

    private static double medianIntervalS(double[] timeS) {
        if (timeS.length < 2) {
            return 1;
        }
        double[] intervalsS = new double[timeS.length - 1];
        for (int row = 0; row < intervalsS.length; row++) {
            intervalsS[row] = timeS[row + 1] - timeS[row];
        }
        Arrays.sort(intervalsS);
        // Two rows a month apart hold no rhythm: nothing is held for longer than a smart recorder would.
        return Math.min(intervalsS[intervalsS.length / 2], LONGEST_SMART_HOLD_S);
    }
}
