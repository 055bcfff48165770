// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.app.live.LiveScope;
import java.util.List;
import java.util.Optional;

/** Where the coach's page gets its picture from; asked up to ten times a second from a thread of the server. */
@FunctionalInterface
public interface ScopeSource {
    /** The newest picture of a sensor, from 0; empty while there is none. */
    Optional<ScopeView> newest(int sensor);

    /** Never a picture. */
    static ScopeSource none() {
        return sensor -> Optional.empty();
    }

    /** What the sensors' channels keep, one each. */
    static ScopeSource of(List<LiveScope> scopes) {
        return sensor -> sensor < scopes.size()
                ? Optional.of(ScopeView.of(scopes.get(sensor).snapshot()))
                : Optional.empty();
    }
}
