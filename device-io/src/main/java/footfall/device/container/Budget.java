// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import footfall.device.ContainerLimits;

/** What unpacking one file has cost so far. Not thread-safe: one per file. */
final class Budget {
    private static final int MOST_BREACHES = 10;

    private final String file;
    private final ContainerLimits limits;
    private long totalBytes;
    private int entries;
    private int breaches;

    Budget(String file, ContainerLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    ContainerLimits limits() {
        return limits;
    }

    void entry() throws LimitException {
        entries++;
        if (entries > limits.maxEntries()) {
            throw stop("more than " + limits.maxEntries() + " entries");
        }
    }

    void unpacked(long bytes) throws LimitException {
        totalBytes += bytes;
        if (totalBytes > limits.maxTotalBytes()) {
            throw stop("more than " + limits.maxTotalBytes() + " bytes unpacked in total");
        }
    }

    /** An entry broke its own limit: borne a few times, as a whole export must not be lost to one bad file. */
    void breach() throws LimitException {
        breaches++;
        if (breaches > MOST_BREACHES) {
            throw stop("more than " + MOST_BREACHES + " entries over a limit, as in a zip bomb");
        }
    }

    private LimitException stop(String found) {
        return new LimitException(
                file, found + "; the rest was not unpacked. Unpack it yourself if you trust it.", true);
    }
}
