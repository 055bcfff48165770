// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.stamp;

/**
 * Spreads the samples of a packet whose stamp is that of its last sample evenly over the time since the packet before it. Where that one is
 * missing, the spacing that was usual so far counts. Sensors are off their nominal rate by some per cent, so it is never asked.
 * Not thread-safe: one per device.
 */
public final class PacketTimes {
    /** Below the half and the double of it, which a lost packet would give. */
    private static final double TOLERANCE = 0.4;
    /** So often in a row another spacing is met before it is believed. */
    private static final int BELIEVED_AFTER = 3;

    private static final double FORGETTING = 0.05;
    private static final double LONGEST_STEP_S = 0.25;

    private double beforeS = Double.NaN;
    private double usualStepS = Double.NaN;
    private double stepS = Double.NaN;
    private double lastS = Double.NaN;
    private int strange;

    /** Knows the spacing before the first packet. */
    public void expect(double newStepS) {
        usualStepS = newStepS;
    }

    /**
     * Takes a packet.
     *
     * @param atS stamp of its last sample, s
     * @param samples how many it has
     * @param follows whether none is missing before it
     * @return whether the spacing is known, which it is from the second packet on
     */
    public boolean packet(double atS, int samples, boolean follows) {
        double measuredS = follows && samples > 0 ? (atS - beforeS) / samples : Double.NaN;
        lastS = atS;
        beforeS = atS;
        stepS = usualStepS;
        if (measuredS > 0 && measuredS <= LONGEST_STEP_S) {
            take(measuredS);
        }
        return !Double.isNaN(stepS);
    }

    private void take(double measuredS) {
        boolean usual = Math.abs(measuredS / usualStepS - 1) <= TOLERANCE;
        strange = usual ? 0 : strange + 1;
        if (usual) {
            stepS = measuredS;
            usualStepS += FORGETTING * (measuredS - usualStepS);
        } else if (Double.isNaN(usualStepS) || strange >= BELIEVED_AFTER) {
            stepS = measuredS;
            usualStepS = measuredS;
            strange = 0;
        }
    }

    /** The clock began anew: the next packet follows none. */
    public void restart() {
        beforeS = Double.NaN;
    }

    /** Time between two samples of the packet, s. */
    public double stepS() {
        return stepS;
    }

    /** Time of a sample, s; the packet has so many. */
    public double atS(int index, int samples) {
        int before = samples - 1 - index;
        return before == 0 ? lastS : lastS - before * stepS;
    }
}
