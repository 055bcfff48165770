// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.stamp;

/**
 * Samples that came together.
 *
 * @param hostNs when they came
 * @param stampNs stamp of the last of them as the device counts
 * @param values acceleration in g, three a sample, or with angular rate in degrees a second six; there may be more room than samples
 * @param width three or six
 * @param samples how many, at least one
 * @param lostBefore samples that are missing before them
 * @param countedAnew whether the device's sequence numbers began anew
 */
public record SamplePacket(
        long hostNs, long stampNs, double[] values, int width, int samples, long lostBefore, boolean countedAnew) {}
