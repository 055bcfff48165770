// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import java.util.ArrayDeque;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * One page. At most one message is on its way; of views and pictures only the newest waits, of events all do. A page that lets too many events wait
 * is let go: it comes back by itself and gets the newest. Thread-safe; never blocks.
 */
final class PageClient {
    /** It draws none. */
    static final int NO_SCOPE = -1;

    private static final int MOST_EVENTS = 512;

    private final Session session;
    private final ArrayDeque<String> events = new ArrayDeque<>();
    private @Nullable String view;
    private @Nullable String scope;
    private boolean sending;
    private boolean gone;
    private volatile int scopeSensor = NO_SCOPE;
    private volatile boolean bridging;

    PageClient(Session session) {
        this.session = session;
    }

    /** Sends this after everything of its kind. */
    void event(String message) {
        boolean tooSlow;
        synchronized (this) {
            events.add(message);
            tooSlow = events.size() > MOST_EVENTS;
        }
        if (tooSlow) {
            end();
        } else {
            sendNext();
        }
    }

    /** Sends this instead of an older view that still waits. */
    void view(String message) {
        synchronized (this) {
            view = message;
        }
        sendNext();
    }

    /** Sends this instead of an older picture that still waits. */
    void scope(String message) {
        synchronized (this) {
            scope = message;
        }
        sendNext();
    }

    private void sendNext() {
        String next;
        synchronized (this) {
            if (sending || gone) {
                return;
            }
            next = take();
            sending = next != null;
        }
        if (next != null) {
            session.sendText(next, Callback.from(this::sent, problem -> end()));
        }
    }

    private void sent() {
        synchronized (this) {
            sending = false;
        }
        sendNext();
    }

    private @Nullable String take() {
        if (!events.isEmpty()) {
            return events.poll();
        }
        String next = view != null ? view : scope;
        if (view != null) {
            view = null;
        } else {
            scope = null;
        }
        return next;
    }

    /** Ends it; nothing more is sent. */
    void end() {
        synchronized (this) {
            gone = true;
            events.clear();
        }
        session.disconnect();
    }

    /** Which sensor's picture it draws, from 0; or {@link #NO_SCOPE}. */
    int scopeSensor() {
        return scopeSensor;
    }

    /** Says which sensor's picture it draws. */
    void setScopeSensor(int sensor) {
        scopeSensor = sensor;
    }

    /** Whether a sensor is connected to it. */
    boolean isBridging() {
        return bridging;
    }

    /** Says whether a sensor is connected to it. */
    void setBridging(boolean isBridging) {
        bridging = isBridging;
    }
}
