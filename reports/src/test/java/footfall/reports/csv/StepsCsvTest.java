// SPDX-License-Identifier: Apache-2.0
package footfall.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.StepTable;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StepsCsvTest {
    private static StepTable twoSteps() {
        double nan = Double.NaN;
        return new StepTable(
                new double[] {1.23456, 1.58},
                new byte[] {2, 0},
                new double[] {nan, 345.44},
                new double[] {241, nan},
                new double[] {nan, nan},
                new double[] {nan, 3.5},
                new double[] {0.9, 0.5},
                new int[] {0, 0});
    }

    @Test
    void oneRowAStepAndEmptyCellsForWhatIsNotKnown() {
        assertThat(StepsCsv.of(twoSteps()))
                .isEqualTo(StepsCsv.HEADER + "1,1.2346,R,,241,,,0.9\n2,1.58,,345.4,,,3.5,0.5\n");
    }

    @Test
    void noStepsAreAHeaderOnly() {
        assertThat(StepsCsv.of(StepTable.empty())).isEqualTo(StepsCsv.HEADER);
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(StepsCsv.of(twoSteps())).contains("1.2346").doesNotContain("1,2346");
        } finally {
            Locale.setDefault(before);
        }
    }
}
