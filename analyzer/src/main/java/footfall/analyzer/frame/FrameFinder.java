// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.FrameFacts;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.OptionalInt;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * Finds how the sensor sits on its segment and fills the segment's axes, the level axes and the angles of every stride. Up comes from
 * gravity, which is the mean of acceleration over whole strides; forward and right from what the motion repeats each step and each
 * stride; angles from the gyro, held upright by gravity. The axes follow a sensor that creeps and keep their sense within a bout. Not
 * thread-safe: one per stream.
 *
 * <p>Zero of the angles: at the trunk upright as it was while standing, where that is known, else the mean of the running; at the shank
 * standing, else its quietest moment on the ground; at the foot its quietest moment on the ground in every stride.
 */
public final class FrameFinder {
    /** Strides to each side whose gravity is averaged: a trunk may change its lean, a leg's blows are too rough for few. */
    private static final int TRUNK_REACH = 4;

    private static final int LEG_REACH = 16;

    private final SensorPlacement placement;
    private final boolean leg;
    private final StillWatch stillness = new StillWatch();
    private final MeanStride mean = new MeanStride();
    private final BatchAttitudes attitudes = new BatchAttitudes();
    private final HeldAxes held = new HeldAxes();
    private final FlatFoot flatFoot = new FlatFoot();
    private final Upright upright = new Upright(stillness);
    private final FrameSummary summary;

    /** For one recording. */
    public FrameFinder(SensorPlacement placement) {
        this.placement = placement;
        this.leg = placement.onOneLeg();
        this.summary = new FrameSummary(placement);
    }

    /** The next mended samples, strides or not: standing still is learned from. */
    public void samples(MendedSamples samples) {
        stillness.accept(samples);
    }

    /** Studies the strides of a batch, then fills their axes and angles. */
    public void fill(StrideBatch batch) {
        mean.lay(batch);
        if (!mean.isUsable() || !(mean.meanG().getNorm() > 0) || placement == SensorPlacement.UNKNOWN) {
            return;
        }
        if (leg) {
            fillLeg(batch);
        } else {
            fillTrunk(batch);
        }
    }

    private void fillTrunk(StrideBatch batch) {
        Vector3D up = mean.meanG().normalize();
        upright.look(batch, up);
        boolean gyro = mean.hasGyro();
        if (gyro) {
            attitudes.integrate(batch, 0, TRUNK_REACH);
            up = meanUp(batch);
        }
        Mounting axes = held.hold(TrunkAxes.find(mean, up), batch.opensBout(), batch.size());
        double[] standingDeg = upright.tiltDeg(axes);
        boolean levels = gyro && axes.hasForward() && axes.hasRight();
        for (int number = 0; number < batch.size(); number++) {
            StrideSamples stride = batch.stride(number);
            axes.fill(stride);
            if (levels) {
                level(number, stride, axes, stride.size() / 2, standingDeg);
            } else {
                levelAsSegment(stride);
            }
            if (upright.isKnown() && axes.hasForward()) {
                stride.lean(levels ? -meanOf(stride, stride.pitchDeg()) : standingDeg[0]);
            }
        }
        summary.saw(axes, gyro, held.trust(), upright);
    }

    private static double meanOf(StrideSamples stride, double[] values) {
        int from = stride.at(stride.landingS(0));
        int to = stride.at(stride.closingS());
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / Math.max(1, to - from);
    }

    /** How the sensor shows up on the mean of all strides, without what nodding and bouncing together feign. */
    private Vector3D meanUp(StrideBatch batch) {
        Vector3D sum = Vector3D.ZERO;
        for (int number = 0; number < batch.size(); number++) {
            StrideSamples stride = batch.stride(number);
            int from = stride.at(stride.landingS(0));
            int to = stride.at(stride.closingS());
            sum = sum.add(attitudes.of(number).meanAsSeen(from, to, attitudes.levelUp(number)));
        }
        return sum.normalize();
    }

    private void fillLeg(StrideBatch batch) {
        OptionalInt quiet = LegAxes.quietCell(mean);
        if (quiet.isEmpty()) {
            return;
        }
        double share = (quiet.getAsInt() + 0.5) / MeanStride.CELLS;
        Vector3D up = LegAxes.up(mean, quiet.getAsInt());
        boolean gyro = mean.hasGyro();
        boolean flat = placement == SensorPlacement.FOOT;
        boolean turned = gyro;
        if (gyro) {
            attitudes.integrate(batch, settledS(batch, share), LEG_REACH);
            up = flat ? flatFoot.find(batch, share) : upAt(batch, share);
        }
        upright.look(batch, up);
        if (gyro) {
            turned = attitudes.learnGain(batch, settledS(batch, share), LEG_REACH, upright.lengthG());
            up = flat ? upWhenFlat(batch, share) : upAt(batch, share);
        }
        Mounting found = LegAxes.find(mean, flat ? up : upright.direction().orElse(up));
        Mounting axes = held.hold(found, batch.opensBout(), batch.size());
        for (int number = 0; number < batch.size(); number++) {
            StrideSamples stride = batch.stride(number);
            axes.fill(stride);
            if (turned && axes.hasForward() && axes.hasRight()) {
                int at = flat ? flatFoot.at(number) : reference(stride, share);
                level(number, stride, axes, at, new double[2]);
            }
        }
        summary.saw(axes, gyro, held.trust(), upright);
        if (gyro && !turned) {
            summary.sawTorn();
        }
    }

    /** A foot lies flat in every stride: that is level, whatever the mean of acceleration says. */
    private Vector3D upWhenFlat(StrideBatch batch, double share) {
        Vector3D up = flatFoot.find(batch, share);
        for (int number = 0; number < batch.size(); number++) {
            attitudes.setLevel(number, flatFoot.at(number), up);
        }
        return up;
    }

    private static int reference(StrideSamples stride, double share) {
        return Math.min(stride.size() - 1, stride.at(stride.landingS(0) + share * stride.strideS()));
    }

    /** Time after landing at which the leg is slow and the stride's samples still reach as far behind the landing that closes it. */
    private static double settledS(StrideBatch batch, double share) {
        double quietS = share * batch.stride(0).strideS();
        return Math.max(0, Math.min(StrideSamples.MARGIN_S - 0.01, quietS));
    }

    /** How the sensor shows up at the quiet moment on the mean of all strides. */
    private Vector3D upAt(StrideBatch batch, double share) {
        Vector3D sum = Vector3D.ZERO;
        for (int number = 0; number < batch.size(); number++) {
            int at = reference(batch.stride(number), share);
            sum = sum.add(attitudes.of(number).toSensor(at, attitudes.levelUp(number)));
        }
        return sum.normalize();
    }

    private void level(int number, StrideSamples stride, Mounting axes, int reference, double[] zeroDeg) {
        StrideAttitude attitude = attitudes.of(number);
        Vector3D levelUp = attitudes.levelUp(number);
        Vector3D right = Vector3D.crossProduct(attitude.toStart(reference, axes.forward()), levelUp);
        if (right.getNorm() > 0) {
            Vector3D forward = Vector3D.crossProduct(levelUp, right.normalize());
            attitude.fill(stride, axes, forward, levelUp, zeroDeg);
        }
    }

    private static void levelAsSegment(StrideSamples stride) {
        System.arraycopy(stride.forwardG(), 0, stride.levelForwardG(), 0, stride.size());
        System.arraycopy(stride.upG(), 0, stride.levelUpG(), 0, stride.size());
        System.arraycopy(stride.rightG(), 0, stride.levelRightG(), 0, stride.size());
    }

    /** What is known so far. */
    public FrameFacts facts() {
        return summary.facts();
    }
}
