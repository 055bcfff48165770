// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveView;
import footfall.app.live.SessionKeys;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * A session that fills the window of a terminal and takes keys. It paints on a thread of its own, only what has changed, so that a terminal that is
 * slow or held costs the session nothing; at the end the window is as it was before.
 */
public final class TerminalFace implements LiveFace {
    private static final int USUAL_COLUMNS = 80;
    private static final int USUAL_ROWS = 24;
    private static final double NEWS_S = 8;
    private static final LiveEvent NO_NEWS = new LiveEvent(0, 0, LiveEvent.Kind.NOTE, "");
    private static final long PAINT_MS = 250;
    private static final long KEY_MS = 200;
    private static final long SEQUENCE_MS = 30;
    private static final long CLOSE_WAIT_MS = 1000;

    private final Terminal terminal;
    private final Attributes before;
    private final Display display;
    private final TerminalScreen screen;
    private final TerminalKeys keys;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread painter = new Thread(this::paint, "terminal screen");
    private final Thread reader = new Thread(this::read, "terminal keys");
    private final @Nullable Object winch;
    private final @Nullable Object cont;
    private volatile @Nullable LiveView view;
    private volatile LiveEvent news = NO_NEWS;
    private volatile boolean resized = true;
    private volatile boolean closed;

    private TerminalFace(Terminal terminal, SessionKeys session, Glyphs glyphs) {
        this.terminal = terminal;
        this.before = takeOver(terminal);
        this.display = new Display(terminal, true);
        this.screen = new TerminalScreen(glyphs);
        this.keys = new TerminalKeys(session);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.flush();
        this.winch = Signals.register("WINCH", this::redraw);
        this.cont = Signals.register("CONT", this::comeBack);
        painter.setDaemon(true);
        reader.setDaemon(true);
        painter.start();
        reader.start();
    }

    /**
     * Takes the terminal of this process.
     *
     * @param unicode whether it shows more than ASCII
     * @param colour whether it shows colours
     * @throws IOException where there is none that can be painted on
     */
    public static TerminalFace open(SessionKeys session, boolean unicode, boolean colour) throws IOException {
        Terminal terminal;
        try {
            terminal = TerminalBuilder.builder()
                    .system(true)
                    .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                    .dumb(false)
                    .nativeSignals(false)
                    .graphemeCluster(false)
                    .build();
        } catch (IllegalStateException e) {
            throw new IOException(e);
        }
        if (terminal.getStringCapability(Capability.cursor_address) == null) {
            terminal.close();
            throw new IOException("this terminal cannot be painted on");
        }
        return new TerminalFace(terminal, session, new Glyphs(unicode, colour));
    }

    /** Keys come as they are pressed, but Ctrl-C and Ctrl-Z keep their meaning. Says how the terminal was before. */
    private static Attributes takeOver(Terminal terminal) {
        Attributes before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, true);
        terminal.setAttributes(raw);
        return before;
    }

    @Override
    public void show(LiveView newest) {
        view = newest;
        wanted.release();
    }

    @Override
    public void event(LiveEvent event) {
        // The band says its state already.
        boolean isShown = event.kind() == LiveEvent.Kind.TICK_ON
                || event.kind() == LiveEvent.Kind.TICK_OFF
                || event.kind() == LiveEvent.Kind.STATE;
        if (!isShown && !event.text().isEmpty()) {
            news = event;
        }
    }

    private void redraw() {
        resized = true;
        wanted.release();
    }

    /** After a pause by the shell the terminal is as the shell wants it. */
    private void comeBack() {
        takeOver(terminal);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        redraw();
    }

    private void paint() {
        try {
            while (!closed) {
                if (wanted.tryAcquire(PAINT_MS, TimeUnit.MILLISECONDS)) {
                    wanted.drainPermits();
                    paintOnce();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void paintOnce() {
        LiveView newest = view;
        if (newest == null) {
            return;
        }
        if (resized) {
            resized = false;
            Size size = terminal.getSize();
            display.clear();
            display.resize(
                    size.getRows() > 0 ? size.getRows() : USUAL_ROWS,
                    size.getColumns() > 0 ? size.getColumns() : USUAL_COLUMNS);
        }
        String typed = keys.line();
        String line = typed.isEmpty() && newest.prompt().isEmpty() ? news(newest) : typed;
        List<AttributedString> rows =
                screen.rows(newest, line, keys.numbers(), display.getColumns(), display.getRows());
        display.update(rows, -1);
    }

    /** The newest thing that happened, for some seconds; then what holds. */
    private String news(LiveView newest) {
        LiveEvent last = news;
        boolean isNew = !last.text().isEmpty() && newest.timeS() - last.timeS() < NEWS_S;
        return isNew ? last.text() : StatusLines.notes(newest);
    }

    private void read() {
        NonBlockingReader in = terminal.reader();
        try {
            while (!closed) {
                int key = in.read(KEY_MS);
                if (key == NonBlockingReader.EOF) {
                    return;
                }
                if (key >= 0) {
                    keys.press(key == TerminalKeys.ESCAPE ? afterEscape(in) : key, view, System.nanoTime());
                    wanted.release();
                }
            }
        } catch (IOException e) {
            // The terminal is gone: the session goes on until it is told by a signal.
            return;
        }
    }

    /** Arrows begin with the Escape key, but nothing that a person types follows it so soon. */
    private static int afterEscape(NonBlockingReader in) throws IOException {
        int next = in.read(SEQUENCE_MS);
        if (next != '[' && next != 'O') {
            return TerminalKeys.ESCAPE;
        }
        int last = in.read(SEQUENCE_MS);
        while (last >= '0' && last <= ';') {
            last = in.read(SEQUENCE_MS);
        }
        return last == 'A' ? TerminalKeys.UP : last == 'B' ? TerminalKeys.DOWN : 0;
    }

    /** Leaves the window as it was. May be called twice and from any thread. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        wanted.release();
        Signals.unregister("WINCH", winch);
        Signals.unregister("CONT", cont);
        try {
            painter.join(CLOSE_WAIT_MS);
            reader.join(CLOSE_WAIT_MS);
            terminal.puts(Capability.cursor_visible);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
            terminal.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The terminal is gone, and with it whoever could read of it.
            return;
        }
    }
}
