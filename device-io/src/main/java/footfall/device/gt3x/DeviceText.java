// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import footfall.device.packet.ZoneText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What {@code info.txt} says: a key, a colon, a value on every line. Serial numbers are used to tell the device and go nowhere.
 *
 * @param values by key in lower case
 */
record DeviceText(Map<String, String> values) {
    private static final int MOST_BYTES = 65_536;
    private static final int MOST_LINES = 1000;

    /** 1970-01-01 in the ticks of .NET, 100 ns since the year 1. */
    private static final long EPOCH_TICKS = 621_355_968_000_000_000L;

    private static final long TICKS_A_MS = 10_000;
    /** Serial numbers of the devices whose sensor reaches ±6 g. */
    private static final String[] SIX_G = {"NEO", "MRA", "CLE"};

    private static final double SIX_G_COUNTS = 341;
    private static final double EIGHT_G_COUNTS = 256;

    /** Nothing is said. */
    static DeviceText empty() {
        return new DeviceText(Map.of());
    }

    static DeviceText read(InputStream in) throws IOException {
        String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        Map<String, String> values = new HashMap<>();
        for (String line : text.split("[\r\n]+", MOST_LINES)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(key, line.substring(colon + 1).strip());
            }
        }
        return new DeviceText(values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** "ActiGraph" and its type, in letters, digits and the signs that occur in product names. */
    String device() {
        String type = values.getOrDefault("device type", "").replaceAll("[^A-Za-z0-9+ .-]", "");
        return ("ActiGraph " + type.substring(0, Math.min(40, type.length()))).strip();
    }

    /** Samples a second; NaN where not said. */
    double rateHz() {
        double rateHz = number("sample rate");
        return rateHz >= 1 && rateHz <= 1000 ? rateHz : Double.NaN;
    }

    /** Counts of one g: as written, else as the serial number says; NaN where neither does. */
    double countsPerG() {
        double written = number("acceleration scale");
        if (written >= 1 && written <= 65_536) {
            return written;
        }
        String serial = values.getOrDefault("serial number", "");
        for (String family : SIX_G) {
            if (serial.startsWith(family)) {
                return SIX_G_COUNTS;
            }
        }
        return serial.isEmpty() ? Double.NaN : EIGHT_G_COUNTS;
    }

    /** Full scale, g; NaN where not said. */
    double rangeG() {
        return number("acceleration max");
    }

    private double number(String key) {
        try {
            return Double.parseDouble(values.getOrDefault(key, "").replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** When the recording began on the device's clock, ms since 1970. */
    OptionalLong startMs() {
        try {
            long ticks = Long.parseLong(values.getOrDefault("start date", ""));
            return ticks > EPOCH_TICKS ? OptionalLong.of((ticks - EPOCH_TICKS) / TICKS_A_MS) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** How far the device's clock is ahead of UTC, s. */
    OptionalLong zoneS() {
        return ZoneText.seconds(values.getOrDefault("timezone", ""));
    }
}
