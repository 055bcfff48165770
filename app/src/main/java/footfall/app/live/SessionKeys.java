// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/** What a face is given to act on the session: thread-safe, never blocks. */
@FunctionalInterface
public interface SessionKeys {
    /** Does something now: see {@link ActionKind} for the value. */
    void act(ActionKind kind, String value);
}
