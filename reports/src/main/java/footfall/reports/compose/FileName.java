// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.reports.text.PlainText;

/** The name of a file without its folders: a page that is passed on does not tell where its maker keeps things. */
public final class FileName {
    private FileName() {}

    /** The last part of a path, on one line, safe to print. */
    public static String of(String path) {
        int end = path.length();
        while (end > 1 && isSeparator(path.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !isSeparator(path.charAt(start - 1))) {
            start--;
        }
        return PlainText.line(path.substring(start, end));
    }

    private static boolean isSeparator(char sign) {
        return sign == '/' || sign == '\\';
    }
}
