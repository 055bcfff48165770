// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.headless;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveView;
import java.util.Locale;
import java.util.function.Consumer;

/** One JSON object a line, about one a second. */
public final class HeadlessFace implements LiveFace {
    private final Consumer<String> lines;
    private long nextNs;

    /** Hands each line, without its end, to this taker. */
    public HeadlessFace(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void show(LiveView view) {
        if (view.hostNs() < nextNs) {
            return;
        }
        nextNs = view.hostNs() + 1_000_000_000L;
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "{\"timeS\":%.2f", view.timeS()));
        view.cadence().spm().ifPresent(spm -> line.append(String.format(Locale.ROOT, ",\"spm\":%.1f", spm)));
        lines.accept(line.append(",\"state\":\"" + view.state() + "\"}").toString());
    }

    @Override
    public void event(LiveEvent event) {
        // Programs read the state.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
