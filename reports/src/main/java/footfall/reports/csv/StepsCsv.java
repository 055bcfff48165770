// SPDX-License-Identifier: Apache-2.0
package footfall.reports.csv;

import footfall.analyzer.Foot;
import footfall.analyzer.StepTable;
import java.util.Optional;

/** One row a detected step. */
public final class StepsCsv {
    /** First line of the file; a watch recording holds no single steps, so there it is the only one. */
    public static final String HEADER =
            "step,time_s,foot,step_time_ms,ground_contact_ms,flight_ms,impact_g,confidence\n";

    private static final int TIME_DECIMALS = 4;
    private static final int MS_DECIMALS = 1;
    private static final int DECIMALS = 3;

    private StepsCsv() {}

    /** The whole file; steps count from 1. */
    public static String of(StepTable steps) {
        CsvCells cells = new CsvCells();
        for (int row = 0; row < steps.rows(); row++) {
            Optional<Foot> foot = steps.foot(row);
            cells.count(row + 1L)
                    .number(steps.timeS()[row], TIME_DECIMALS)
                    .text(foot.isPresent() ? foot.get().letter() : "")
                    .number(steps.stepTimeMs()[row], MS_DECIMALS)
                    .number(steps.groundContactMs()[row], MS_DECIMALS)
                    .number(steps.flightMs()[row], MS_DECIMALS)
                    .number(steps.impactG()[row], DECIMALS)
                    .number(steps.confidence()[row], DECIMALS)
                    .endRow();
        }
        return HEADER + cells;
    }
}
