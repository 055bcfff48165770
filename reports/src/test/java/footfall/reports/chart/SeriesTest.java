// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void aLongRunBecomesFewPointsWithTheSameMean() {
        double[] timeS = new double[36_000];
        double[] spm = new double[timeS.length];
        for (int i = 0; i < timeS.length; i++) {
            timeS[i] = i;
            spm[i] = i % 2 == 0 ? 160 : 170;
        }
        double[][] line = Series.overTime(timeS, spm, timeS.length);
        assertThat(line[0]).hasSizeLessThan(300);
        assertThat(Arrays.stream(line[1])).allSatisfy(value -> assertThat(value).isBetween(164.9, 165.1));
    }

    @Test
    void aPauseBreaksTheLineAndASlowRecorderDoesNot() {
        double[] everySeventh = {0, 7, 14, 21, 28};
        assertThat(Series.overTime(everySeventh, new double[] {1, 2, 3, 4, 5}, 35)[1])
                .containsExactly(1, 2, 3, 4, 5);
        double[] paused = {0, 5, 300, 305};
        assertThat(Series.overTime(paused, new double[] {1, 2, 3, 4}, 310)[1]).containsExactly(1, 2, Double.NaN, 3, 4);
    }

    @Test
    void aRestOfASecondHasNoRowOfItsOwn() {
        assertThat(Slices.ofTime(1501)).hasSize(5);
        assertThat(Slices.label(Slices.ofTime(1501).get(4))).isEqualTo("20:00–25:01");
    }

    @Test
    void slicesCoverTheRunInADozenRowsAtMost() {
        for (double endS : new double[] {61, 600, 3_600, 7_201, 36_000, 400_000}) {
            var slices = Slices.ofTime(endS);
            assertThat(slices).hasSizeBetween(1, 12);
            assertThat(slices.get(slices.size() - 1)[1]).isEqualTo(endS);
        }
    }
}
