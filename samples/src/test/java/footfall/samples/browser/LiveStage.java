// SPDX-License-Identifier: Apache-2.0
package footfall.samples.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import footfall.app.live.BandState;
import footfall.app.live.LiveView;
import footfall.app.web.LiveServer;
import footfall.app.web.PageBridge;
import footfall.device.link.HostClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A session that shows itself to a browser, what the pages ask it to do, and what tests do on them. */
abstract class LiveStage {
    static final String NO_BROWSER = "no chromium and chromedriver on the path: live pages are not looked at";

    @TempDir
    static Path folder;

    static Browser browser;

    static final BlockingQueue<String> ACTIONS = new LinkedBlockingQueue<>();
    static final BlockingQueue<String> BRIDGED = new LinkedBlockingQueue<>();
    static final Thread SESSION = new Thread(LivePagesTest::showOften, "session");
    static volatile LiveServer server;
    static volatile LiveView view;

    @BeforeAll
    static void start() throws IOException {
        if (!Browser.isInstalled()) {
            System.err.println("SKIPPED: " + NO_BROWSER + " (apt-get install chromium chromium-driver)");
        }
        assumeTrue(Browser.isInstalled(), NO_BROWSER);
        browser = Browser.start(folder.resolve("profile"));
        server = server(0);
        view = LiveViews.of(174, BandState.ON);
        SESSION.setDaemon(true);
        SESSION.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            SESSION.interrupt();
            server.close();
        }
    }

    @BeforeEach
    void begin() {
        view = LiveViews.of(174, BandState.ON);
        ACTIONS.clear();
        BRIDGED.clear();
    }

    static LiveServer server(int port) throws IOException {
        return LiveServer.start(
                port,
                HostClock.startingNow(1),
                (kind, value) -> ACTIONS.add((kind + " " + value).strip()),
                sensor -> Optional.of(LiveViews.scope()),
                Bridge::new);
    }

    /** As a session does, only more often. */
    static void showOften() {
        try {
            while (true) {
                server.show(view);
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            // The test is over.
        }
    }

    /** Writes down what the browser hands on. */
    static final class Bridge implements PageBridge {
        @Override
        public void connected(String name) {
            BRIDGED.add("connected " + name);
        }

        @Override
        public void lost(String why) {
            BRIDGED.add("lost " + why);
        }

        @Override
        public void bytes(byte[] bytes) {
            BRIDGED.add("bytes " + HexFormat.of().formatHex(bytes));
        }

        @Override
        public void notification(String characteristic, byte[] value) {
            BRIDGED.add(characteristic + " " + HexFormat.of().formatHex(value));
        }
    }

    static void openRunner(int widthPx, int heightPx) {
        browser.open(server.address(), widthPx, heightPx);
        browser.awaits("document.getElementById('spm').textContent !== '—'");
    }

    /** Any page of the server, for what needs only its scripts. */
    static void openAny() {
        if (!String.valueOf(browser.value("location.href")).startsWith(server.address())) {
            browser.open(server.address("/bridge"), 900, 700);
        }
    }

    static String text(String id) {
        return (String) browser.value("document.getElementById('" + id + "').textContent");
    }

    static void shows(LiveView next, String expression) {
        view = next;
        browser.awaits(expression);
    }

    static String action() throws InterruptedException {
        String action = ACTIONS.poll(5, TimeUnit.SECONDS);
        return action == null ? "nothing" : action;
    }

    /** For people to look at: {@code -Dfootfall.pictures=true} puts them into target/pictures. */
    static void picture(String name) {
        if (!Boolean.getBoolean("footfall.pictures")) {
            return;
        }
        try {
            Thread.sleep(700);
            Path target = Path.of(System.getProperty("footfall.root"), "target", "pictures");
            Files.createDirectories(target);
            Files.write(target.resolve(name + ".png"), browser.picture());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The least contrast of any text on the screen against the background. */
    static final String CONTRAST = """
            (() => {
              const light = css => { const c = css.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
                  .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]; };
              const back = light(getComputedStyle(document.body).backgroundColor);
              return 0.0001 + Math.min(...[...document.querySelectorAll('#screen *')].filter(e => e.childElementCount === 0 && e.textContent.trim())
                .map(e => (light(getComputedStyle(e).color) + 0.05) / (back + 0.05)));
            })()""";

    /** What an H10 offers: 25, 50, 100, 200 Hz; 16 bits; 2, 4, 8 g. */
    static final String SETTINGS = "f00102000000041900320064" + "00c8000101100002030200040008" + "00";

    static final String FAKE_POLAR = """
            const bytes = hex => Uint8Array.from(hex.match(/../g), pair => parseInt(pair, 16));
            const hex = array => Array.from(array, b => b.toString(16).padStart(2, '0')).join('');
            const characteristic = () => {
              const it = new EventTarget();
              it.startNotifications = async () => it;
              it.tell = values => { it.value = new DataView(Uint8Array.from(values).buffer);
                it.dispatchEvent(new Event('characteristicvaluechanged')); };
              return it;
            };
            const fake = window.fakePolar = { written: [], control: characteristic(), data: characteristic() };
            fake.control.writeValueWithResponse = async value => {
              fake.written.push(hex(value));
              if (value[0] === 1) setTimeout(() => fake.control.tell(bytes('SETTINGS')));
              else setTimeout(() => fake.control.tell([0xf0, value[0], 2, 0]));
            };
            const device = new EventTarget();
            device.name = 'Polar H10 fake';
            const service = { getCharacteristic: async uuid => uuid.startsWith('fb005c81') ? fake.control : fake.data };
            device.gatt = { connect: async () => ({ getPrimaryService: async uuid => {
              if (!uuid.startsWith('fb005c80')) throw new Error('none'); return service; } }), disconnect: () => {} };
            fake.drop = () => device.dispatchEvent(new Event('gattserverdisconnected'));
            window.fakeBluetooth = { requestDevice: async () => device };
            """.replace("SETTINGS", SETTINGS);
}
