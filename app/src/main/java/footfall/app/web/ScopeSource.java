// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.app.live.LiveScope;
import java.util.Optional;

/** Where the coach's page gets its picture from; asked up to ten times a second from a thread of the server. */
@FunctionalInterface
public interface ScopeSource {
    /** The newest picture; empty while there is none. */
    Optional<ScopeView> newest();

    /** Never a picture. */
    static ScopeSource none() {
        return Optional::empty;
    }

    /** What a sensor's channel keeps. */
    static ScopeSource of(LiveScope scope) {
        return () -> Optional.of(ScopeView.of(scope.snapshot()));
    }
}
