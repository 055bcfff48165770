// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

import java.io.IOException;

/** A device that cannot be used at all. The message is one line that names the device, what was expected and what was found. */
public class LinkException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Names the device and the problem. */
    public LinkException(String device, String problem) {
        super(device + ": " + problem);
    }
}
