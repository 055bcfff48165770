// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import java.io.IOException;

/** Takes what the decoder finds, in the order of the stream. */
public interface FitListener {
    /** A file of the chain begins. */
    default void fileBegins(FitHeader header) throws IOException {}

    /** One data message. The view is used again for the next one: read what is needed and let go. */
    void message(FitMessage message) throws IOException;

    /** Something is wrong; throwing ends the decoding, returning salvages what follows. */
    void damaged(Damage damage) throws IOException;
}
