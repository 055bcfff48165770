// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import footfall.analyzer.Sport;
import java.util.Locale;

/** What writers of GPX and TCX call their sports. */
public final class SportNames {
    private SportNames() {}

    /** The sport of a free text or of one of Strava's numbers; unknown where the text is empty. */
    public static Sport of(String text) {
        String name = text.trim().toLowerCase(Locale.ROOT);
        switch (name) {
            case "":
                return Sport.UNKNOWN;
            case "1":
                return Sport.CYCLING;
            case "4":
                return Sport.HIKING;
            case "9":
                return Sport.RUNNING;
            case "10":
                return Sport.WALKING;
            case "other", "generic", "unknown", "track":
                return Sport.GENERIC;
            default:
                return byWord(name);
        }
    }

    private static Sport byWord(String name) {
        if (has(name, "run", "jog", "treadmill", "laufen")) {
            return Sport.RUNNING;
        }
        if (has(name, "walk")) {
            return Sport.WALKING;
        }
        if (has(name, "hik", "trek", "mountaineering")) {
            return Sport.HIKING;
        }
        if (has(name, "cycl", "bik", "ride", "mtb")) {
            return Sport.CYCLING;
        }
        if (has(name, "swim")) {
            return Sport.SWIMMING;
        }
        if (has(name, "row")) {
            return Sport.ROWING;
        }
        return has(name, "ski", "snowboard") ? Sport.SKIING : Sport.OTHER;
    }

    private static boolean has(String name, String... words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
