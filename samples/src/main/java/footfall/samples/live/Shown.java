// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a headless session shows.
 *
 * @param atNs when it was read, {@link System#nanoTime}
 * @param timeS session time, s
 * @param spm shown cadence; absent where none is shown
 * @param state how it stands to the target
 * @param targetSpm middle of the band; absent without
 * @param samples that came
 * @param lostSamples that did not
 * @param text the whole line
 */
record Shown(
        long atNs,
        double timeS,
        OptionalDouble spm,
        String state,
        OptionalDouble targetSpm,
        long samples,
        long lostSamples,
        String text) {
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");

    static Shown of(Footfall.Said said) {
        String line = said.text();
        int sensors = line.indexOf("\"sensors\"");
        String head = sensors < 0 ? line : line.substring(0, sensors);
        Matcher state = STATE.matcher(head);
        return new Shown(
                said.atNs(),
                number(head, "timeS").orElse(Double.NaN),
                number(head, "spm"),
                state.find() ? state.group(1) : "",
                number(head, "targetSpm"),
                (long) number(head, "samples").orElse(0),
                (long) number(head, "lostSamples").orElse(0),
                line);
    }

    /** The first number of this name. */
    static OptionalDouble number(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)")
                .matcher(json);
        return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
    }

    /** Whether a line is the summary at the end. */
    static boolean isSummary(Footfall.Said said) {
        return said.text().startsWith("{\"summary\":");
    }
}
