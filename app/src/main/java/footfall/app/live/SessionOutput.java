// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/** Takes what a session says, from its thread. */
public interface SessionOutput {
    /** The newest view. */
    void view(LiveView view);

    /** Something happened. */
    void event(LiveEvent event);
}
