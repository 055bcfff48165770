// SPDX-License-Identifier: Apache-2.0
package footfall.samples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import footfall.reports.html.HtmlReport;
import footfall.reports.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Real reports in a real browser: desktop, telephone, dark, paper, keyboard, screen reader. */
class BrowserReportTest {
    static final String NO_BROWSER = "no chromium and chromedriver on the path: reports are not looked at";

    private static final List<String> RECORDINGS = List.of("easy", "tempo-intervals", "half-hour-walk");
    private static final int DESKTOP_PX = 1280;
    private static final int TELEPHONE_PX = 360;

    @TempDir
    static Path folder;

    private static Browser browser;

    static void skipLoudlyWithoutBrowser() {
        if (!Browser.isInstalled()) {
            System.err.println("SKIPPED: " + NO_BROWSER + " (apt-get install chromium chromium-driver)");
        }
    }

    @BeforeAll
    static void start() throws IOException {
        skipLoudlyWithoutBrowser();
        assumeTrue(Browser.isInstalled(), NO_BROWSER);
        for (String recording : RECORDINGS) {
            write(recording, Language.ENGLISH, page(recording));
        }
        write("easy", Language.GERMAN, page("german"));
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void write(String recording, Language language, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            HtmlReport.write(SampleReports.page(recording + ".fit", language), out);
        }
    }

    private static Path page(String name) {
        return folder.resolve(name + ".html");
    }

    @Test
    void noReportComplainsOrAsksForAnything() {
        for (String recording : RECORDINGS) {
            browser.open(page(recording), DESKTOP_PX, 900, false);
            assertThat(browser.complaints()).as(recording).isEmpty();
            assertThat(browser.requestsBeyond(page(recording))).as(recording).isEmpty();
            assertThat((String) browser.value("document.title")).as(recording).isNotBlank();
        }
    }

    @Test
    void nothingStandsOverTheEdgeOfATelephone() {
        for (String recording : List.of("easy", "tempo-intervals", "german")) {
            browser.open(page(recording), TELEPHONE_PX, 740, false);
            assertThat((long) browser.value("document.documentElement.scrollWidth"))
                    .as(recording)
                    .isLessThanOrEqualTo(TELEPHONE_PX);
            browser.run("document.querySelectorAll('details').forEach(fold => fold.open = true)");
            assertThat((long) browser.value("document.documentElement.scrollWidth"))
                    .as(recording + ", all folds open")
                    .isLessThanOrEqualTo(TELEPHONE_PX);
        }
    }

    @Test
    void nothingStopsAReaderWithADisability() {
        browser.open(page("easy"), DESKTOP_PX, 900, false);
        browser.run("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        assertThat(browser.violations()).isEmpty();
        browser.open(page("german"), TELEPHONE_PX, 740, true);
        assertThat(browser.paleWords()).as("dark, on a telephone").isEmpty();
    }

    @Test
    void darkColoursAreDark() {
        String lightness = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3)"
                + ".reduce((sum, part) => sum + Number(part), 0)";
        browser.open(page("easy"), DESKTOP_PX, 900, false);
        long light = (long) browser.value(lightness);
        browser.open(page("easy"), DESKTOP_PX, 900, true);
        assertThat((long) browser.value(lightness)).isLessThan(200);
        assertThat(light).isGreaterThan(600);
    }

    @Test
    void theKeyboardReachesEveryFoldAndLink() {
        browser.open(page("easy"), DESKTOP_PX, 900, false);
        long reachable = (long) browser.value("Array.from(document.querySelectorAll('a[href], summary, button'))"
                + ".filter(each => each.checkVisibility()).length");
        List<String> stops = browser.tabStops((int) reachable + 5);
        assertThat(stops.stream().filter(stop -> stop.matches("(?s)(a|summary|button) .*")))
                .hasSize((int) reachable)
                .hasSizeGreaterThan(5);
        browser.run("document.querySelector('summary').focus()");
        browser.press(Keys.ENTER);
        assertThat((boolean) browser.value("document.querySelector('details').open"))
                .isTrue();
    }

    @Test
    void onPaperEveryFoldStandsOpen() throws IOException {
        browser.open(page("easy"), DESKTOP_PX, 900, false);
        String folded = (String) browser.value("document.querySelector('details:not([open]) td').textContent.trim()");
        String printed = PrintedText.of(browser.printed());
        assertThat(printed).contains((String) browser.value("document.querySelector('h1').textContent"));
        assertThat(folded).isNotBlank();
        assertThat(printed).contains(folded);
    }
}
