// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.event.HandMadeStrides.Signal;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every method for contact and toe-off owes, whatever comes in. */
class StanceMethodsContractTest {
    private record Found(double contactS, double toeOffS) {}

    private static SensorPlacement placement(StanceMethods method) {
        return method.placements().iterator().next();
    }

    /** All stances of a signal, each held to what a stance may be. */
    private static List<Found> stances(StanceMethods method, Signal signal, double rateHz, boolean axes) {
        EventFinder finder = new EventFinder(placement(method), Optional.of(method));
        List<Found> found = new ArrayList<>();
        HandMadeStrides.of(placement(method), signal, rateHz, axes, batch -> {
            finder.fill(batch);
            for (int i = 0; i < batch.size(); i++) {
                for (int landing = 0; landing < batch.stride(i).landings(); landing++) {
                    found.add(checked(batch, batch.stride(i), landing));
                }
            }
        });
        return found;
    }

    private static Found checked(StrideBatch batch, StrideSamples stride, int landing) {
        Stance stance = stride.stance(landing);
        assertThat(batch.size()).isPositive();
        assertThat(stance.contactConfidence()).isBetween(0.0, 1.0);
        assertThat(stance.toeOffConfidence()).isBetween(0.0, 1.0);
        if (!Double.isNaN(stance.contactS())) {
            assertThat(stance.contactS() - stride.landingS(landing)).isBetween(-0.2, 0.2);
        }
        if (!Double.isNaN(stance.toeOffS())) {
            assertThat(stance.groundContactS())
                    .isBetween(EventFinder.SHORTEST_STANCE_S, EventFinder.LONGEST_STANCE_S)
                    .isLessThanOrEqualTo(stride.stepEndS(landing) - stride.landingS(landing));
        }
        return new Found(stance.contactS(), stance.toeOffS());
    }

    /** A leg or trunk that runs, roughly: impact, quiet or push, swing. */
    private static double[] running(double timeS, double gain) {
        double t = (timeS + 0.22) % 0.72;
        double step = (timeS + 0.22) % 0.36;
        double shock = t < 0.06 ? 6 * Math.sin(2 * Math.PI * t / 0.03) * Math.exp(-t / 0.02) : 0;
        double push = step < 0.24 ? 2.3 * Math.sin(Math.PI * step / 0.24) : 0;
        double swing = t > 0.24 ? 2.5 * Math.sin(Math.PI * (t - 0.24) / 0.48) : 0;
        double pitch = t > 0.2 && t < 0.3 ? -500 * Math.sin(Math.PI * (t - 0.2) / 0.1) : t > 0.36 ? 300 : 0;
        return new double[] {
            gain * (swing - 0.5 * shock), 0.2 * gain * shock, gain * (push + 0.6 * shock), 0, -pitch, 10
        };
    }

    @ParameterizedTest
    @EnumSource
    void nothingImpossibleComesOutOfAnything(StanceMethods method) {
        long seed = 20260422;
        Random random = new Random(seed);
        List<Signal> signals = List.of(
                t -> new double[6],
                t -> new double[] {0, 0, 1, 0, 0, 0},
                t -> new double[] {16, -16, 16, 2000, 2000, -2000},
                t -> new double[] {0, Math.abs(t - 5) < 0.004 ? 9 : 0, 1, 0, 0, 0},
                t -> new double[] {
                    random.nextGaussian(),
                    random.nextGaussian(),
                    random.nextGaussian(),
                    90 * random.nextGaussian(),
                    0,
                    0
                },
                t -> new double[] {Math.sin(40 * t), 0, Double.NaN, 0, t > 6 ? Double.NaN : 1, 0},
                t -> running(t, 1),
                t -> running(t, 1e-9),
                t -> running(t, 1e6));
        for (int which = 0; which < signals.size(); which++) {
            for (double rateHz : new double[] {25, 50, 100, 400}) {
                for (boolean axes : new boolean[] {false, true}) {
                    try {
                        stances(method, signals.get(which), rateHz, axes);
                    } catch (RuntimeException e) {
                        throw new AssertionError("signal " + which + ", " + rateHz + " Hz, seed " + seed, e);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMethodLearnsNothingFromOneBatchForTheNext(StanceMethods method) {
        EventFinder finder = new EventFinder(placement(method), Optional.of(method));
        List<List<Double>> twice = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            List<Double> times = new ArrayList<>();
            HandMadeStrides.of(placement(method), t -> running(t, 1), 200, true, batch -> {
                finder.fill(batch);
                for (int i = 0; i < batch.size(); i++) {
                    times.add(batch.stride(i).stance(0).contactS());
                    times.add(batch.stride(i).stance(0).toeOffS());
                }
            });
            twice.add(times);
        }
        assertThat(twice.get(1)).isEqualTo(twice.get(0));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "FOOT_IMPACT",
                "FOOT_IMPACT_PITCH",
                "FOOT_PITCH",
                "SHANK_IMPACT",
                "SHANK_IMPACT_PITCH",
                "SHANK_AUBOL"
            })
    void turnedOverItSaysTheSame(StanceMethods method) {
        List<Found> plain = stances(method, t -> running(t, 1), 200, false);
        List<Found> over = stances(
                method,
                t -> {
                    double[] v = running(t, 1);
                    return new double[] {-v[2], v[1], v[0], -v[5], v[4], v[3]};
                },
                200,
                false);
        assertThat(plain).anySatisfy(found -> assertThat(found.contactS()).isFinite());
        for (int i = 0; i < plain.size(); i++) {
            assertThat(over.get(i).contactS())
                    .isCloseTo(plain.get(i).contactS(), org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    @Test
    void everyPlacementThatSeesAStanceHasAMethodWithoutAGyro() {
        for (SensorPlacement placement : SensorPlacement.values()) {
            boolean sees = placement == SensorPlacement.FOOT
                    || placement == SensorPlacement.SHANK
                    || placement == SensorPlacement.SACRUM
                    || placement == SensorPlacement.WAIST
                    || placement == SensorPlacement.CHEST;
            assertThat(StanceMethods.usual(placement, false).isPresent())
                    .as("%s", placement)
                    .isEqualTo(sees);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLabelLeadsBackToTheMethod(StanceMethods method) {
        assertThat(StanceMethods.of(method.label())).contains(method);
    }
}
