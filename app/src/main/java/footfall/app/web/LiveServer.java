// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveView;
import footfall.app.live.SessionKeys;
import footfall.device.link.HostClock;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * Shows a session in the browser: {@code /} for the runner, {@code /coach} for who stands beside, {@code /bridge} to connect a sensor through the
 * browser. Bound to this computer unless another address is asked for; see {@link PageGuard} for who may speak to it. Thread-safe; its threads end
 * with {@link #close}.
 */
public final class LiveServer implements LiveFace {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int LONGEST_MESSAGE = 16_384;
    private static final int MOST_THREADS = 12;
    private static final long SCOPE_MS = 150;

    private final PageHub hub;
    private final PageGuard guard;
    private final Javalin server;
    private final String host;
    private final ScheduledExecutorService pictures;

    private LiveServer(PageHub hub, PageGuard guard, ScopeSource scope, String host) {
        this.hub = hub;
        this.guard = guard;
        this.host = host;
        this.server = Javalin.create(this::configure);
        this.pictures = Executors.newSingleThreadScheduledExecutor(LiveServer::daemon);
        pictures.scheduleWithFixedDelay(() -> hub.scope(scope), SCOPE_MS, SCOPE_MS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "footfall-web-pictures");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Starts on this computer only.
     *
     * @param port 0 for a free one
     * @param clock of the session
     * @param keys where actions of the pages go
     * @param scope where the coach's picture comes from
     * @param bridge where bytes of a sensor go that is connected to the browser, always the same; null where the session does not wait for one
     * @throws IOException where the port cannot be had, as one line
     */
    public static LiveServer start(
            int port, HostClock clock, SessionKeys keys, ScopeSource scope, Supplier<@Nullable PageBridge> bridge)
            throws IOException {
        return start(LOOPBACK, port, clock, keys, scope, bridge);
    }

    /** The same, bound to an address that others on the network may reach: {@link #address} then has the key that every page needs. */
    public static LiveServer start(
            String host,
            int port,
            HostClock clock,
            SessionKeys keys,
            ScopeSource scope,
            Supplier<@Nullable PageBridge> bridge)
            throws IOException {
        LiveServer server = new LiveServer(new PageHub(clock, keys, bridge), PageGuard.boundTo(host), scope, host);
        try {
            server.server.start(host, port);
        } catch (JavalinException e) {
            server.close();
            throw new IOException("web page: port " + port + " at " + host + " cannot be had: is it in use?", e);
        }
        return server;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
        threads.setName("footfall-web");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyWebSocketServletFactory(factory -> {
            factory.setMaxTextMessageSize(LONGEST_MESSAGE);
            factory.setMaxBinaryMessageSize(LONGEST_MESSAGE);
        });
        config.routes.before(this::check);
        config.routes.get("/", context -> PageFiles.page(context, "runner"));
        config.routes.get("/coach", context -> PageFiles.page(context, "coach"));
        config.routes.get("/bridge", context -> PageFiles.page(context, "bridge"));
        config.routes.get("/assets/*", PageFiles::asset);
        config.routes.wsBeforeUpgrade(this::checkPage);
        config.routes.ws("/live", page -> {
            page.onConnect(context -> hub.joined(context.session));
            page.onClose(context -> hub.left(context.session));
            page.onMessage(context -> hub.said(context.session, context.message()));
            page.onBinaryMessage(context -> hub.handedOn(context.session, bytes(context.data())));
        });
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        return bytes;
    }

    private void check(Context context) {
        if (!guard.letsIn(context.header("Host"), context.header("Origin"))) {
            throw new ForbiddenResponse("footfall answers only pages of its own");
        }
    }

    private void checkPage(Context context) {
        check(context);
        if (!guard.accepts(context.queryParam("key"))) {
            throw new ForbiddenResponse("the key of the address is missing or not this session's");
        }
    }

    /** The port it listens to. */
    public int port() {
        return server.port();
    }

    /** Address of the runner's page. */
    public String address() {
        return address("/");
    }

    /** Address of a page: {@code /}, {@code /coach} or {@code /bridge}. */
    public String address(String path) {
        return "http://" + host + ":" + port() + path + guard.query();
    }

    /** Whether a page makes the sound of the session now: nothing else should then. */
    public boolean isSounding() {
        return hub.isSounding();
    }

    @Override
    public void show(LiveView view) {
        hub.show(view);
    }

    @Override
    public void event(LiveEvent event) {
        hub.event(event);
    }

    @Override
    public void close() {
        pictures.shutdownNow();
        hub.close();
        server.stop();
    }
}
