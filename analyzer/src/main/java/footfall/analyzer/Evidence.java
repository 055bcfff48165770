// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/** How far a number can be trusted, and why; every published number carries one grade. */
public enum Evidence {
    /** Published work compared this measurement at this placement with a reference. */
    VALIDATED("validated"),
    /** Stands in for the quantity that it is named after; follows it, does not measure it. */
    PROXY("proxy"),
    /** A rule of thumb, useful beside the runner's own history. */
    HEURISTIC("heuristic"),
    /** The device's own figure: Footfall did not see the signal behind it. */
    DEVICE_REPORTED("device-reported");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    /** The word used in every output. */
    public String label() {
        return label;
    }
}
