// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

/** How a link stands. */
public enum LinkState {
    /** It is being opened, or will be tried again. */
    CONNECTING,
    /** Bytes may come. */
    CONNECTED,
    /** It was open and broke; it is tried again for ever. */
    LOST,
    /** Nothing more will come: a replay has ended. */
    ENDED,
    /** It cannot be opened and trying again does not help. */
    FAILED
}
