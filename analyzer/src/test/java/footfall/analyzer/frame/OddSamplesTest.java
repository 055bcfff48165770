// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.stride.StrideCutter;
import footfall.analyzer.stride.StrideSamples;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class OddSamplesTest {
    private static final double RATE_HZ = 100;
    private static final double STRIDE_S = 0.7;
    private static final double RUNNING_S = 30;

    /** Runs for half a minute; a sample is acceleration and rate at a time. */
    private static FrameFinder play(
            SensorPlacement placement, boolean gyro, DoubleFunction<double[]> sample, Consumer<StrideSamples> sink) {
        FrameFinder finder = new FrameFinder(placement);
        StrideCutter cutter = new StrideCutter(placement, batch -> {
            finder.fill(batch);
            for (int i = 0; i < batch.size(); i++) {
                sink.accept(batch.stride(i));
            }
        });
        OptionalDouble unknown = OptionalDouble.empty();
        SensorFacts facts =
                new SensorFacts(unknown, unknown, 3, gyro, true, OptionalLong.empty(), "g", false, List.of());
        SampleMender mender = new SampleMender(facts, unknown, samples -> {
            finder.samples(samples);
            cutter.samples(samples);
        });
        int count = (int) (RUNNING_S * RATE_HZ);
        SampleBlock block = gyro ? SampleBlock.withGyro(count) : SampleBlock.ofAcceleration(count);
        for (int i = 0; i < count; i++) {
            double[] v = sample.apply(i / RATE_HZ);
            block.add(i / RATE_HZ, v[0], v[1], v[2], v[3], v[4], v[5]);
        }
        mender.accept(block);
        mender.finish();
        cutter.beginBout(0);
        double stepS = placement.onOneLeg() ? STRIDE_S : STRIDE_S / 2;
        for (int k = 0; 10 + k * stepS < RUNNING_S - 1; k++) {
            cutter.landing(10 + k * stepS, k, (byte) 0);
        }
        cutter.endBout();
        return finder;
    }

    /** Vertical and forward of a trunk after ten seconds at rest: force in the first half of each step, braking before propulsion. */
    private static double[] trunk(double atS, double forwardSign) {
        double[] v = new double[6];
        v[0] = 1;
        if (atS >= 10) {
            double phase = 2 * Math.PI * (atS - 10) / (STRIDE_S / 2);
            v[0] = 1 - Math.cos(phase + 0.9);
            v[1] = -forwardSign * 0.3 * Math.sin(phase + 0.9);
        }
        return v;
    }

    @Test
    void twoAxesGiveUpAndForwardWithItsSignAndNoSides() {
        for (double sign : new double[] {1, -1}) {
            int[] strides = new int[1];
            FrameFinder finder = play(SensorPlacement.SACRUM, false, t -> trunk(t, sign), stride -> {
                strides[0]++;
                Vector3D forward = new Vector3D(stride.forwardG()[20], stride.ayG()[20], 0);
                assertThat(forward.getX()).isEqualTo(sign * forward.getY(), org.assertj.core.data.Offset.offset(0.05));
                assertThat(stride.upG()[20]).isEqualTo(stride.axG()[20], org.assertj.core.data.Offset.offset(0.05));
                assertThat(stride.rightG()).startsWith(Double.NaN);
            });
            assertThat(strides[0]).isGreaterThan(20);
            assertThat(finder.facts().forward()).isTrue();
            assertThat(finder.facts().sides()).isFalse();
            assertThat(finder.facts().losses()).anyMatch(loss -> loss.contains("no sideways axis"));
        }
    }

    @Test
    void oneAxisGivesUpAlone() {
        FrameFinder finder =
                play(SensorPlacement.CHEST, false, t -> new double[] {trunk(t, 1)[0], 0, 0, 0, 0, 0}, stride -> {
                    assertThat(stride.upG()[20]).isEqualTo(stride.axG()[20]);
                    assertThat(stride.forwardG()).startsWith(Double.NaN);
                    assertThat(stride.rightG()).startsWith(Double.NaN);
                });
        assertThat(finder.facts().gravity()).isTrue();
        assertThat(finder.facts().forward()).isFalse();
    }

    @Test
    void standingIsFoundAndASensorOnATableIsNotTakenForIt() {
        FrameFinder stood = play(
                SensorPlacement.SACRUM,
                false,
                t -> trunk(t, 1),
                stride -> assertThat(stride.leanDeg()).isBetween(-3.0, 3.0));
        assertThat(stood.facts().standingS().orElse(0)).isBetween(8.0, 10.0);
        FrameFinder lay = play(
                SensorPlacement.SACRUM,
                false,
                t -> t < 9 ? new double[] {0.02, 0.01, 1, 0, 0, 0} : trunk(t, 1),
                stride -> assertThat(stride.leanDeg()).isNaN());
        assertThat(lay.facts().standingS()).isEmpty();
    }

    @Test
    void nothingThrowsWhateverComes() {
        Random random = new Random(7);
        List<DoubleFunction<double[]>> odd = List.of(
                t -> new double[6],
                t -> new double[] {1, 0, 0, 0, 0, 0},
                t -> new double[] {Double.NaN, 1, Double.NaN, Double.NaN, Double.NaN, Double.NaN},
                t -> new double[] {16, -16, 16, 2000, 2000, -2000},
                t -> new double[] {1e-9 * t, 0, 0, 1e6, 0, 0},
                t -> random.doubles(6, -20, 20).toArray(),
                t -> new double[] {trunk(t, 1)[0], 0, 0, Math.sin(20 * t) > 0.9 ? Double.NaN : 5, 0, 0});
        for (SensorPlacement placement : SensorPlacement.values()) {
            for (boolean gyro : new boolean[] {true, false}) {
                for (DoubleFunction<double[]> sample : odd) {
                    assertThat(play(placement, gyro, sample, stride -> {}).facts())
                            .isNotNull();
                }
            }
        }
    }
}
