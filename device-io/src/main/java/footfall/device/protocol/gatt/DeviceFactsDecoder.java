// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.gatt;

import footfall.analyzer.QualityWarning;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.stamp.DeviceText;
import java.util.Optional;

/**
 * What a Bluetooth device says of itself when it is asked: charge (0x2A19, one byte of %), name, maker and model (0x2A00, 0x2A29, 0x2A24,
 * text), version (0x2A26), and of foot pods what they can tell and where they are worn. Not thread-safe: one per device.
 *
 * <p><b>Source:</b> Bluetooth SIG, Battery Service 1.0 and Device Information Service 1.1.
 */
public final class DeviceFactsDecoder implements FrameDecoder {
    private static final int FULL_PCT = 100;

    private String maker = "";
    private String model = "";

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        if (frame.kind() != FrameKind.NOTIFICATION) {
            return false;
        }
        String channel = frame.channel();
        if (channel.equals(GattNotifications.BATTERY_LEVEL)) {
            return battery(frame, listener);
        }
        if (channel.equals(GattNotifications.SENSOR_LOCATION)) {
            Optional<String> place = PodFeatures.location(frame.bytes());
            place.ifPresent(text -> note(frame, "pod-location", "The pod says it is worn: " + text + ".", listener));
            return place.isPresent();
        }
        if (channel.equals(GattNotifications.RSC_FEATURE)) {
            return PodFeatures.of(frame.bytes()).isPresent();
        }
        return text(frame, listener);
    }

    private static boolean battery(Frame frame, SensorListener listener) {
        int chargePct = frame.bytes().length == 0 ? -1 : frame.bytes()[0];
        if (chargePct < 0 || chargePct > FULL_PCT) {
            return false;
        }
        listener.battery(frame.hostNs(), chargePct);
        return true;
    }

    private boolean text(Frame frame, SensorListener listener) {
        String text = DeviceText.of(frame.bytes(), 0, frame.bytes().length);
        String channel = frame.channel();
        if (channel.equals(GattNotifications.FIRMWARE_REVISION)) {
            note(frame, "firmware", "Firmware of the sensor: " + text + ".", listener);
            return true;
        }
        boolean named = channel.equals(GattNotifications.DEVICE_NAME);
        boolean made = channel.equals(GattNotifications.MANUFACTURER_NAME);
        if (!named && !made && !channel.equals(GattNotifications.MODEL_NUMBER)) {
            return false;
        }
        if (!named) {
            maker = made ? text : maker;
            model = made ? model : text;
        }
        listener.named(frame.hostNs(), named ? text : (maker + " " + model).strip());
        return true;
    }

    private static void note(Frame frame, String code, String message, SensorListener listener) {
        listener.note(frame.hostNs(), QualityWarning.of(code, message));
    }
}
