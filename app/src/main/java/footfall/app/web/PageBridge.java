// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

/** Takes what a sensor sent to a browser (Web Bluetooth, Web Serial), as the page hands it on. Called on threads of the server; must not block. */
public interface PageBridge {
    /** A sensor is connected to a page. */
    void connected(String name);

    /** It broke, or the page is gone; the page tries again by itself. */
    void lost(String why);

    /** Bytes of a serial line, cut anywhere. */
    void bytes(byte[] bytes);

    /** A value of a Bluetooth characteristic, its 128-bit UUID in lower case. */
    void notification(String characteristic, byte[] value);
}
