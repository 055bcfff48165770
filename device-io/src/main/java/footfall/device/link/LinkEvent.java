// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

/**
 * A change of a link.
 *
 * @param hostNs when
 * @param state how it stands now
 * @param message for people, one line with what to do about it; may be empty
 */
public record LinkEvent(long hostNs, LinkState state, String message) {}
