// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was met in a container that is no recording, for the message where nothing else was. Not thread-safe: one per file. */
final class Tally {
    private static final int MOST_KINDS = 6;

    private final Map<String, Integer> others = new LinkedHashMap<>();
    private int entries;
    private boolean zip;

    void sawZip() {
        zip = true;
    }

    void other(String description) {
        entries++;
        boolean room = others.containsKey(description) || others.size() < MOST_KINDS;
        others.merge(room ? description : "something else", 1, Integer::sum);
    }

    /** What was expected and what was found instead. */
    String describe(boolean gzip) {
        String expected =
                "expected a FIT, TCX or GPX recording or raw acceleration (CSV, JSON Lines, CWA, GT3X, GENEActiv),"
                        + " or a gzip or zip of them, found ";
        if (!zip) {
            String only =
                    others.isEmpty() ? "nothing" : others.keySet().iterator().next();
            return expected + only + (gzip ? " inside gzip" : "");
        }
        if (entries == 0) {
            return expected + "a zip archive without any file";
        }
        StringBuilder found = new StringBuilder(expected);
        found.append("none in this zip archive of ").append(entries).append(entries == 1 ? " file:" : " files:");
        String separator = " ";
        for (Map.Entry<String, Integer> kind : others.entrySet()) {
            found.append(separator).append(kind.getValue()).append(" × ").append(kind.getKey());
            separator = ", ";
        }
        return found.toString();
    }
}
