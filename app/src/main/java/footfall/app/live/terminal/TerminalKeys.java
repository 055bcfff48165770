// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import footfall.app.live.ActionKind;
import footfall.app.live.BandState;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.SessionKeys;
import org.jspecify.annotations.Nullable;

/** What keys mean: actions at once, or a question that is answered by typing and Enter. Not thread-safe: the thread that reads keys. */
final class TerminalKeys {
    /** The Escape key. */
    static final int ESCAPE = 27;
    /** The arrow up. */
    static final int UP = -10;
    /** The arrow down. */
    static final int DOWN = -11;

    private static final long STOP_AGAIN_NS = 3_000_000_000L;
    private static final int LONGEST_ENTRY = 30;
    private static final int DELETE = 127;

    private final SessionKeys session;
    private @Nullable ActionKind asked;
    private String question = "";
    private String typed = "";
    private String news = "";
    private boolean numbers = true;
    private boolean stopAsked;
    private long stopAskedNs;

    TerminalKeys(SessionKeys session) {
        this.session = session;
    }

    /** What is being typed or was asked; empty where nothing is. */
    String line() {
        return asked == null ? news : question + typed + "_";
    }

    /** Whether the number is shown. */
    boolean numbers() {
        return numbers;
    }

    /** A key, with the newest view, which may not be there yet, and the time of a clock that never goes back. */
    void press(int key, @Nullable LiveView view, long nowNs) {
        news = "";
        if (asked != null) {
            type(key);
            return;
        }
        boolean stops = key == ESCAPE || key == 'q' || key == 'Q';
        if (stops) {
            stop(nowNs);
            return;
        }
        stopAsked = false;
        switch (Character.toLowerCase(key)) {
            case ' ' -> session.act(isWaiting(view) ? ActionKind.START : ActionKind.PAUSE, "");
            case 'l' -> session.act(ActionKind.LAP, "");
            case '+', '=', UP -> session.act(ActionKind.TARGET, "+1");
            case '-', '_', DOWN -> session.act(ActionKind.TARGET, "-1");
            case 'm' -> session.act(ActionKind.SOUND, "");
            case 'n' -> session.act(ActionKind.SKIP, "");
            case 'u' -> session.act(ActionKind.POD_UNIT, "");
            case 'd' -> numbers = !numbers;
            case 's' -> ask(ActionKind.SPEED, "speed of the belt in km/h, then Enter: ");
            case 'p' -> ask(ActionKind.PAIN, "pain 0 to 10, and where, then Enter: ");
            case 'e' -> ask(ActionKind.EXERTION, "effort 0 to 10, then Enter: ");
            default -> {}
        }
    }

    private static boolean isWaiting(@Nullable LiveView view) {
        return view != null
                && (view.state() == BandState.PAUSED
                        || view.phase() == Phase.CONNECT
                        || view.phase() == Phase.PLACEMENT);
    }

    private void stop(long nowNs) {
        if (stopAsked && nowNs - stopAskedNs <= STOP_AGAIN_NS) {
            news = "stopping";
            session.act(ActionKind.STOP, "");
            return;
        }
        stopAsked = true;
        stopAskedNs = nowNs;
        news = "once more stops the session";
    }

    private void ask(ActionKind kind, String text) {
        asked = kind;
        question = text;
        typed = "";
    }

    private void type(int key) {
        if (key == ESCAPE) {
            asked = null;
        } else if (key == '\r' || key == '\n') {
            enter();
        } else if (key == DELETE || key == '\b') {
            typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
        } else if (key >= ' ' && key < DELETE && typed.length() < LONGEST_ENTRY) {
            typed += (char) key;
        }
    }

    private void enter() {
        ActionKind kind = asked;
        asked = null;
        if (kind == null || typed.isBlank()) {
            return;
        }
        String value = typed.strip().replace(',', '.');
        String number = value.split(" ", 2)[0];
        if (fits(kind, number)) {
            session.act(kind, value);
        } else {
            news = "not understood: " + value;
        }
    }

    private static boolean fits(ActionKind kind, String number) {
        try {
            double value = Double.parseDouble(number);
            return kind == ActionKind.SPEED
                    ? value >= 0 && value <= 30
                    : value >= 0 && value <= 10 && value == Math.rint(value);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
