// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/**
 * A stretch of the recording, {@code [fromS, toS)}, in seconds from its start.
 *
 * @param fromS first second that belongs to it
 * @param toS first second that no longer does
 */
public record Span(double fromS, double toS) {
    /** @throws IllegalArgumentException where the ends are not finite or out of order */
    public Span {
        if (!(Double.isFinite(fromS) && Double.isFinite(toS) && fromS <= toS)) {
            throw new IllegalArgumentException("a span needs fromS <= toS, got " + fromS + " s and " + toS + " s");
        }
    }

    /** Length in seconds. */
    public double durationS() {
        return toS - fromS;
    }
}
