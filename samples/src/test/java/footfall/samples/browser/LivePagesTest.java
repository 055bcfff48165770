// SPDX-License-Identifier: Apache-2.0
package footfall.samples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.app.live.BandState;
import footfall.app.live.LiveEvent;
import footfall.app.live.Phase;
import footfall.app.web.LiveServer;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.movesense.MovesenseGsp;
import footfall.device.protocol.polar.PolarPmd;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The live pages in a real browser, with views as a session makes them. */
class LivePagesTest extends LiveStage {
    @Test
    void oneNumberIsAThirdOfTheScreenAndTheWordSaysHowItStands() {
        openRunner(1920, 1080);
        assertThat(text("spm")).isEqualTo("174");
        assertThat(text("state")).isEqualTo("ON");
        assertThat(text("leftS")).isEqualTo("2:14");
        assertThat(text("share")).isEqualTo("78 %");
        assertThat(text("speed")).isEqualTo("10.2");
        double digitsPx =
                ((Number) browser.value("parseFloat(getComputedStyle(document.getElementById('spm')).fontSize)"))
                                .doubleValue()
                        * 0.72;
        assertThat(digitsPx).as("height of a digit").isBetween(0.25 * 1080, 0.36 * 1080);
        browser.awaits("document.getElementById('said').textContent === ''");
        picture("runner-on");
        shows(LiveViews.of(166, BandState.LOW), "document.getElementById('state').textContent === 'LOW'");
        assertThat(text("shape")).isEqualTo("◄");
        shows(LiveViews.of(181, BandState.HIGH), "document.getElementById('state').textContent === 'HIGH'");
        assertThat(text("shape")).isEqualTo("►");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void nothingMovesButTheMarker() {
        openRunner(1920, 1080);
        String places = "['spm','band','zone','word','second','third','line'].map(id => {"
                + "const box = document.getElementById(id).getBoundingClientRect();"
                + "return [box.top, box.height].join() }).join(' ')";
        Object before = browser.value(places);
        view = LiveViews.of(98, BandState.LOW, Phase.CUE, "Too fast? Slow the belt or lower the goal");
        browser.awaits("document.getElementById('spm').textContent === '98'");
        assertThat(browser.value(places)).isEqualTo(before);
        assertThat((double) browser.value("0.0001 + parseFloat(document.getElementById('marker').style.left)"))
                .isLessThan(10);
    }

    @Test
    void keysAct() throws InterruptedException {
        openRunner(1280, 800);
        browser.type(" l+-mn");
        assertThat(List.of(action(), action(), action(), action(), action(), action()))
                .containsExactly("PAUSE", "LAP", "TARGET +1", "TARGET -1", "SOUND", "SKIP");
        shows(LiveViews.of(0, BandState.PAUSED), "document.getElementById('startPause').textContent === 'Start'");
        browser.type(" ");
        assertThat(action()).isEqualTo("START");
        browser.press(Keys.ESCAPE);
        browser.hold(Keys.ESCAPE, Duration.ofMillis(1200));
        assertThat(action()).isEqualTo("STOP");
        assertThat(ACTIONS).isEmpty();
        browser.type("d");
        browser.awaits("document.getElementById('screen').classList.contains('bar')");
        assertThat(browser.value("getComputedStyle(document.getElementById('now')).display"))
                .isEqualTo("none");
        shows(LiveViews.of(167, BandState.LOW), "document.getElementById('state').textContent === 'LOW'");
        browser.run("document.getElementById('keys').classList.add('away')");
        picture("runner-bar");
    }

    @Test
    void aServerThatGoesIsSaidAndFoundAgain() throws Exception {
        openRunner(1280, 800);
        int port = server.port();
        LiveServer gone = server;
        gone.close();
        browser.awaits("document.getElementById('state').textContent === 'NO SIGNAL'");
        assertThat(text("spm")).isEqualTo("—");
        assertThat(text("phase")).contains("trying again");
        server = server(port);
        view = LiveViews.of(171, BandState.ON);
        browser.awaits("document.getElementById('spm').textContent === '171'");
        browser.type("l");
        assertThat(action()).isEqualTo("LAP");
    }

    @Test
    void aSensorThatIsSilentShowsNoNumber() {
        openRunner(1280, 800);
        shows(LiveViews.of(174, BandState.STALE), "document.getElementById('state').textContent === 'NO SIGNAL'");
        assertThat(text("spm")).isEqualTo("—");
    }

    @Test
    void twoPagesShowOneSession() {
        openRunner(1280, 800);
        Object beside = browser.valueBeside(
                server.address("/coach"), "document.getElementById('spm').textContent.replace('—', '')");
        assertThat(beside).isEqualTo("174.0");
        shows(LiveViews.of(176, BandState.ON), "document.getElementById('spm').textContent === '176'");
    }

    @Test
    void painAndEffortAreAskedWithBigButtons() throws InterruptedException {
        openRunner(360, 740);
        shows(
                LiveViews.of(170, BandState.ON, Phase.CUE, "Pain now, 0 to 10?"),
                "!document.getElementById('ask').hidden");
        assertThat((double) browser.value(
                        "document.querySelector('#answers button').getBoundingClientRect().height * 1.0 + 0.001"))
                .isGreaterThan(44);
        picture("runner-pain");
        browser.run("document.querySelectorAll('#answers button')[3].click()");
        assertThat(action()).isEqualTo("PAIN 3");
        shows(
                LiveViews.of(170, BandState.ON, Phase.CUE, "Effort now, 0 to 10?"),
                "document.getElementById('question').textContent.startsWith('Effort') && !document.getElementById('ask').hidden");
        browser.run("document.querySelectorAll('#answers button')[10].click()");
        assertThat(action()).isEqualTo("EXERTION 10");
    }

    @Test
    void nothingStandsOverTheEdge() {
        for (int[] size : new int[][] {{360, 740}, {740, 360}, {1920, 1080}}) {
            openRunner(size[0], size[1]);
            browser.run("document.getElementById('keys').classList.add('away')");
            assertThat((String)
                            browser.value("[...document.querySelectorAll('#screen > *, #screen p, #second dd, #state')]"
                                    + ".filter(each => { const box = each.getBoundingClientRect();"
                                    + " return box.right > innerWidth + 1 || box.left < -1 || box.bottom > innerHeight + 1; })"
                                    + ".map(each => each.id).join()"))
                    .as(size[0] + " x " + size[1])
                    .isEmpty();
            assertThat((boolean) browser.value("(() => { const words = document.createRange();"
                            + " words.selectNodeContents(document.getElementById('spm'));"
                            + " const box = words.getBoundingClientRect();"
                            + " return box.left >= 0 && box.right <= innerWidth; })()"))
                    .as("the number at " + size[0] + " x " + size[1])
                    .isTrue();
            picture("runner-" + size[0]);
        }
    }

    @Test
    void nothingStopsAReaderWithADisability() {
        openRunner(1280, 800);
        assertThat(browser.violations()).isEmpty();
        for (BandState state : BandState.values()) {
            shows(LiveViews.of(170, state), "document.getElementById('screen').dataset.state === '" + state + "'");
            assertThat((double) browser.value(CONTRAST)).as(state.toString()).isGreaterThanOrEqualTo(7);
        }
        browser.open(server.address("/coach"), 1400, 1000);
        browser.awaits("document.getElementById('spm').textContent !== '—'");
        assertThat(browser.violations()).isEmpty();
        browser.open(server.address("/bridge"), 1400, 1000);
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void theCoachSeesEverythingAndMayDoEverything() throws InterruptedException {
        server.event(new LiveEvent(1, 12, LiveEvent.Kind.SENSOR, "serial /dev/ttyUSB0 connected, 200 Hz"));
        server.event(new LiveEvent(1, 301, LiveEvent.Kind.PHASE, "Block 2 of 5"));
        server.event(new LiveEvent(1, 388, LiveEvent.Kind.SPEECH, "A little quicker"));
        server.event(new LiveEvent(1, 402, LiveEvent.Kind.STATE, "Back in the band"));
        browser.open(server.address("/coach"), 1440, 1080);
        browser.awaits("document.querySelectorAll('#sensors tbody tr').length === 3");
        browser.awaits("document.querySelectorAll('#events li').length === 4");
        browser.awaits("document.querySelector('#wave .empty').hidden");
        browser.run("document.querySelector('[data-act=SOUND][data-value=pace]').click();"
                + "document.querySelector('form[data-kind=TARGET] input').value = '+5%';"
                + "document.querySelector('form[data-kind=TARGET]').requestSubmit();"
                + "document.querySelector('form[data-kind=SPEED] input').value = '10,5';"
                + "document.querySelector('form[data-kind=SPEED]').requestSubmit();"
                + "document.querySelector('[data-act=PAIN][data-value=\\'2\\']').click();");
        assertThat(List.of(action(), action(), action(), action()))
                .containsExactly("SOUND pace", "TARGET +5%", "SPEED 10.5", "PAIN 2");
        picture("coach");
        browser.size(360, 740);
        browser.awaits("document.documentElement.scrollWidth <= 360");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void ticksAreExactToTheSampleOverARampToo() {
        openAny();
        String found = (String) browser.later("""
                const m = await import('/assets/metronome.js');
                const rate = 48000;
                const context = new OfflineAudioContext(1, 20 * rate, rate);
                const line = new m.BeatLine(0.25, 160);
                const beats = line.until(5);
                line.aim(170);
                beats.push(...line.until(19.9));
                m.schedule(context, m.tickBuffers(context), beats, context.destination);
                const sound = (await context.startRendering()).getChannelData(0);
                const ticks = [];
                for (let i = 0; i < sound.length; i++) {
                  if (sound[i] !== 0) { ticks.push(i); i += 0.2 * rate; }
                }
                const wanted = beats.map(beat => Math.round(beat.atS * rate));
                const gaps = beats.slice(1).map((beat, i) => beat.atS - beats[i].atS);
                const ramp = Math.max(...gaps.slice(1).map((gap, i) => Math.abs(60 / gap - 60 / gaps[i]) / gap));
                return JSON.stringify([ticks.length === wanted.length, ticks.every((tick, i) => tick === wanted[i]),
                    ticks[0], ticks[1], ticks.length, 60 / gaps[gaps.length - 1], ramp]);""");
        assertThat(found).startsWith("[true,true,12000,30000,");
        String[] parts = found.replace("]", "").split(",");
        assertThat(Double.parseDouble(parts[5])).isEqualTo(170, within(1e-6));
        assertThat(Double.parseDouble(parts[6])).as("spm a second").isLessThanOrEqualTo(1.1);
    }

    @Test
    void tappingAlongGivesTheDelay() {
        openAny();
        assertThat(browser.later("""
                const m = await import('/assets/metronome.js');
                const beats = Array.from({length: 16}, (_, i) => 1 + 0.6 * i);
                const wobble = [0, 20, -10, 5, -20, 10, 0, 15];
                const taps = beats.slice(3).map((beat, i) => beat + 0.12 + wobble[i % 8] / 1000);
                const found = m.tapDelay(taps, beats);
                return `${found.delayMs} ${found.spreadMs <= 15} ${m.tapDelay([1, 2], beats)}`;""")).isEqualTo("120 true undefined");
    }

    @Test
    void beatsFollowTheClockOfTheSessionAndAreHeardHere() throws InterruptedException {
        openRunner(1280, 800);
        browser.awaits("footfall.socket.clock.known");
        browser.type("m");
        Object away = browser.later("""
                await footfall.sound.take();
                const before = performance.now();
                const hostMs = before + footfall.socket.clock.offsetMs;
                return Math.abs(footfall.socket.pageMs(hostMs) - before) < 1
                    && footfall.socket.clock.best.roundMs < 200;""");
        assertThat(away).isEqualTo(true);
        assertThat(soundsSoon()).isTrue();
    }

    /** Whether a page sounds, at the latest after five seconds. */
    private static boolean soundsSoon() throws InterruptedException {
        for (int i = 0; i < 500 && !server.isSounding(); i++) {
            Thread.sleep(10);
        }
        return server.isSounding();
    }

    @Test
    void aBluetoothSensorIsMadeToStreamAndHandedOn() throws Exception {
        browser.open(server.address("/bridge"), 900, 700);
        browser.awaits("window.footfall && footfall.socket.isOpen");
        browser.run(FAKE_POLAR);
        browser.later("""
                const b = await import('/assets/bluetooth.js');
                const sensor = new b.BluetoothSensor({
                  hand: bytes => footfall.socket.hand(bytes),
                  linked: (on, words, name) => footfall.socket.say(on ? {bridge: 'connected', name} : {bridge: 'lost', why: words}),
                }, window.fakeBluetooth);
                window.fakeSensor = sensor;
                await sensor.choose();
                window.fakePolar.data.tell([2, 1, 2, 3]);
                return true;""");
        List<String> heard = new ArrayList<>();
        String next = "";
        while (next != null && !next.startsWith(GattNotifications.POLAR_DATA)) {
            next = BRIDGED.poll(5, TimeUnit.SECONDS);
            heard.add(String.valueOf(next));
        }
        assertThat(heard).contains("connected Polar H10 fake", GattNotifications.POLAR_DATA + " 02010203");
        PolarPmd conversation = PolarPmd.usual();
        byte[] settings = HexFormat.of().parseHex(SETTINGS);
        String start =
                HexFormat.of().formatHex(conversation.answer(settings).write().orElseThrow());
        assertThat(browser.value("fakePolar.written.join(' ')"))
                .isEqualTo(HexFormat.of().formatHex(PolarPmd.usual().begin()) + " " + start);
        browser.run("fakePolar.drop()");
        browser.awaits("fakePolar.written.length === 4");
        browser.later("await fakeSensor.disconnect(); return true;");
        assertThat((String) browser.value("fakePolar.written[4]"))
                .isEqualTo(HexFormat.of().formatHex(PolarPmd.stop()));
    }

    @Test
    void whatIsWrittenToSensorsIsWhatTheProgramWrites() {
        openAny();
        String found = (String) browser.later("""
                const b = await import('/assets/bluetooth.js');
                const hex = array => Array.from(array, v => v.toString(16).padStart(2, '0')).join('');
                return [hex(b.POLAR_ASK), hex(b.POLAR_STOP), hex(b.MOVESENSE_START), hex(b.MOVESENSE_STOP),
                    ...Object.values(b.CHARACTERISTICS), ...Object.values(b.SERVICES)].join(' ');""");
        HexFormat hex = HexFormat.of();
        assertThat(found.split(" "))
                .containsExactly(
                        hex.formatHex(PolarPmd.usual().begin()),
                        hex.formatHex(PolarPmd.stop()),
                        hex.formatHex(MovesenseGsp.subscribe(MovesenseGsp.Stream.IMU6, 104)),
                        hex.formatHex(MovesenseGsp.unsubscribe(MovesenseGsp.Stream.IMU6)),
                        GattNotifications.POLAR_CONTROL,
                        GattNotifications.POLAR_DATA,
                        GattNotifications.MOVESENSE_COMMAND,
                        GattNotifications.MOVESENSE_DATA,
                        GattNotifications.RSC_MEASUREMENT,
                        GattNotifications.TREADMILL_DATA,
                        GattNotifications.BATTERY_LEVEL,
                        GattNotifications.UART_NOTIFY,
                        GattNotifications.POLAR_SERVICE,
                        GattNotifications.MOVESENSE_SERVICE,
                        GattNotifications.RSC_SERVICE,
                        GattNotifications.FITNESS_MACHINE_SERVICE,
                        GattNotifications.BATTERY_SERVICE,
                        GattNotifications.UART_SERVICE);
    }

    @Test
    void aSerialSensorIsHandedOnAndOpenedAgain() throws Exception {
        browser.open(server.address("/bridge"), 900, 700);
        browser.awaits("window.footfall && footfall.socket.isOpen");
        browser.run("""
                let opened = 0;
                const port = { getInfo: () => ({ usbVendorId: 0x10c4, usbProductId: 0xea60 }), close: async () => {},
                  open: async () => { opened++; const n = opened; port.readable = new ReadableStream({ start(to) {
                    to.enqueue(Uint8Array.of(0x61 + n, 0x0a)); if (n === 1) to.error(new Error('pulled out')); } }); } };
                window.fakeSerial = { requestPort: async () => port };""");
        browser.later("""
                const s = await import('/assets/serial.js');
                const sensor = new s.SerialSensor({
                  hand: bytes => footfall.socket.hand(bytes),
                  linked: (on, words, name) => footfall.socket.say(on ? {bridge: 'connected', name} : {bridge: 'lost', why: words}),
                }, window.fakeSerial);
                await sensor.choose();
                return true;""");
        List<String> heard = new ArrayList<>();
        String next = "";
        while (next != null && !next.equals("bytes 630a")) {
            next = BRIDGED.poll(5, TimeUnit.SECONDS);
            heard.add(String.valueOf(next));
        }
        assertThat(heard).contains("connected serial 10c4:ea60", "lost tryAgain", "bytes 630a");
    }
}
