// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveView;
import java.util.Locale;
import java.util.function.Consumer;

/** A session where nothing can be painted: a plain line a second, and one for each thing that happens. */
public final class PlainFace implements LiveFace {
    private static final long SECOND_NS = 1_000_000_000L;

    private final Consumer<String> lines;
    private final Glyphs glyphs;
    private long lastSecond;

    /** Hands each line, without its end, to this taker. */
    public PlainFace(Consumer<String> lines, boolean unicode) {
        this.lines = lines;
        this.glyphs = new Glyphs(unicode, false);
    }

    @Override
    public void show(LiveView view) {
        long second = view.hostNs() / SECOND_NS;
        if (second == lastSecond) {
            return;
        }
        lastSecond = second;
        String number = view.cadence().spm().isPresent()
                ? String.format(Locale.ROOT, "%3.0f spm", view.cadence().spm().getAsDouble())
                : "  - spm";
        lines.accept(number + "  " + view.state() + "  " + StatusLines.block(view, glyphs) + "   "
                + StatusLines.sensor(view, glyphs) + (view.prompt().isEmpty() ? "" : "   " + view.prompt()));
    }

    @Override
    public void event(LiveEvent event) {
        if (!event.text().isEmpty()) {
            lines.accept(StatusLines.clock(event.timeS()) + "  " + event.text());
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
