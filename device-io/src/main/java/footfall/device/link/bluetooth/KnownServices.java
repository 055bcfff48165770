// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

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
    POLAR("polar", "fb005c80-02e7-f387-1cad-8acd2d8df0c8") {
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
    MOVESENSE("movesense", "34802252-7185-4d5d-b431-630e7050e8f0") {
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
    UART("uart", "6e400001-b5a3-f393-e0a9-e50e24dcca9e") {
        @Override
        String words(String name) {
            return "serial line over Bluetooth: samples, if its program sends a known form";
        }
    },
    /** Foot pods. */
    FOOT_POD("footpod", "00001814-0000-1000-8000-00805f9b34fb") {
        @Override
        String words(String name) {
            return "foot pod: cadence and speed about once a second, no raw acceleration";
        }
    },
    /** Treadmills. */
    TREADMILL("treadmill", "00001826-0000-1000-8000-00805f9b34fb") {
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
