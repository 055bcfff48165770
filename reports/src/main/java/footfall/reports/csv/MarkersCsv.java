// SPDX-License-Identifier: Apache-2.0
package footfall.reports.csv;

import footfall.analyzer.Marker;
import java.util.List;

/** The markers of any number of recordings as one table: one row a marker. */
public final class MarkersCsv {
    /** First line of the file. */
    public static final String HEADER =
            "file,marker,value,unit,sd,n,half_width_95,evidence,left,right,asymmetry_pct,minimal_detectable_change,source,note\n";

    private static final int DECIMALS = 4;

    private MarkersCsv() {}

    /** The rows of one recording, without the header. */
    public static String rows(String file, List<Marker> markers) {
        CsvCells cells = new CsvCells();
        for (Marker marker : markers) {
            cells.text(file)
                    .text(marker.id().id())
                    .number(marker.value(), DECIMALS)
                    .text(marker.id().unit())
                    .number(marker.sd(), DECIMALS)
                    .count(marker.n())
                    .number(marker.halfWidth95(), DECIMALS)
                    .text(marker.evidence().label())
                    .number(marker.left(), DECIMALS)
                    .number(marker.right(), DECIMALS)
                    .number(marker.asymmetryPct(), DECIMALS)
                    .number(marker.minimalDetectableChange(), DECIMALS)
                    .text(String.join(" ", marker.source()))
                    .text(marker.note())
                    .endRow();
        }
        return cells.toString();
    }
}
