// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which device is meant.
 *
 * @param text an address, a name or a part of it, one of {@link KnownServices} by its label or UUID, or {@code any}
 */
record DeviceTarget(String text) {
    private static final int MOST_NAMED = 6;
    private static final String ANY = "any";

    /** The best fit: the address or the name itself before a part of the name before a service; the strongest of equals. */
    Optional<Device> choose(List<Device> present) {
        return present.stream()
                .filter(device -> rank(device) > 0)
                .max(Comparator.comparingInt(this::rank)
                        .thenComparing(device -> device.rssiDbm().orElse(0))
                        .thenComparing(Device::address));
    }

    private int rank(Device device) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        String name = device.name().toLowerCase(Locale.ROOT);
        if (wanted.equals(device.address().toLowerCase(Locale.ROOT)) || wanted.equals(name)) {
            return 3;
        }
        if (!wanted.isEmpty() && name.contains(wanted)) {
            return 2;
        }
        return offers(wanted, name, device.services()) ? 1 : 0;
    }

    private static boolean offers(String wanted, String name, List<String> services) {
        boolean any = wanted.isEmpty() || wanted.equals(ANY);
        for (KnownServices known : KnownServices.values()) {
            boolean meant = any || wanted.equals(known.label()) || wanted.equals(known.service());
            if (meant && known.offeredBy(name, services)) {
                return true;
            }
        }
        return false;
    }

    /** Nobody of those in range fits: what to do. */
    BluetoothProblem notFound(List<Device> present) {
        List<String> names = new ArrayList<>();
        for (Device device : present) {
            if (names.size() < MOST_NAMED && !device.name().equals(device.address())) {
                names.add(device.name());
            }
        }
        String heard = names.isEmpty() ? "no device is heard at all" : "heard: " + String.join(", ", names);
        return BluetoothProblem.passing("no Bluetooth sensor \"" + text + "\" in range (" + heard
                + "): wear it or wake it, and disconnect it from watch and phone");
    }
}
