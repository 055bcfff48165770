// SPDX-License-Identifier: Apache-2.0
package footfall.reports.csv;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.reports.text.Words;
import java.util.List;

/** The 1 Hz cadence track as a table. */
public final class CadenceCsv {
    /** First line of the file. */
    public static final String HEADER = "time_s,cadence_spm,half_width_spm,confidence,gait\n";

    private static final int DECIMALS = 3;

    private CadenceCsv() {}

    /** The whole file. */
    public static String of(List<CadencePoint> track) {
        CsvCells cells = new CsvCells();
        for (CadencePoint point : track) {
            boolean known = point.gait() != Gait.NONE && point.spm().isPresent();
            cells.number(point.timeS(), DECIMALS)
                    .number(known ? point.spm().getAsDouble() : Double.NaN, DECIMALS)
                    .number(known ? point.halfWidthSpm().orElse(Double.NaN) : Double.NaN, DECIMALS)
                    .number(point.confidence(), DECIMALS)
                    .text(Words.gait(point.gait()))
                    .endRow();
        }
        return HEADER + cells;
    }
}
