// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import footfall.device.RecordingException;

/** Unpacking was stopped by a limit. */
public final class LimitException extends RecordingException {
    private static final long serialVersionUID = 1L;

    private final boolean everything;

    LimitException(String file, String problem, boolean everything) {
        super(file, problem);
        this.everything = everything;
    }

    /** Whether nothing more may be unpacked; otherwise only this entry ends. */
    boolean everything() {
        return everything;
    }
}
