// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.AverageStride;
import footfall.analyzer.Foot;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The average stride: what the sensor felt over 0–100 % of its strides of running, each stretched to the same length, with its spread.
 * Acceleration is along level axes at the trunk and along the axes of the segment at foot and shank. On one leg a stride begins with
 * the contact of that leg; at the trunk there is one for each foot where the sides are known, else one for both.
 *
 * <p>At the trunk the stride of the second foot of a cut begins in the middle of that cut, and its second half is the half before: the
 * foot that it belongs to lands once in every cut, so that on average nothing is out of place.
 *
 * <p><b>Needs:</b> foot, shank, waist, sacrum or chest; contacts; axes for all but the resultant; a gyro for angles.
 *
 * <p>Not thread-safe: one per stream.
 */
public final class AverageStrides {
    /** Fewer strides show chance. */
    static final int FEWEST = 5;

    private static final int SIDES = 3;

    private final StrideCurves[] sides = new StrideCurves[SIDES];
    private final PointReader reader = new PointReader();

    /** Empty. */
    public AverageStrides() {
        for (int side = 0; side < SIDES; side++) {
            sides[side] = new StrideCurves();
        }
    }

    /** Takes the strides of a batch, whose axes, angles and stances are filled. Strides with a hole or without a contact count not. */
    public void accept(StrideBatch batch) {
        boolean level = !batch.placement().onOneLeg();
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            if (stride.hasHole()) {
                continue;
            }
            int landings = stride.side(0) == 0 ? 1 : stride.landings();
            for (int landing = 0; landing < landings; landing++) {
                add(stride, landing, level);
            }
        }
    }

    private void add(StrideSamples stride, int landing, boolean level) {
        if (!reader.begin(stride, landing)) {
            return;
        }
        StrideCurves curves = sides[stride.side(landing)];
        curves.begin(100 * stride.stance(landing).groundContactS() / stride.strideS());
        curves.add(AverageStride.Kind.UP_G, reader.read(level ? stride.levelUpG() : stride.upG()));
        curves.add(AverageStride.Kind.FORWARD_G, reader.read(level ? stride.levelForwardG() : stride.forwardG()));
        curves.add(AverageStride.Kind.RESULTANT_G, reader.readLength(stride));
        curves.add(AverageStride.Kind.PITCH_DEG, reader.read(stride.pitchDeg()));
        curves.add(AverageStride.Kind.ROLL_DEG, reader.read(stride.rollDeg()));
    }

    /** One a foot, the left one first; one without a foot where the sensor cannot tell; none of fewer than five strides. */
    public List<AverageStride> averages() {
        List<AverageStride> averages = new ArrayList<>();
        put(averages, Optional.of(Foot.LEFT), sides[1]);
        put(averages, Optional.of(Foot.RIGHT), sides[2]);
        if (averages.isEmpty()) {
            put(averages, Optional.empty(), sides[0]);
        }
        return averages;
    }

    private static void put(List<AverageStride> averages, Optional<Foot> foot, StrideCurves curves) {
        if (curves.strides() >= FEWEST) {
            averages.add(curves.average(foot));
        }
    }
}
