// SPDX-License-Identifier: Apache-2.0
package footfall.samples.browser;

class BrowserReportTest {
    static final String NO_BROWSER = "no chromium and chromedriver on the path: reports are not looked at";

    static void skipLoudlyWithoutBrowser() {
        if (!Browser.isInstalled()) {
            System.err.println("SKIPPED: " + NO_BROWSER + " (apt-get install chromium chromium-driver)");
        }
    }
}
