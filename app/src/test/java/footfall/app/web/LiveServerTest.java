// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.app.live.ActionKind;
import footfall.app.live.BandState;
import footfall.app.live.LiveEvent;
import footfall.device.link.HostClock;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server without a browser: who is let in, what a page gets and may do, what is left at the end. */
class LiveServerTest {
    private final BlockingQueue<String> actions = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> bridged = new LinkedBlockingQueue<>();
    private LiveServer server;

    @BeforeEach
    void start() throws IOException {
        server = LiveServer.start(
                0,
                HostClock.startingNow(1),
                (kind, value) -> actions.add(kind + " " + value),
                ScopeSource.none(),
                Recorded::new);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Writes down what a browser hands on. */
    private final class Recorded implements PageBridge {
        @Override
        public void connected(String name) {
            bridged.add("connected " + name);
        }

        @Override
        public void lost(String why) {
            bridged.add("lost " + why);
        }

        @Override
        public void bytes(byte[] bytes) {
            bridged.add("bytes " + new String(bytes, StandardCharsets.US_ASCII));
        }

        @Override
        public void notification(String characteristic, byte[] value) {
            bridged.add(characteristic + " " + value.length);
        }
    }

    /** A page as far as its connection goes. */
    private static final class Page implements WebSocket.Listener {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final BlockingQueue<String> closed = new LinkedBlockingQueue<>();
        private WebSocket socket;

        static Page at(LiveServer server) {
            Page page = new Page();
            page.socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/live"), page)
                    .join();
            return page;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.add("closed " + status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable problem) {
            closed.add("broken");
        }

        void says(String text) {
            socket.sendText(text, true).join();
        }

        String hears() throws InterruptedException {
            String message = messages.poll(10, TimeUnit.SECONDS);
            return message == null ? "nothing" : message;
        }
    }

    private static LiveEvent happened(String text) {
        return new LiveEvent(2_000_000_000L, 2, LiveEvent.Kind.NOTE, text);
    }

    @Test
    void aNewPageGetsTheLastEventsAndTheNewestViewAtOnce() throws InterruptedException {
        server.event(happened("first"));
        server.show(SampleViews.running(168, BandState.LOW));
        server.show(SampleViews.running(174.25, BandState.ON));
        Page page = Page.at(server);
        assertThat(page.hears()).startsWith("{\"hello\":{\"session\":").contains("\"bridge\":true");
        assertThat(page.hears())
                .isEqualTo("{\"event\":{\"n\":1,\"old\":true,\"timeS\":2.0,\"kind\":\"NOTE\",\"text\":\"first\"}}");
        assertThat(page.hears())
                .startsWith("{\"view\":")
                .contains("\"spm\":174.25")
                .doesNotContain("speedMps");
        server.event(happened("second"));
        assertThat(page.hears()).contains("\"n\":2,\"old\":false").contains("second");
    }

    @Test
    void onlyActionsThatExistReachTheSession() throws InterruptedException {
        Page page = Page.at(server);
        page.says("{\"action\":\"EXPLODE\",\"value\":\"\"}");
        page.says("{\"action\":\"TARGET\",\"value\":\"1e9\"}");
        page.says("{\"action\":\"SPEED\",\"value\":\"99\"}");
        page.says("{\"action\":\"PAIN\",\"value\":\"11\"}");
        page.says("{\"action\":\"NOTE\",\"value\":\"two\\nlines\"}");
        page.says("{\"action\":\"LAP\",\"value\":\"x\"}");
        page.says("not json at all {{{");
        page.says("[1,2,3]");
        page.says("{\"action\":[\"LAP\"]}");
        page.says("{\"action\":\"LAP\"");
        page.says("{\"action\":\"TARGET\",\"value\":\"+5%\"}");
        assertThat(actions.poll(10, TimeUnit.SECONDS)).isEqualTo("TARGET +5%");
        assertThat(actions).isEmpty();
    }

    @Test
    void everyKindOfActionCanBeDone() {
        assertThat(PageAction.of("LAP", "")).contains(new PageAction(ActionKind.LAP, ""));
        assertThat(PageAction.of("TARGET", "174")).isPresent();
        assertThat(PageAction.of("TARGET", "-1")).isPresent();
        assertThat(PageAction.of("SOUND", "")).isPresent();
        assertThat(PageAction.of("SOUND", "pace")).isPresent();
        assertThat(PageAction.of("SOUND", "noise")).isEmpty();
        assertThat(PageAction.of("SPEED", "10.5")).isPresent();
        assertThat(PageAction.of("PAIN", "3 left knee")).isPresent();
        assertThat(PageAction.of("EXERTION", "10")).isPresent();
        assertThat(PageAction.of("PLACEMENT", "0=shank-left")).isPresent();
        assertThat(PageAction.of("POD_UNIT", "strides")).isPresent();
        assertThat(PageAction.of("SOUND_DELAY", "-12")).isPresent();
        assertThat(PageAction.of("NOTE", "new shoes")).isPresent();
    }

    @Test
    void aPingIsAnsweredWithTheClockOfTheSession() throws InterruptedException {
        Page page = Page.at(server);
        page.hears();
        page.says("{\"pingMs\":12.5}");
        assertThat(page.hears()).matches("\\{\"pong\":\\{\"sentMs\":12\\.5,\"hostMs\":\\d+(\\.\\d+)?}}");
    }

    @Test
    void aBrowserHandsOnWhatASensorSends() throws InterruptedException {
        Page page = Page.at(server);
        page.socket.sendBinary(ByteBuffer.wrap(new byte[] {0, 'n', 'o'}), true).join();
        page.says("{\"bridge\":\"connected\",\"name\":\"Foot\\npod\"}");
        page.socket.sendBinary(ByteBuffer.wrap(new byte[] {0, 'h', 'i'}), true).join();
        byte[] notified = new byte[21];
        notified[0] = 1;
        notified[3] = 0x2a;
        notified[4] = 0x53;
        page.socket.sendBinary(ByteBuffer.wrap(notified), true).join();
        assertThat(bridged.poll(10, TimeUnit.SECONDS)).isEqualTo("connected Foot pod");
        assertThat(bridged.poll(10, TimeUnit.SECONDS)).isEqualTo("bytes hi");
        assertThat(bridged.poll(10, TimeUnit.SECONDS)).isEqualTo("00002a53-0000-0000-0000-000000000000 4");
        page.socket.abort();
        assertThat(bridged.poll(10, TimeUnit.SECONDS)).startsWith("lost");
    }

    @Test
    void pagesOfOthersAreRefused() throws IOException {
        String own = "127.0.0.1:" + server.port();
        assertThat(asked("/", own, null)).startsWith("HTTP/1.1 200");
        assertThat(asked("/", "localhost:" + server.port(), null)).startsWith("HTTP/1.1 200");
        assertThat(asked("/", "evil.example:" + server.port(), null)).startsWith("HTTP/1.1 403");
        assertThat(asked("/live", own, "http://" + own)).startsWith("HTTP/1.1 101");
        assertThat(asked("/live", own, "http://evil.example")).startsWith("HTTP/1.1 403");
        assertThat(asked("/live", "evil.example", "http://evil.example")).startsWith("HTTP/1.1 403");
    }

    private String asked(String path, String host, String origin) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String upgrade = origin == null
                    ? "Connection: close\r\n"
                    : "Origin: " + origin + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + upgrade + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readNBytes(40), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aServerThatOthersCanReachAsksForItsKey() throws IOException {
        try (LiveServer open = LiveServer.start(
                "0.0.0.0", 0, HostClock.startingNow(1), (kind, value) -> {}, ScopeSource.none(), () -> null)) {
            assertThat(open.address()).matches("http://0\\.0\\.0\\.0:\\d+/\\?key=[0-9a-f]{32}");
            URI without = URI.create("ws://127.0.0.1:" + open.port() + "/live");
            assertThatThrownBy(() -> HttpClient.newHttpClient()
                            .newWebSocketBuilder()
                            .buildAsync(without, new Page())
                            .join())
                    .hasMessageContaining("WebSocketHandshakeException");
            URI with = URI.create("ws://127.0.0.1:" + open.port() + "/live"
                    + open.address().substring(open.address().indexOf('?')));
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(with, new Page())
                    .join()
                    .abort();
        }
    }

    @Test
    void onlyFilesOfThePagesAreServedAndNothingInlineRuns() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> page = get(client, "/coach");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(get(client, "/assets/vendor/uPlot.iife.min.js").statusCode()).isEqualTo(200);
        assertThat(get(client, "/assets/LiveServer.class").statusCode()).isEqualTo(404);
        assertThat(get(client, "/assets/..%2f..%2fapp.js").statusCode()).isIn(400, 404);
        assertThat(get(client, "/nothing").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aPageThatDoesNotReadHoldsNobodyUp() throws Exception {
        try (Socket deaf = new Socket("127.0.0.1", server.port())) {
            deaf.setReceiveBufferSize(1024);
            String host = "127.0.0.1:" + server.port();
            deaf.getOutputStream()
                    .write(("GET /live HTTP/1.1\r\nHost: " + host + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Page page = Page.at(server);
            page.hears();
            String line = "x".repeat(1000);
            for (int i = 0; i < 20_000; i++) {
                server.show(SampleViews.running(170, BandState.ON));
                if (i % 40 == 0) {
                    server.event(happened(line));
                }
            }
            server.event(happened("last"));
            String heard = page.hears();
            while (!heard.contains("\"last\"") && !heard.equals("nothing")) {
                heard = page.hears();
            }
            assertThat(heard).contains("\"last\"");
        }
    }

    @Test
    void aMessageThatIsTooLongEndsThatPageAlone() throws InterruptedException {
        Page other = Page.at(server);
        other.hears();
        Page page = Page.at(server);
        page.hears();
        try {
            page.socket.sendText("x".repeat(200_000), true).join();
        } catch (CompletionException refused) {
            assertThat(refused).hasCauseInstanceOf(IOException.class);
        }
        assertThat(page.closed.poll(10, TimeUnit.SECONDS)).isNotNull();
        server.show(SampleViews.running(170, BandState.ON));
        assertThat(other.hears()).startsWith("{\"view\":");
        Page back = Page.at(server);
        assertThat(back.hears()).startsWith("{\"hello\":");
        assertThat(actions).isEmpty();
    }

    @Test
    void bytesThatMeanNothingAreNothing() throws InterruptedException {
        Page page = Page.at(server);
        page.hears();
        page.says("{\"bridge\":\"connected\",\"name\":\"x\"}");
        assertThat(bridged.poll(10, TimeUnit.SECONDS)).isEqualTo("connected x");
        for (byte[] bytes : new byte[][] {{}, {1}, {1, 2, 3}, {7, 7, 7}, {-1, 0}}) {
            page.socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
        }
        page.says("{\"scope\":99999999999}");
        page.says("{\"sound\":{\"on\":1}}");
        page.says("{\"pingMs\":\"NaN\"}");
        page.says("{\"action\":\"LAP\",\"value\":\"\"}");
        assertThat(actions.poll(10, TimeUnit.SECONDS)).isEqualTo("LAP ");
        assertThat(bridged).isEmpty();
    }

    @Test
    void onePageSoundsAtATimeAndTheNextWhenItIsGone() throws InterruptedException {
        assertThat(server.isSounding()).isFalse();
        Page first = Page.at(server);
        first.hears();
        first.says("{\"sound\":\"on\"}");
        assertThat(first.hears()).isEqualTo("{\"soundAt\":{\"here\":true}}");
        assertThat(server.isSounding()).isTrue();
        Page second = Page.at(server);
        second.hears();
        second.says("{\"sound\":\"on\"}");
        assertThat(second.hears()).isEqualTo("{\"soundAt\":{\"here\":false}}");
        second.says("{\"sound\":\"take\"}");
        assertThat(second.hears()).isEqualTo("{\"soundAt\":{\"here\":true}}");
        second.socket.abort();
        first.hears();
        assertThat(first.hears()).isEqualTo("{\"soundAt\":{\"here\":false}}");
        assertThat(first.hears()).isEqualTo("{\"soundAt\":{\"here\":true}}");
        first.says("{\"sound\":\"off\"}");
        first.says("{\"pingMs\":1}");
        assertThat(first.hears()).startsWith("{\"pong\"");
        assertThat(server.isSounding()).isFalse();
    }

    @Test
    void aPortInUseIsOneClearLine() {
        assertThatThrownBy(() -> LiveServer.start(
                        server.port(), HostClock.startingNow(1), (kind, value) -> {}, ScopeSource.none(), () -> null))
                .isInstanceOf(IOException.class)
                .hasMessage("web page: port " + server.port() + " at 127.0.0.1 cannot be had: is it in use?");
    }

    @Test
    void noThreadIsLeftAtTheEnd() throws Exception {
        Page page = Page.at(server);
        page.hears();
        server.show(SampleViews.running(170, BandState.ON));
        page.hears();
        server.close();
        page.socket.abort();
        List<String> left = threadsOfServers();
        for (int i = 0; i < 100 && !left.isEmpty(); i++) {
            Thread.sleep(50);
            left = threadsOfServers();
        }
        assertThat(left).isEmpty();
    }

    private static List<String> threadsOfServers() {
        List<String> left = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            String name = thread.getName();
            if (thread.isAlive()
                    && !name.startsWith("HttpClient")
                    && name.matches("(?i).*(footfall-web|jetty|javalin|connector|websocket|qtp|session).*")) {
                left.add(name);
            }
        }
        return left;
    }
}
