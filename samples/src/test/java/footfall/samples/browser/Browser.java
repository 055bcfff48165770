// SPDX-License-Identifier: Apache-2.0
package footfall.samples.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A headless Chromium that looks at a page as a reader would. Not thread-safe. */
final class Browser implements AutoCloseable {
    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVER = List.of("chromedriver");
    /** Kept, because loggers are forgotten otherwise: Selenium warns of every Chromium newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private static final long WAIT_NS = 10_000_000_000L;

    private final ChromeDriver driver;
    private final ObjectMapper json = new ObjectMapper();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether this machine has a browser and its driver. */
    static boolean isInstalled() {
        return onPath(CHROMIUM).isPresent() && onPath(DRIVER).isPresent();
    }

    /** Starts a browser that keeps what it knows in this folder. */
    static Browser start(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath(CHROMIUM).orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=en",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath(DRIVER).orElseThrow().toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        return new Browser(driver);
    }

    private static Optional<Path> onPath(List<String> names) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            for (String name : names) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    /** Opens a page in a window of this size, in light or dark colours; earlier messages are forgotten. */
    void open(Path page, int widthPx, int heightPx, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", widthPx, "height", heightPx, "deviceScaleFactor", 1, "mobile", false));
        String scheme = dark ? "dark" : "light";
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.manage().logs().get("browser");
        driver.manage().logs().get("performance");
        driver.get(page.toUri().toString());
    }

    /** Opens a page of a server in a window of this size; earlier messages are forgotten. */
    void open(String address, int widthPx, int heightPx) {
        size(widthPx, heightPx);
        driver.manage().logs().get("browser");
        driver.get(address);
    }

    /** Gives the window this size. */
    void size(int widthPx, int heightPx) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", widthPx, "height", heightPx, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens a page in a second window, asks it for the value of an expression, and comes back. */
    Object valueBeside(String address, String expression) {
        String first = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.WINDOW).get(address);
        try {
            awaits(expression);
            return value(expression);
        } finally {
            driver.close();
            driver.switchTo().window(first);
        }
    }

    /** Waits until an expression is true or something; at most ten seconds. */
    void awaits(String expression) {
        long end = System.nanoTime() + WAIT_NS;
        Object found = value(expression);
        while (System.nanoTime() < end && (found == null || found.equals(false) || found.equals(""))) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            found = value(expression);
        }
        if (found == null || found.equals(false) || found.equals("")) {
            throw new AssertionError("not within 10 s: " + expression);
        }
    }

    /** What an async function of JavaScript gives: its body. */
    Object later(String body) {
        return driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + "(async () => {" + body
                + "})().then(done, problem => done('failed: ' + problem));");
    }

    /** Presses keys, one after the other. */
    void type(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Holds a key for a time. */
    void hold(Keys key, Duration time) {
        new Actions(driver).keyDown(key).pause(time).keyUp(key).perform();
    }

    /** The value of a JavaScript expression. */
    Object value(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** Runs a statement of JavaScript in the page. */
    void run(String statement) {
        driver.executeScript(statement);
    }

    /** Everything that the page complained of. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get("browser")) {
            complaints.add(entry.getLevel() + " " + entry.getMessage());
        }
        return complaints;
    }

    /** Every address asked for that is neither the page itself nor inside it. */
    List<String> requestsBeyond(Path page) {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get("performance")) {
            JsonNode message = json.readTree(entry.getMessage()).path("message");
            String address = message.path("params").path("request").path("url").asString("");
            boolean request = message.path("method").asString("").equals("Network.requestWillBeSent");
            if (request
                    && !address.startsWith("data:")
                    && !address.equals(page.toUri().toString())) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /** What so many presses of the tab key reach from the top of the page, each once, in order: tag name and text. */
    List<String> tabStops(int presses) {
        run("""
                document.activeElement.blur();
                window.footfallStops = [];
                document.addEventListener('focusin', event => {
                    if (!footfallStops.includes(event.target)) footfallStops.push(event.target);
                });""");
        new Actions(driver).sendKeys(Keys.TAB.toString().repeat(presses)).perform();
        List<String> stops = new ArrayList<>();
        Object reached = value("footfallStops.map(at => at.tagName.toLowerCase() + ' ' + at.textContent.trim())");
        for (Object stop : (List<?>) reached) {
            stops.add((String) stop);
        }
        return stops;
    }

    /** Presses a key at the element that has the focus. */
    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** The page as the printer gets it: a PDF. */
    byte[] printed() {
        Map<String, Object> answer = driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", false));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** The page as a picture, PNG. */
    byte[] picture() {
        Map<String, Object> answer =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** Serious and critical accessibility violations: rule, help and the first place. */
    List<String> violations() {
        return violations("{resultTypes: ['violations']}");
    }

    /** The same for colours alone. */
    List<String> paleWords() {
        return violations("{resultTypes: ['violations'], runOnly: ['color-contrast']}");
    }

    private List<String> violations(String options) {
        driver.executeScript(axe());
        String found = (String) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, OPTIONS).then(
                    answer => done(JSON.stringify(answer.violations)),
                    problem => done(JSON.stringify([{id: 'axe', impact: 'critical', help: String(problem), nodes: []}])));""".replace("OPTIONS", options));
        List<String> violations = new ArrayList<>();
        for (JsonNode violation : json.readTree(found)) {
            String impact = violation.path("impact").asString("");
            if (impact.equals("serious") || impact.equals("critical")) {
                violations.add(violation.path("id").asString("") + ": "
                        + violation.path("help").asString("") + " at "
                        + violation.path("nodes").path(0).path("html").asString(""));
            }
        }
        return violations;
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
