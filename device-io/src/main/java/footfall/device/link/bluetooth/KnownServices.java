// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import footfall.device.protocol.GattNotifications;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a device can send, told by its name and by the services that it tells of before one is connected. Polar's straps only tell of
 * heart rate then: their name is what gives them away.
 *
 * <p><b>Source:</b> assigned numbers of the Bluetooth SIG; Polar measurement data specification 1.0 (2024); Movesense GATT sensor data.
 */
enum KnownServices {
    /** Polar's straps and bands. */
    POLAR("polar", GattNotifications.POLAR_SERVICE) {
        @Override
        boolean offeredBy(String name, List<String> services) {
            return super.offeredBy(name, services) || name.startsWith("polar");
        }

        @Override
        String words(String name) {
            if (name.contains("h10")) {
                return "heart-rate strap with raw acceleration, 200 Hz";
            }
            if (name.contains("sense") || name.contains("oh1")) {
                return "optical band with raw acceleration, 52 Hz";
            }
            return "Polar sensor; raw acceleration where the model has it";
        }
    },
    /** Movesense's sensors. */
    MOVESENSE("movesense", GattNotifications.MOVESENSE_SERVICE) {
        @Override
        boolean offeredBy(String name, List<String> services) {
            return super.offeredBy(name, services) || name.startsWith("movesense");
        }

        @Override
        String words(String name) {
            return "motion sensor with raw acceleration and gyroscope, 104 Hz";
        }
    },
    /** Serial line over Bluetooth. */
    UART("uart", GattNotifications.UART_SERVICE) {
        @Override
        String words(String name) {
            return "serial line over Bluetooth: samples, if its program sends a known form";
        }
    },
    /** Foot pods. */
    FOOT_POD("footpod", GattNotifications.RSC_SERVICE) {
        @Override
        String words(String name) {
            return "foot pod: cadence and speed about once a second, no raw acceleration";
        }
    },
    /** Treadmills. */
    TREADMILL("treadmill", GattNotifications.FITNESS_MACHINE_SERVICE) {
        @Override
        String words(String name) {
            return "treadmill: belt speed";
        }
    };

    private final String label;
    private final String service;

    KnownServices(String label, String service) {
        this.label = label;
        this.service = service;
    }

    /** Short stable name, which may stand for a device: {@code footpod}. */
    String label() {
        return label;
    }

    /** Its UUID in lower case. */
    String service() {
        return service;
    }

    /** @param name of the device in lower case @param services UUIDs in lower case */
    boolean offeredBy(String name, List<String> services) {
        return services.contains(service);
    }

    abstract String words(String name);

    /** What a device can stream, in words; empty where nothing is understood. */
    static String streams(String name, List<String> services) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (KnownServices known : values()) {
            if (known.offeredBy(lower, services)) {
                words.add(known.words(lower));
            }
        }
        return String.join("; ", words);
    }
}
