// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Digits of seven strokes, as large as a space allows. A character cell of a terminal is about twice as high as it is wide. */
final class BigNumber {
    /** Strokes of 0…9, in bits from the lowest: top, upper left, upper right, middle, lower left, lower right, bottom. */
    private static final int[] STROKES = {
        0b1110111, 0b0100100, 0b1011101, 0b1101101, 0b0101110, 0b1101011, 0b1111011, 0b0100101, 0b1111111, 0b1101111
    };

    private static final int TOP = 1;
    private static final int UPPER_LEFT = 1 << 1;
    private static final int UPPER_RIGHT = 1 << 2;
    private static final int MIDDLE = 1 << 3;
    private static final int LOWER_LEFT = 1 << 4;
    private static final int LOWER_RIGHT = 1 << 5;
    private static final int BOTTOM = 1 << 6;
    private static final int LEAST_ROWS = 5;
    private static final double COLUMNS_PER_ROW = 1.6;
    private static final double LEAST_COLUMNS_PER_ROW = 0.6;

    private BigNumber() {}

    /**
     * The text as rows of equal length.
     *
     * @param text digits and dashes
     * @param columns that it may take
     * @param rows that it may take; with fewer than five the text itself is the answer
     * @param ink what strokes are made of
     */
    static List<String> of(String text, int columns, int rows, char ink) {
        int high = rows % 2 == 0 ? rows - 1 : rows;
        int share = (columns + 1) / Math.max(1, text.length());
        int wide = (int) Math.min(Math.round(high * COLUMNS_PER_ROW), share - 1 - share / 8);
        while (high > LEAST_ROWS && wide < high * LEAST_COLUMNS_PER_ROW) {
            high -= 2;
        }
        if (high < LEAST_ROWS || wide < 3) {
            return List.of(text);
        }
        int gap = Math.max(1, wide / 6);
        char[][] cells = new char[high][text.length() * (wide + gap) - gap];
        for (char[] row : cells) {
            Arrays.fill(row, ' ');
        }
        for (int index = 0; index < text.length(); index++) {
            draw(cells, index * (wide + gap), wide, strokes(text.charAt(index)), ink);
        }
        List<String> lines = new ArrayList<>();
        for (char[] row : cells) {
            lines.add(new String(row));
        }
        return lines;
    }

    private static int strokes(char sign) {
        return sign >= '0' && sign <= '9' ? STROKES[sign - '0'] : sign == '-' ? MIDDLE : 0;
    }

    private static void draw(char[][] cells, int left, int wide, int strokes, char ink) {
        int high = cells.length;
        int thick = Math.max(1, (high + 1) / 6);
        int broad = Math.max(1, Math.min(2 * thick, wide / 3));
        int middle = (high - thick) / 2;
        int right = left + wide - broad;
        fill(cells, has(strokes, TOP), 0, thick, left, wide, ink);
        fill(cells, has(strokes, UPPER_LEFT), 0, middle + thick, left, broad, ink);
        fill(cells, has(strokes, UPPER_RIGHT), 0, middle + thick, right, broad, ink);
        fill(cells, has(strokes, MIDDLE), middle, thick, left, wide, ink);
        fill(cells, has(strokes, LOWER_LEFT), middle, high - middle, left, broad, ink);
        fill(cells, has(strokes, LOWER_RIGHT), middle, high - middle, right, broad, ink);
        fill(cells, has(strokes, BOTTOM), high - thick, thick, left, wide, ink);
    }

    private static boolean has(int strokes, int stroke) {
        return (strokes & stroke) != 0;
    }

    private static void fill(char[][] cells, boolean drawn, int top, int high, int left, int wide, char ink) {
        for (int row = top; drawn && row < top + high; row++) {
            Arrays.fill(cells[row], left, left + wide, ink);
        }
    }
}
