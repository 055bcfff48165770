// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.reports.guidance.Guidance;
import footfall.reports.text.Decimal;
import java.util.List;

/**
 * Running cadence over time in a few rows of characters, with the reference band and the runner's own +5 % behind it. Gaps are
 * where nobody ran.
 */
final class CadencePicture {
    private static final int LABEL_COLUMNS = 8;
    private static final int MOST_COLUMNS = 72;
    private static final int MOST_ROWS = 8;
    private static final int FEWEST_POINTS = 12;
    private static final int[] STEPS_SPM = {2, 5, 10, 20, 50};

    private final Page page;
    private final Screen screen;
    private final Guidance guidance;
    private final double[] columnSpm;
    private final boolean withTarget;
    private final double startS;
    private final double endS;

    private CadencePicture(
            Page page,
            Screen screen,
            Guidance guidance,
            double[] columnSpm,
            double startS,
            double endS,
            boolean withTarget) {
        this.withTarget = withTarget;
        this.startS = startS;
        this.page = page;
        this.screen = screen;
        this.guidance = guidance;
        this.columnSpm = columnSpm;
        this.endS = endS;
    }

    /** Draws onto the page; nothing where there is too little running to draw. */
    static void draw(Page page, Screen screen, Guidance guidance, List<CadencePoint> track, boolean withTarget) {
        double startS = Double.POSITIVE_INFINITY;
        double endS = 0;
        for (CadencePoint point : track) {
            if (runs(point)) {
                startS = Math.min(startS, point.timeS());
                endS = point.timeS() + 1;
            }
        }
        int columns = (int) Math.min(Math.min(MOST_COLUMNS, screen.columns() - LABEL_COLUMNS - 1), endS - startS);
        if (columns < FEWEST_POINTS) {
            return;
        }
        double[] columnSpm = columnMeans(track, columns, startS, endS);
        int known = 0;
        for (double spm : columnSpm) {
            known += Double.isFinite(spm) ? 1 : 0;
        }
        if (known >= FEWEST_POINTS) {
            new CadencePicture(page, screen, guidance, columnSpm, startS, endS, withTarget).draw();
        }
    }

    private static boolean runs(CadencePoint point) {
        return point.gait() == Gait.RUN && point.spm().isPresent();
    }

    private static double[] columnMeans(List<CadencePoint> track, int columns, double startS, double endS) {
        double[] sum = new double[columns];
        int[] count = new int[columns];
        for (CadencePoint point : track) {
            if (runs(point)) {
                double share = (point.timeS() - startS) / (endS - startS);
                int column = (int) Math.max(0, Math.min(columns - 1, share * columns));
                sum[column] += point.spm().getAsDouble();
                count[column]++;
            }
        }
        for (int column = 0; column < columns; column++) {
            sum[column] = count[column] == 0 ? Double.NaN : sum[column] / count[column];
        }
        return sum;
    }

    private void draw() {
        double low = guidance.band().lowSpm();
        double high = Math.max(
                guidance.band().highSpm(), withTarget ? guidance.targets().plus5Spm() : 0);
        for (double spm : columnSpm) {
            if (Double.isFinite(spm)) {
                low = Math.min(low, spm);
                high = Math.max(high, spm);
            }
        }
        int step = stepSpm(low, high);
        for (long row = Math.round(high / step); row >= Math.round(low / step); row--) {
            drawRow(row, step);
        }
        drawFoot();
    }

    private static int stepSpm(double low, double high) {
        for (int step : STEPS_SPM) {
            if (Math.round(high / step) - Math.round(low / step) < MOST_ROWS) {
                return step;
            }
        }
        return STEPS_SPM[STEPS_SPM.length - 1];
    }

    private void drawRow(long row, int step) {
        double spm = row * step;
        boolean inBand =
                spm >= guidance.band().lowSpm() && spm <= guidance.band().highSpm();
        boolean target = row == Math.round(guidance.targets().plus5Spm() / step) && showsTarget();
        String label = Decimal.fixed(spm, 0);
        StringBuilder line = new StringBuilder(" ".repeat(LABEL_COLUMNS - 1 - label.length()))
                .append(label)
                .append(' ');
        String behind = target ? targetSign() : inBand ? bandSign() : " ";
        int column = 0;
        while (column < columnSpm.length) {
            int end = column;
            boolean point = isPoint(column, row, step);
            while (end < columnSpm.length && isPoint(end, row, step) == point) {
                end++;
            }
            String signs = (point ? pointSign() : behind).repeat(end - column);
            line.append(page.painted(look(point, inBand), signs));
            column = end;
        }
        page.paintedLine(screen.colour() ? line.toString() : line.toString().stripTrailing());
    }

    private boolean isPoint(int column, long row, int step) {
        return Double.isFinite(columnSpm[column]) && Math.round(columnSpm[column] / step) == row;
    }

    private static Page.Look look(boolean point, boolean inBand) {
        if (!point) {
            return Page.Look.DIM;
        }
        return inBand ? Page.Look.GREEN : Page.Look.BOLD;
    }

    private void drawFoot() {
        String begin = Units.duration(startS);
        String end = Units.duration(endS);
        String middle = " ".repeat(Math.max(1, columnSpm.length - begin.length() - end.length()));
        page.line(Page.Look.DIM, " ".repeat(LABEL_COLUMNS) + begin + middle + end);
        String legend = pointSign() + " you  " + bandSign() + bandSign() + " "
                + Decimal.fixed(guidance.band().lowSpm(), 0) + "–"
                + Decimal.fixed(guidance.band().highSpm(), 0);
        if (showsTarget()) {
            legend += "  " + targetSign() + targetSign() + " your +5 %";
        }
        page.line(Page.Look.DIM, " ".repeat(LABEL_COLUMNS) + legend);
    }

    private boolean showsTarget() {
        return withTarget;
    }

    private String pointSign() {
        return screen.unicode() ? "•" : "o";
    }

    private String bandSign() {
        return screen.unicode() ? "░" : ":";
    }

    private String targetSign() {
        return screen.unicode() ? "┄" : "-";
    }
}
