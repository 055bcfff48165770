// SPDX-License-Identifier: Apache-2.0
package footfall.device;

/**
 * How far the door unpacks before it calls a container a bomb. The defaults let a whole account's export through (thousands of
 * files) and an activity of a month, and stop what no recording needs.
 *
 * @param maxRatio unpacked bytes for each packed byte, once {@code ratioFreeBytes} were unpacked; recordings stay below 30
 * @param ratioFreeBytes unpacked bytes of one entry that are free of the ratio: short and very regular files pack extremely well
 * @param maxEntries entries of all nested containers together
 * @param maxDepth containers within containers; 1 is a plain zip or gzip
 * @param maxEntryBytes unpacked bytes of one entry
 * @param maxTotalBytes unpacked bytes of everything
 */
public record ContainerLimits(
        int maxRatio, long ratioFreeBytes, int maxEntries, int maxDepth, long maxEntryBytes, long maxTotalBytes) {
    /** @throws IllegalArgumentException where a limit would let nothing through */
    public ContainerLimits {
        if (maxRatio < 1 || ratioFreeBytes < 0 || maxEntries < 1 || maxDepth < 1) {
            throw new IllegalArgumentException("container limits must be at least 1, got ratio " + maxRatio + " beyond "
                    + ratioFreeBytes + " bytes, " + maxEntries + " entries, depth " + maxDepth);
        }
        if (maxEntryBytes < 1 || maxTotalBytes < maxEntryBytes) {
            throw new IllegalArgumentException("container limits need 1 <= bytes of an entry <= bytes in total, got "
                    + maxEntryBytes + " and " + maxTotalBytes);
        }
    }

    /** 200 : 1 beyond 16 MiB, 100 000 entries, 4 deep, 1 GiB an entry, 8 GiB in total. */
    public static ContainerLimits defaults() {
        return new ContainerLimits(200, 16L << 20, 100_000, 4, 1L << 30, 8L << 30);
    }
}
