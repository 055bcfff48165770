// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

import java.io.IOException;

/** A role: something that can be opened again and again and then gives bytes. */
public interface StreamPort {
    /** What it is, for people. */
    String name();

    /** Opens it. @throws IOException where that does not work now, with one line for people */
    StreamConnection open() throws IOException;

    /** What may be wrong where bytes come and nothing can be made of them. */
    String junkHint();
}
