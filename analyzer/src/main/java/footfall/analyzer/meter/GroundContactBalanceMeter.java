// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Left foot's share of the ground contact time of both, %, stride by stride: 100 L / (L + R).
 *
 * <p><b>Needs:</b> a sensor at the sacrum or chest that shows both feet and tells left from right, 100 Hz.
 *
 * <p><b>Source:</b> side norms: Girard and others 2019; left and right from a sensor at the sacrum came out right in 82 % of contacts
 * (Kiernan and others 2023).
 */
final class GroundContactBalanceMeter implements StrideMeter {
    private static final int LEFT = 1;
    /** With left share b in % the symmetry index is 100 (L − R) / (0.5 (L + R)) = 4 (b − 50). */
    private static final double INDEX_PER_SHARE = 4;

    private static final String NOTE =
            "Left share of the contact times of each stride; healthy runners differ between sides too, "
                    + "a sensor beside the midline shifts it by a constant that no averaging removes, "
                    + "and left is told from right by sideways motion alone.";

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            if (stride.landings() == 2 && stride.side(0) + stride.side(1) == 3) {
                int left = stride.side(0) == LEFT ? 0 : 1;
                double leftS = stride.stance(left).groundContactS();
                double rightS = stride.stance(1 - left).groundContactS();
                values.put(stride.index(left), 100 * leftS / (leftS + rightS));
            }
        }
    }

    /** What sampling does to the share of the left foot: half a sample at each of four events; the error of a method takes both feet alike. */
    private static double sampledPct(LandingValues values, RunFacts run) {
        double bothS = 0;
        int count = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            double contactS = values.landings().groundContactS(i);
            bothS += Double.isNaN(contactS) ? 0 : 2 * contactS;
            count += Double.isNaN(contactS) ? 0 : 1;
        }
        return 100 * SharedError.sampledContactS(run) * Math.sqrt(0.5) * count / bothS;
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        if (!run.frame().sides()) {
            return StepMeasurement.refused("left and right are not told apart here");
        }
        LandingSummary summary = LandingSummary.of(values).sharing(sampledPct(values, run));
        StepMeasurement measured =
                summary.measurement(MarkerId.GROUND_CONTACT_BALANCE, Evidence.PROXY, NOTE, "girard2019", "kiernan2023");
        if (measured.marker().isEmpty()) {
            return measured;
        }
        Marker marker = measured.marker().get();
        double sharePct = summary.value();
        return StepMeasurement.of(marker.withSides(
                sharePct,
                100 - sharePct,
                INDEX_PER_SHARE * (sharePct - 50),
                INDEX_PER_SHARE * Math.sqrt(2) * summary.halfWidth95()));
    }
}
