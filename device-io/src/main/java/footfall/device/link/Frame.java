// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

import java.util.Arrays;

/**
 * What a device sent in one go, as it came: the unit in which a session is recorded. It is the owner's to keep: nobody changes its bytes.
 *
 * @param hostNs when this computer had its last byte, on the {@link HostClock} of the session
 * @param kind what it is
 * @param channel of a notification: the characteristic as 128-bit UUID in lower case; empty otherwise
 * @param bytes content
 */
public record Frame(long hostNs, FrameKind kind, String channel, byte[] bytes) {
    /** A line of text, a packet or junk. */
    public static Frame of(long hostNs, FrameKind kind, byte[] bytes) {
        return new Frame(hostNs, kind, "", bytes);
    }

    /** The same at another time. */
    public Frame at(long newHostNs) {
        return new Frame(newHostNs, kind, channel, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame frame
                && frame.hostNs == hostNs
                && frame.kind == kind
                && frame.channel.equals(channel)
                && Arrays.equals(frame.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes) + Long.hashCode(hostNs);
    }
}
