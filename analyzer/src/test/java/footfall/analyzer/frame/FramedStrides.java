// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.Gait;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import footfall.analyzer.stride.StrideSamples;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/** A made-up run cut into strides by its true contacts, sixteen strides at a time, as the line of steps would, and framed. */
final class FramedStrides {
    private static final int STRIDES_A_BATCH = 16;
    /** Steps are known this much later than their samples, s. */
    private static final double LATER_S = 20;

    final FrameFinder finder;
    private final SyntheticSensorRun run;
    private final StrideCutter cutter;
    private final Consumer<StrideSamples> sink;
    private int next;
    private int inBatch;
    private boolean open;

    FramedStrides(SyntheticSensorRun run, Consumer<StrideSamples> sink) {
        this.run = run;
        this.sink = sink;
        this.finder = new FrameFinder(run.options().placement());
        this.cutter = new StrideCutter(run.options().placement(), this::strides);
    }

    /** Frames a run and hands on every stride. */
    static FrameFinder of(SyntheticSensorRun run, Consumer<StrideSamples> sink) {
        return new FramedStrides(run, sink).play(512);
    }

    FrameFinder play(int blockSize) {
        SampleMender mender = new SampleMender(run.facts(), OptionalDouble.empty(), this::samples);
        run.writeTo(
                new footfall.analyzer.signal.SampleSink() {
                    @Override
                    public void begin(footfall.analyzer.signal.SensorFacts facts) {}

                    @Override
                    public void accept(footfall.analyzer.signal.SampleBlock block) {
                        mender.accept(block);
                    }
                },
                blockSize);
        mender.finish();
        landings(Double.POSITIVE_INFINITY);
        end();
        return finder;
    }

    private void samples(MendedSamples samples) {
        finder.samples(samples);
        cutter.samples(samples);
        landings(samples.timeS()[samples.size() - 1] - LATER_S);
    }

    private void landings(double untilS) {
        SensorTruth truth = run.truth();
        while (next < truth.steps() && truth.contactS(next) < untilS) {
            land(truth, next++);
        }
    }

    private void land(SensorTruth truth, int step) {
        boolean oneLeg = run.options().placement().onOneLeg();
        if (truth.gait(step) != Gait.RUN || step > 0 && truth.contactS(step) - truth.contactS(step - 1) > 0.6) {
            end();
            if (truth.gait(step) != Gait.RUN) {
                return;
            }
        }
        if (!open) {
            cutter.beginBout(0);
            open = true;
            inBatch = 0;
        }
        if (!oneLeg || truth.foot(step) == run.options().side()) {
            cutter.landing(truth.contactS(step), step, (byte) 0);
            if (++inBatch % (STRIDES_A_BATCH * (oneLeg ? 1 : 2)) == 0) {
                cutter.release();
            }
        }
    }

    private void end() {
        if (open) {
            cutter.endBout();
            open = false;
        }
    }

    private void strides(StrideBatch batch) {
        finder.fill(batch);
        for (int i = 0; i < batch.size(); i++) {
            sink.accept(batch.stride(i));
        }
    }

    /** Where an axis of the segment points in the sensor's axes at a time: forward, left, up. */
    static Vector3D truth(SensorMounting mounting, double atS, double forward, double left, double up) {
        double half = Math.toRadians(mounting.creepDegPerMin() * atS / 60) / 2;
        double c = Math.cos(half);
        double s = Math.sin(half) / Math.sqrt(3);
        double w = c * mounting.w() - s * (mounting.x() + mounting.y() + mounting.z());
        double x = c * mounting.x() + s * (mounting.w() + mounting.z() - mounting.y());
        double y = c * mounting.y() + s * (mounting.w() + mounting.x() - mounting.z());
        double z = c * mounting.z() + s * (mounting.w() + mounting.y() - mounting.x());
        Vector3D axis = new Vector3D(x, y, z);
        Vector3D v = new Vector3D(forward, left, up);
        Vector3D t = axis.crossProduct(v).scalarMultiply(2);
        return v.add(w, t).add(axis.crossProduct(t));
    }

    /** The direction along which some filled array is the acceleration of the sensor, by least squares. */
    static Vector3D axisOf(StrideSamples stride, double[] alongG) {
        double[][] shared = new double[3][3];
        double[] with = new double[3];
        double[][] a = {stride.axG(), stride.ayG(), stride.azG()};
        for (int k = 0; k < stride.size(); k++) {
            for (int i = 0; i < 3; i++) {
                with[i] += a[i][k] * alongG[k];
                for (int j = 0; j < 3; j++) {
                    shared[i][j] += a[i][k] * a[j][k];
                }
            }
        }
        return new Vector3D(new LUDecomposition(new Array2DRowRealMatrix(shared))
                .getSolver()
                .solve(new ArrayRealVector(with))
                .toArray());
    }

    static double angleDeg(Vector3D a, Vector3D b) {
        return Math.toDegrees(Vector3D.angle(a, b));
    }
}
