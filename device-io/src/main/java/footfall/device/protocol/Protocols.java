// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

/** Every protocol, in the order in which a frame is offered to them. */
enum Protocols {
    /** Lines of CSV or JSON. */
    TEXT {
        @Override
        FrameDecoder decoder() {
            return new TextDecoder();
        }
    };

    /** For one device. */
    abstract FrameDecoder decoder();
}
