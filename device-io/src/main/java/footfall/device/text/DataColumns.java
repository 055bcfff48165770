// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells columns by what is in them: where there are no names, and which of several is the clock. */
final class DataColumns {
    private static final int MOST_ROWS = 200;
    private static final int[] NO_COLUMNS = {};
    private static final double MOST = 0.9;
    private static final double HALF = 0.5;

    private final HeadTable table;
    private final List<List<String>> rows = new ArrayList<>();

    DataColumns(HeadTable table) {
        this.table = table;
        for (int line = table.firstRow(); line < table.lines().size() && rows.size() < MOST_ROWS; line++) {
            List<String> cells = table.cells(line);
            if (cells.size() == table.width() && table.isRow(line)) {
                rows.add(cells);
            }
        }
    }

    /** Whether a column named as time can be one: numbers or written times. */
    boolean isTime(int column) {
        return share(column, Cells.Type.NUMBER) + share(column, Cells.Type.STAMP) > HALF;
    }

    /** Whether times are written as dates or times of day. */
    boolean isWritten(int column) {
        return share(column, Cells.Type.STAMP) > HALF;
    }

    /** The first column of written times, or {@link Columns#NONE}. */
    int writtenTime() {
        for (int column = 0; column < table.width(); column++) {
            if (isWritten(column)) {
                return column;
            }
        }
        return Columns.NONE;
    }

    /** Shows the clock the first written time. */
    void startWith(Clock clock, Columns columns) {
        for (List<String> row : rows) {
            long date = columns.date() < 0 ? 0 : stamp(clock, row.get(columns.date()));
            long time = stamp(clock, row.get(columns.time()));
            if (date != StampCell.NONE && time != StampCell.NONE) {
                clock.sinceFirst(date + time);
                return;
            }
        }
    }

    private static long stamp(Clock clock, String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        return clock.stampNs(bytes, 0, bytes.length);
    }

    /** Columns of a table without names: time, x, y, z, or what looks more like it. */
    Optional<Columns> guess() {
        int time = clock();
        List<Integer> values = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            if (column != time && share(column, Cells.Type.NUMBER) > HALF && !isIndex(column)) {
                (column > time ? values : before).add(column);
            }
        }
        // Some loggers write the time last.
        List<Integer> candidates = new ArrayList<>(values.isEmpty() ? before : values);
        while (candidates.size() > 3 && isPreliminary(candidates)) {
            candidates.remove(0);
        }
        int axes = Math.min(3, candidates.size());
        if (axes == 0 || time < 0 && axes < 3) {
            return Optional.empty();
        }
        int[] acceleration = first(candidates, 0, axes);
        int[] gyro = axes == 3 && hasGyro(candidates) ? first(candidates, 3, 3) : NO_COLUMNS;
        return Optional.of(new Columns(time, Columns.NONE, acceleration, NO_COLUMNS, gyro, Columns.NONE));
    }

    /** Whether the first candidate is a number of something, such as a user or an accuracy. */
    private boolean isPreliminary(List<Integer> candidates) {
        double[] first = numbers(candidates.get(0));
        boolean fractionsFollow = true;
        for (int i = 1; i <= 3; i++) {
            fractionsFollow &= !isWhole(numbers(candidates.get(i)));
        }
        return isWhole(first) && (fractionsFollow || isConstant(first));
    }

    private boolean hasGyro(List<Integer> candidates) {
        if (candidates.size() < 6 || candidates.get(5) - candidates.get(2) != 3) {
            return false;
        }
        for (int i = 3; i < 6; i++) {
            double[] numbers = numbers(candidates.get(i));
            if (isWhole(numbers) || isConstant(numbers) || isClock(numbers, MOST)) {
                return false;
            }
        }
        return true;
    }

    private int clock() {
        int written = writtenTime();
        if (written >= 0) {
            return written;
        }
        int last = table.width() - 1;
        if (isClock(numbers(0), 0) && !isIndex(0)) {
            return 0;
        }
        for (int column : new int[] {last, 1, 2}) {
            if (column <= last && isClock(numbers(column), HALF) && !isIndex(column)) {
                return column;
            }
        }
        return Columns.NONE;
    }

    /** Whether numbers hardly ever fall, and rise in at least this share of rows. */
    private static boolean isClock(double[] numbers, double risingShare) {
        int rising = 0;
        int falling = 0;
        for (int i = 1; i < numbers.length; i++) {
            rising += numbers[i] > numbers[i - 1] ? 1 : 0;
            falling += numbers[i] < numbers[i - 1] ? 1 : 0;
        }
        int steps = numbers.length - 1;
        return rising > 0 && rising >= risingShare * steps && falling <= (1 - MOST) * steps && rising > 3 * falling;
    }

    /** Whether a column counts the rows. */
    private boolean isIndex(int column) {
        double[] numbers = numbers(column);
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] != numbers[i - 1] + 1) {
                return false;
            }
        }
        return numbers.length > 2 && isWhole(numbers);
    }

    private static boolean isWhole(double[] numbers) {
        for (double number : numbers) {
            if (number != Math.rint(number)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConstant(double[] numbers) {
        for (double number : numbers) {
            if (number != numbers[0]) {
                return false;
            }
        }
        return true;
    }

    private double[] numbers(int column) {
        double[] numbers = new double[rows.size()];
        int count = 0;
        for (List<String> row : rows) {
            double number = Cells.number(row.get(column), table.decimalComma());
            if (!Double.isNaN(number)) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private double share(int column, Cells.Type type) {
        int count = 0;
        for (List<String> row : rows) {
            count += column < row.size() && Cells.type(row.get(column), table.decimalComma()) == type ? 1 : 0;
        }
        return rows.isEmpty() ? 0 : (double) count / rows.size();
    }

    private static int[] first(List<Integer> columns, int from, int count) {
        int[] first = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = columns.get(from + i);
        }
        return first;
    }
}
