// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;

/** Tables of which the first column names the row and the others are numbers. */
final class Tables {
    private Tables() {}

    static Block.Table of(String caption, List<String> heads, List<List<String>> rows) {
        List<Boolean> numeric = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            numeric.add(column > 0);
        }
        return new Block.Table(caption, List.copyOf(heads), List.copyOf(rows), numeric);
    }
}
