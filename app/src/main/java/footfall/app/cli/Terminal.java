// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.terminal.Screen;
import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the terminal behind standard output can show. The launcher says it in system properties, because a shell knows at no cost;
 * without the launcher it is found out as well as Java can.
 */
final class Terminal {
    private static final int FIRST_JAVA_WITH_CONSOLE_ALWAYS = 22;

    private Terminal() {}

    static Screen screen(Charset charset) {
        boolean terminal = isTerminal();
        boolean colour = terminal && isEmpty(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM"));
        return new Screen(columns(), colour, charset.equals(StandardCharsets.UTF_8));
    }

    /** UTF-8 where the terminal says so, else ASCII, which every terminal shows. */
    static Charset charset() {
        String name = System.getProperty("footfall.charset");
        for (String key : new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
            name = name == null ? System.getProperty(key) : name;
        }
        boolean utf8 = name == null ? Charset.defaultCharset().equals(StandardCharsets.UTF_8) : isUtf8(name);
        return utf8 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
    }

    private static boolean isUtf8(String name) {
        return name.equalsIgnoreCase("UTF-8") || name.equalsIgnoreCase("UTF8") || name.equalsIgnoreCase("cp65001");
    }

    private static int columns() {
        String told = System.getProperty("footfall.columns");
        String columns = isEmpty(told) ? System.getenv("COLUMNS") : told;
        try {
            return isEmpty(columns) ? Screen.USUAL_COLUMNS : Integer.parseInt(columns.trim());
        } catch (NumberFormatException e) {
            return Screen.USUAL_COLUMNS;
        }
    }

    /** Whether a whole window can be painted, and not only lines written. */
    static boolean isPaintable() {
        String kind = System.getenv("TERM");
        return isTerminal() && !isEmpty(kind) && !"dumb".equals(kind);
    }

    private static boolean isTerminal() {
        String told = System.getProperty("footfall.terminal");
        if (!isEmpty(told)) {
            return told.equals("true");
        }
        Console console = System.console();
        if (console == null || Runtime.version().feature() < FIRST_JAVA_WITH_CONSOLE_ALWAYS) {
            return console != null;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static boolean isEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isEmpty();
    }
}
