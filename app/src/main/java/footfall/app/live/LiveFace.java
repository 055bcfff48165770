// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/**
 * A role: shows a session to somebody. Called from the thread of the session, one call at a time: it must not block for long and never throws.
 */
public interface LiveFace extends AutoCloseable {
    /** The newest view: twice a second and whenever something changed. */
    void show(LiveView view);

    /** Something happened. Comes before the view that reflects it. */
    void event(LiveEvent event);

    /** Ends it and frees what it holds. */
    @Override
    void close();
}
