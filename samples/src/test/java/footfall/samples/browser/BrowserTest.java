// SPDX-License-Identifier: Apache-2.0
package footfall.samples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the harness itself sees what is wrong with a page: otherwise a clean report would prove nothing. */
class BrowserTest {
    private static final String GOOD = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Good</title>
            <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
            </head><body><main><h1>Good</h1><a href="#a">link</a><details id="a"><summary>fold</summary>in</details>
            </main></body></html>""";
    private static final String BAD = """
            <!doctype html><html><head><meta charset="utf-8"><title>Bad</title><link rel="icon" href="data:,"></head>
            <body><div style="width:900px">wide</div><img src="http://127.0.0.1:9/x.png">
            <p style="color:#ddd;background:#fff">pale</p><script>throw new Error('broken')</script></body></html>""";

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        BrowserReportTest.skipLoudlyWithoutBrowser();
        assumeTrue(Browser.isInstalled(), BrowserReportTest.NO_BROWSER);
        browser = Browser.start(folder.resolve("profile"));
        Files.writeString(folder.resolve("good.html"), GOOD);
        Files.writeString(folder.resolve("bad.html"), BAD);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aGoodPageHasNoFault() {
        Path page = folder.resolve("good.html");
        browser.open(page, 360, 740, false);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requestsBeyond(page)).isEmpty();
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.value("window.innerWidth")).isEqualTo(360L);
        assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo(360L);
        assertThat(browser.tabStops(4)).containsExactly("a link", "summary fold");
    }

    @Test
    void everyFaultOfABadPageIsSeen() {
        Path page = folder.resolve("bad.html");
        browser.open(page, 360, 740, false);
        assertThat(browser.requestsBeyond(page)).containsExactly("http://127.0.0.1:9/x.png");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("broken"));
        assertThat((long) browser.value("document.documentElement.scrollWidth")).isGreaterThan(360);
        assertThat(browser.violations())
                .anyMatch(line -> line.startsWith("html-has-lang"))
                .anyMatch(line -> line.startsWith("image-alt"))
                .anyMatch(line -> line.startsWith("color-contrast"));
    }
}
