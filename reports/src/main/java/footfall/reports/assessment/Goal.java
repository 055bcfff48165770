// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

/** What the runner wants. */
public enum Goal {
    KNEE_COMFORT("knee"),
    RUN_FURTHER("further"),
    RUN_FASTER("faster"),
    UNDERSTAND("understand");

    private final String word;

    Goal(String word) {
        this.word = word;
    }

    /** The word that {@code --goal} takes. */
    public String word() {
        return word;
    }
}
