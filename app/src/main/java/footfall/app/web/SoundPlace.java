// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page sounds: one at most, because two metronomes are none. The first that can sound does, until it is gone or another is asked to; then the
 * one that could for the longest time. Thread-safe.
 */
final class SoundPlace {
    private final Set<PageClient> able = new LinkedHashSet<>();
    private @Nullable PageClient here;

    /** A page can sound; {@code takes} where a person wants it there. */
    synchronized void can(PageClient page, boolean takes) {
        able.add(page);
        if (here == null || takes) {
            here = page;
        }
        tell();
    }

    /** A page can no longer sound, or is gone. */
    synchronized void cannot(PageClient page) {
        boolean left = able.remove(page);
        if (here == page) {
            here = able.isEmpty() ? null : able.iterator().next();
        }
        if (left) {
            tell();
        }
    }

    private void tell() {
        for (PageClient page : able) {
            page.event(LiveJson.soundHere(page == here));
        }
    }

    /** Whether any page sounds. */
    synchronized boolean isTaken() {
        return here != null;
    }
}
