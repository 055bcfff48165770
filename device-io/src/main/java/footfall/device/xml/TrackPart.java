// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

/**
 * An unbroken part of a track.
 *
 * @param session index of the session that it belongs to
 * @param longestGapMs a silence before it that is longer than this was a stopped timer
 */
public record TrackPart(int session, long longestGapMs) {}
