// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.stamp;

import java.nio.charset.StandardCharsets;

/** Text that a device sends: names, versions, messages. */
public final class DeviceText {
    private static final int MOST_CHARACTERS = 120;

    private DeviceText() {}

    /** Without control characters, which would end up on a terminal, and not too long. */
    public static String of(byte[] bytes, int from, int to) {
        return of(new String(bytes, from, Math.max(0, to - from), StandardCharsets.UTF_8));
    }

    /** Without control characters and not too long. */
    public static String of(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.isDefined(c) && c != 0xFFFD)
                .limit(MOST_CHARACTERS)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
