// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.bridge;

import footfall.analyzer.QualityWarning;
import footfall.device.link.Frame;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.stamp.DeviceTime;
import footfall.device.protocol.stamp.SequenceWatch;
import java.util.HashMap;
import java.util.Map;

/**
 * Notifications that a bridge forwards, in whatever form: handed to the decoders of the sensor, with what is missing counted by the
 * bridge's sequence numbers. Not thread-safe: one per device.
 */
final class Forwarded {
    /** More than any sensor has; a stream of noise must not fill the memory. */
    private static final int MOST_CHARACTERISTICS = 64;

    private static final long NS_PER_US = 1000;

    private final FrameDecoder inner;
    private final DeviceTime time = DeviceTime.ofMicros32();
    private final Map<String, Channel> channels = new HashMap<>();
    private String newest = "";
    private long newestStampUs = -1;

    /** What is counted of one characteristic. */
    private record Channel(SequenceWatch sequence, LossListener losses) {}

    Forwarded(FrameDecoder inner) {
        this.inner = inner;
    }

    /** Hands on what a characteristic said; false where nobody understood it. */
    boolean take(Frame notification, int number, long stampUs, SensorListener listener) {
        Channel channel = channels.get(notification.channel());
        if (channel == null) {
            if (channels.size() == MOST_CHARACTERISTICS) {
                return false;
            }
            channel = new Channel(new SequenceWatch(), new LossListener());
            channels.put(notification.channel(), channel);
        }
        SequenceWatch sequence = channel.sequence();
        boolean same = stampUs == newestStampUs && notification.channel().equals(newest);
        if (same && sequence.isRepeat(number)) {
            return true;
        }
        newest = notification.channel();
        newestStampUs = stampUs;
        int missing = sequence.missingBefore(number);
        boolean continues = time.follow(notification.hostNs(), stampUs * NS_PER_US);
        if (missing == SequenceWatch.BACK || !continues) {
            forgetAllBut(sequence);
            listener.restarted(notification.hostNs(), "the bridge began anew");
            missing = 0;
        }
        return inner.decode(notification, channel.losses().before(missing, listener));
    }

    /** The others begin anew, too, and must not tell it again. */
    private void forgetAllBut(SequenceWatch kept) {
        for (Channel channel : channels.values()) {
            if (channel.sequence() != kept) {
                channel.sequence().forget();
            }
        }
    }

    /** Takes a word about the bridge or its sensor; false where the key is not known. */
    boolean word(long hostNs, String key, String value, SensorListener listener) {
        switch (key) {
            case "boot":
                time.forget();
                channels.clear();
                listener.restarted(hostNs, "the bridge started: " + value);
                return true;
            case "name":
                listener.named(hostNs, value);
                return true;
            case "battery":
                return battery(hostNs, value, listener);
            case "error", "state", "bridge", "firmware", "model", "maker":
                listener.note(hostNs, QualityWarning.of("bridge-" + key, "The bridge says " + key + ": " + value));
                return true;
            default:
                return false;
        }
    }

    private static boolean battery(long hostNs, String value, SensorListener listener) {
        if (!value.matches("\\d{1,3}") || Integer.parseInt(value) > 100) {
            return false;
        }
        listener.battery(hostNs, Integer.parseInt(value));
        return true;
    }
}
