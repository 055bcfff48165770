// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;

/**
 * Ctrl-C, a closed terminal and a polite kill end a session as if it had been stopped by hand, so that everything is written. Whoever cannot wait
 * asks twice.
 */
final class StopSignals implements AutoCloseable {
    private static final int ENDED_BY_SIGNAL = 130;

    private final Map<String, Object> before = new LinkedHashMap<>();

    private StopSignals() {}

    /** The first signal stops, the second leaves at once after a last look at what must not be left behind. */
    static StopSignals calling(Runnable stop, Runnable leaving) {
        StopSignals signals = new StopSignals();
        AtomicInteger count = new AtomicInteger();
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            Object handler = Signals.register(name, () -> {
                if (count.getAndIncrement() == 0) {
                    stop.run();
                } else {
                    leaving.run();
                    Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
                }
            });
            if (handler != null) {
                signals.before.put(name, handler);
            }
        }
        return signals;
    }

    /** Signals mean again what they meant before. */
    @Override
    public void close() {
        before.forEach(Signals::unregister);
    }
}
