// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import java.nio.charset.StandardCharsets;

/** Texts that must fit into a field. */
final class Texts {
    private Texts() {}

    /** The longest begin that fits with its final zero, never half a character. */
    static String cut(String text, int size) {
        String fitting = text;
        while (fitting.getBytes(StandardCharsets.UTF_8).length >= size) {
            fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -1));
        }
        return fitting;
    }
}
