// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

import footfall.device.link.Frame;
import footfall.device.link.FrameKind;

/** Notices once that bytes come for some seconds and hardly any make a line or frame. Not thread-safe: one per stream. */
final class JunkWatch {
    private static final long PATIENCE_NS = 4_000_000_000L;
    private static final int LEAST_BYTES = 200;
    private static final double SHARE = 0.95;

    private long firstNs;
    private long junkBytes;
    private long allBytes;
    private boolean over;

    /** Begins anew, unless it has been said. */
    void opened() {
        junkBytes = 0;
        allBytes = 0;
    }

    /** Whether it is to be said now. */
    boolean sees(Frame frame) {
        if (over) {
            return false;
        }
        if (allBytes == 0) {
            firstNs = frame.hostNs();
        }
        allBytes += frame.bytes().length;
        junkBytes += frame.kind() == FrameKind.JUNK ? frame.bytes().length : 0;
        boolean longEnough = frame.hostNs() - firstNs >= PATIENCE_NS;
        boolean junk = junkBytes >= LEAST_BYTES && junkBytes >= SHARE * allBytes;
        over = longEnough && (junk || junkBytes < allBytes / 2);
        return over && junk;
    }
}
