// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/** A role: keeps every input of a session, in the order in which the session took it. Never throws: what cannot be kept is told once, as an event. */
public interface SessionRecorder extends AutoCloseable {
    /** Keeps an input. */
    void record(SessionInput input);

    /** Once a second and before the end: what was recorded until now survives a loss of power. */
    void sync();

    /** Ends the recording. */
    @Override
    void close();

    /** Keeps nothing. */
    static SessionRecorder none() {
        return new SessionRecorder() {
            @Override
            public void record(SessionInput input) {
                // Nobody wants it.
            }

            @Override
            public void sync() {
                // Nothing to keep.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
