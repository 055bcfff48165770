// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/**
 * A stretch without a cadence, and why.
 *
 * @param span from and to, seconds from the start of the recording
 * @param why the reason
 */
public record RefusedSpan(Span span, Refusal why) {}
