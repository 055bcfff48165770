// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import java.util.Locale;
import java.util.Optional;

/**
 * The Bluetooth characteristics that are understood, as 128-bit UUIDs in lower case: the channel of a notification.
 *
 * <p><b>Source:</b> assigned numbers of the Bluetooth SIG; Polar measurement data specification 1.0 (2024); Movesense GATT sensor data
 * documentation; Nordic UART service documentation.
 */
public final class GattNotifications {
    /** Service of foot pods (Running Speed and Cadence). */
    public static final String RSC_SERVICE = assigned(0x1814);
    /** Service of treadmills and other machines. */
    public static final String FITNESS_MACHINE_SERVICE = assigned(0x1826);
    /** Service of the battery. */
    public static final String BATTERY_SERVICE = assigned(0x180F);
    /** Speed and cadence of a foot pod: notified. */
    public static final String RSC_MEASUREMENT = assigned(0x2A53);
    /** What a foot pod can tell: read. */
    public static final String RSC_FEATURE = assigned(0x2A54);
    /** Where a pod is worn: read. */
    public static final String SENSOR_LOCATION = assigned(0x2A5D);
    /** Speed and more of a treadmill: notified. */
    public static final String TREADMILL_DATA = assigned(0x2ACD);
    /** Charge: read and notified. */
    public static final String BATTERY_LEVEL = assigned(0x2A19);
    /** Name of the device: read. */
    public static final String DEVICE_NAME = assigned(0x2A00);
    /** Model: read. */
    public static final String MODEL_NUMBER = assigned(0x2A24);
    /** Version of the firmware: read. */
    public static final String FIRMWARE_REVISION = assigned(0x2A26);
    /** Who made it: read. */
    public static final String MANUFACTURER_NAME = assigned(0x2A29);
    /** Polar's measurement service. */
    public static final String POLAR_SERVICE = "fb005c80-02e7-f387-1cad-8acd2d8df0c8";
    /** Polar: what to measure; written, indicated and read. */
    public static final String POLAR_CONTROL = "fb005c81-02e7-f387-1cad-8acd2d8df0c8";
    /** Polar: what was measured; notified. */
    public static final String POLAR_DATA = "fb005c82-02e7-f387-1cad-8acd2d8df0c8";
    /** Movesense's sensor service. */
    public static final String MOVESENSE_SERVICE = "34802252-7185-4d5d-b431-630e7050e8f0";
    /** Movesense: commands; written. */
    public static final String MOVESENSE_COMMAND = "34800001-7185-4d5d-b431-630e7050e8f0";
    /** Movesense: replies and samples; notified. */
    public static final String MOVESENSE_DATA = "34800002-7185-4d5d-b431-630e7050e8f0";
    /** A serial line over Bluetooth (Nordic UART). */
    public static final String UART_SERVICE = "6e400001-b5a3-f393-e0a9-e50e24dcca9e";
    /** Nordic UART: bytes from the device; notified. */
    public static final String UART_NOTIFY = "6e400003-b5a3-f393-e0a9-e50e24dcca9e";

    private static final String BASE_TAIL = "-0000-1000-8000-00805f9b34fb";

    private GattNotifications() {}

    /** An assigned number of 16 bits as a whole UUID: {@code 0x2A53} is {@code 00002a53-0000-1000-8000-00805f9b34fb}. */
    public static String assigned(int number) {
        return String.format(Locale.ROOT, "%08x", number & 0xFFFF) + BASE_TAIL;
    }

    /**
     * A UUID as people and bridges write it: 4, 8 or 32 hexadecimal digits, with or without dashes, {@code 0x} and braces, in any case.
     *
     * @return the whole UUID in lower case; empty where it is none
     */
    public static Optional<String> uuid(String text) {
        String digits = text.strip().toLowerCase(Locale.ROOT).replaceAll("^0x|[-{}]", "");
        if (!digits.matches("[0-9a-f]+")) {
            return Optional.empty();
        }
        switch (digits.length()) {
            case 4:
                return Optional.of("0000" + digits + BASE_TAIL);
            case 8:
                return Optional.of(digits + BASE_TAIL);
            case 32:
                return Optional.of(digits.substring(0, 8) + "-" + digits.substring(8, 12) + "-"
                        + digits.substring(12, 16) + "-" + digits.substring(16, 20) + "-" + digits.substring(20));
            default:
                return Optional.empty();
        }
    }
}
