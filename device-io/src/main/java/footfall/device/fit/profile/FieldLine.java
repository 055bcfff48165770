// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.profile.FieldProfile.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one line of {@link MessageTable}. */
final class FieldLine {
    private FieldLine() {}

    static FieldProfile read(String line) {
        int packed = line.indexOf(" > ");
        String[] parts = (packed < 0 ? line : line.substring(0, packed)).split(" ");
        boolean array = parts[2].endsWith("[]");
        String type = array ? parts[2].substring(0, parts[2].length() - 2) : parts[2];
        return new FieldProfile(
                Integer.parseInt(parts[0]),
                parts[1],
                BaseType.valueOf(type.toUpperCase(Locale.ROOT)),
                array,
                number(parts[3]),
                number(parts[4]),
                parts[5].equals("-") ? "" : parts[5],
                packed < 0 ? List.of() : components(line.substring(packed + 3)));
    }

    private static List<Component> components(String text) {
        List<Component> components = new ArrayList<>();
        for (String part : text.split(" ")) {
            boolean accumulates = part.endsWith("+");
            String[] parts = (accumulates ? part.substring(0, part.length() - 1) : part).split(":");
            components.add(new Component(
                    parts[0], Integer.parseInt(parts[1]), number(parts[2]), number(parts[3]), accumulates));
        }
        return components;
    }

    /** Nearly all are whole, and those are read much faster. */
    private static double number(String text) {
        return text.indexOf('.') < 0 ? Integer.parseInt(text) : Double.parseDouble(text);
    }
}
