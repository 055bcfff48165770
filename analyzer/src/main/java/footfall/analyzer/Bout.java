// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/**
 * A stretch of one gait.
 *
 * @param span where, in seconds from the start of the recording
 * @param gait what
 */
public record Bout(Span span, Gait gait) {}
