// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

/** What one frame is. */
public enum FrameKind {
    /** A line of text, without its end. */
    LINE,
    /** The content of a COBS frame, unstuffed, with its checksum still in it. */
    PACKET,
    /** A value that a Bluetooth characteristic notified, indicated or was read to have. */
    NOTIFICATION,
    /** Bytes that are neither: noise, a wrong baud rate, a cut frame. */
    JUNK
}
