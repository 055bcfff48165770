// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import footfall.reports.page.Block;
import java.util.List;

/** Shares the width of a table among its columns by what stands in them. */
final class ColumnWidths {
    private static final int LONGEST_MEASURED = 2000;

    private final Typeface typeface;
    private final LineBreaker breaker;
    private final double sizePt;

    ColumnWidths(Typeface typeface, LineBreaker breaker, double sizePt) {
        this.typeface = typeface;
        this.breaker = breaker;
        this.sizePt = sizePt;
    }

    /** Widths of the columns in points, which together take at most {@code availablePt}. */
    double[] of(Block.Table table, double availablePt) {
        int columns = table.columns().size();
        double[] naturalPt = new double[columns];
        double[] leastPt = new double[columns];
        for (int column = 0; column < columns; column++) {
            measure(table.columns().get(column), column, naturalPt, leastPt);
        }
        for (List<String> row : table.rows()) {
            for (int column = 0; column < Math.min(columns, row.size()); column++) {
                measure(row.get(column), column, naturalPt, leastPt);
            }
        }
        return shared(naturalPt, leastPt, availablePt);
    }

    private void measure(String cell, int column, double[] naturalPt, double[] leastPt) {
        String sample = cell.length() > LONGEST_MEASURED ? cell.substring(0, LONGEST_MEASURED) : cell;
        // A hair wider, so that what was measured whole is not broken by rounding.
        naturalPt[column] = Math.max(naturalPt[column], typeface.widthPt(typeface.shown(sample), sizePt) + 0.1);
        leastPt[column] = Math.max(leastPt[column], breaker.widestWordPt(sample, sizePt) + 0.1);
    }

    private static double[] shared(double[] naturalPt, double[] leastPt, double availablePt) {
        double naturalSumPt = sum(naturalPt);
        if (naturalSumPt <= availablePt) {
            return naturalPt;
        }
        double evenPt = availablePt / leastPt.length;
        if (sum(leastPt) > availablePt) {
            for (int column = 0; column < leastPt.length; column++) {
                leastPt[column] = Math.min(leastPt[column], evenPt);
            }
        }
        double leastSumPt = sum(leastPt);
        double share = (availablePt - leastSumPt) / Math.max(1e-9, naturalSumPt - leastSumPt);
        double[] widthPt = new double[naturalPt.length];
        for (int column = 0; column < widthPt.length; column++) {
            widthPt[column] = leastPt[column] + share * (naturalPt[column] - leastPt[column]);
        }
        return widthPt;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
