// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionKeys;
import footfall.device.link.HostClock;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** What all pages of one session share: the newest view, the last events, and the way back from a page to the session. Thread-safe. */
final class PageHub {
    private static final int KEPT_EVENTS = 60;
    private static final int UUID_BYTES = 16;
    private static final Pattern SENSOR = Pattern.compile("\\d");
    private static final int SERIAL = 0;
    private static final int NOTIFICATION = 1;

    private final HostClock clock;
    private final SessionKeys keys;
    private final Supplier<@Nullable PageBridge> bridge;
    private final String session = UUID.randomUUID().toString();
    private final Map<Session, PageClient> clients = new ConcurrentHashMap<>();
    private final ArrayDeque<Numbered> lastEvents = new ArrayDeque<>();
    private final SoundPlace sound = new SoundPlace();
    private @Nullable String newestView;
    private long events;

    /** An event and its place in the session. */
    private record Numbered(long number, LiveEvent event) {}

    PageHub(HostClock clock, SessionKeys keys, Supplier<@Nullable PageBridge> bridge) {
        this.clock = clock;
        this.keys = keys;
        this.bridge = bridge;
    }

    synchronized void show(LiveView view) {
        newestView = LiveJson.view(view);
        for (PageClient client : clients.values()) {
            client.view(newestView);
        }
    }

    synchronized void event(LiveEvent event) {
        Numbered numbered = new Numbered(++events, event);
        lastEvents.add(numbered);
        if (lastEvents.size() > KEPT_EVENTS) {
            lastEvents.poll();
        }
        String message = LiveJson.event(numbered.number(), event, false);
        for (PageClient client : clients.values()) {
            client.event(message);
        }
    }

    /** Whether a page makes the sound. */
    boolean isSounding() {
        return sound.isTaken();
    }

    /** Shows the picture to those who draw it. */
    void scope(ScopeSource source) {
        Map<Integer, String> pictures = new HashMap<>();
        for (PageClient client : clients.values()) {
            int sensor = client.scopeSensor();
            if (sensor != PageClient.NO_SCOPE) {
                String picture = pictures.computeIfAbsent(
                        sensor, each -> source.newest(each).map(LiveJson::scope).orElse(""));
                if (!picture.isEmpty()) {
                    client.scope(picture);
                }
            }
        }
    }

    /** A page is there: it gets what it missed at once. */
    synchronized void joined(Session page) {
        PageClient client = new PageClient(page);
        clients.put(page, client);
        client.event(LiveJson.hello(session, clock.rate(), bridge.get() != null));
        for (Numbered old : lastEvents) {
            client.event(LiveJson.event(old.number(), old.event(), true));
        }
        if (newestView != null) {
            client.view(newestView);
        }
    }

    /** A page is gone. */
    void left(Session page) {
        PageClient client = clients.remove(page);
        PageBridge to = bridge.get();
        if (client != null) {
            sound.cannot(client);
        }
        if (client != null && client.isBridging() && to != null) {
            to.lost("the page in the browser was closed");
        }
    }

    /** A page says something. What is not understood is nothing. */
    void said(Session page, String text) {
        PageClient client = clients.get(page);
        if (client == null) {
            return;
        }
        PageMessage message = PageMessage.of(text);
        if (message.has("pingMs")) {
            pong(client, message.text("pingMs"));
        } else if (message.has("action")) {
            PageAction.of(message.text("action"), message.text("value"))
                    .ifPresent(action -> keys.act(action.kind(), action.value()));
        } else if (message.has("sound")) {
            sounds(client, message.text("sound"));
        } else if (message.has("scope")) {
            String sensor = message.text("scope");
            client.setScopeSensor(SENSOR.matcher(sensor).matches() ? Integer.parseInt(sensor) : PageClient.NO_SCOPE);
        } else if (message.has("bridge")) {
            linked(client, message);
        }
    }

    private void sounds(PageClient client, String wish) {
        if (wish.equals("off")) {
            sound.cannot(client);
        } else {
            sound.can(client, wish.equals("take"));
        }
    }

    private void pong(PageClient client, String sentMs) {
        try {
            double pageMs = Double.parseDouble(sentMs);
            if (Double.isFinite(pageMs)) {
                client.event(LiveJson.pong(pageMs, clock.nowNs()));
            }
        } catch (NumberFormatException e) {
            // Not a ping.
        }
    }

    private void linked(PageClient client, PageMessage message) {
        PageBridge to = bridge.get();
        if (to == null) {
            return;
        }
        boolean connected = message.text("bridge").equals("connected");
        client.setBridging(connected);
        if (connected) {
            to.connected(oneLine(message.text("name")));
        } else {
            to.lost(oneLine(message.text("why")));
        }
    }

    private static String oneLine(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), 80));
    }

    /** A page hands on what a sensor sent: 0 and bytes of a serial line, or 1, the characteristic and its value. */
    void handedOn(Session page, byte[] message) {
        PageBridge to = bridge.get();
        PageClient client = clients.get(page);
        if (to == null || client == null || !client.isBridging() || message.length < 2) {
            return;
        }
        if (message[0] == SERIAL) {
            to.bytes(Arrays.copyOfRange(message, 1, message.length));
        } else if (message[0] == NOTIFICATION && message.length > UUID_BYTES) {
            ByteBuffer uuid = ByteBuffer.wrap(message, 1, UUID_BYTES);
            String characteristic = new UUID(uuid.getLong(), uuid.getLong()).toString();
            to.notification(characteristic, Arrays.copyOfRange(message, 1 + UUID_BYTES, message.length));
        }
    }

    /** Lets every page go. */
    void close() {
        clients.values().forEach(PageClient::end);
        clients.clear();
    }
}
