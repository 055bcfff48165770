// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

import java.util.Map;

/**
 * Which device, and how to speak to it.
 *
 * @param kind the way to it
 * @param target port, {@code host:port}, name or address of a Bluetooth device, file, scenario
 * @param options what else was said, by name without dashes ({@code baud}, {@code rate})
 */
public record LinkAddress(SensorLinks kind, String target, Map<String, String> options) {
    /** Keeps a copy. */
    public LinkAddress {
        options = Map.copyOf(options);
    }

    /** Without options. */
    public static LinkAddress of(SensorLinks kind, String target) {
        return new LinkAddress(kind, target, Map.of());
    }

    /** An option, or what is usual. */
    public String option(String name, String usual) {
        return options.getOrDefault(name, usual);
    }
}
