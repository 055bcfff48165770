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

    /**
     * Where there is not room for all: no word is broken while that can be helped, then narrow columns get all they want and the
     * wide ones share the rest evenly.
     */
    private static double[] shared(double[] naturalPt, double[] leastPt, double availablePt) {
        if (sum(naturalPt) <= availablePt) {
            return naturalPt;
        }
        double[] widthPt = new double[naturalPt.length];
        if (sum(leastPt) <= availablePt) {
            settle(widthPt, leastPt, availablePt, true);
        }
        double evenPt = settle(widthPt, naturalPt, availablePt, false);
        for (int column = 0; column < widthPt.length; column++) {
            widthPt[column] = widthPt[column] > 0 ? widthPt[column] : evenPt;
        }
        return widthPt;
    }

    /** Gives columns what they want, where that is more (or no more) than an even share; returns the share of the others. */
    private static double settle(double[] widthPt, double[] wantedPt, double availablePt, boolean more) {
        double sharePt = sharePt(widthPt, availablePt);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int column = 0; column < widthPt.length; column++) {
                if (widthPt[column] == 0 && wantedPt[column] > sharePt == more) {
                    widthPt[column] = wantedPt[column];
                    sharePt = sharePt(widthPt, availablePt);
                    changed = true;
                }
            }
        }
        return sharePt;
    }

    private static double sharePt(double[] widthPt, double availablePt) {
        int open = 0;
        for (double width : widthPt) {
            open += width == 0 ? 1 : 0;
        }
        return (availablePt - sum(widthPt)) / Math.max(1, open);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
