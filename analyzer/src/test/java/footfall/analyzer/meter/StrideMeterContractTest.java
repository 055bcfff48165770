// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Athlete;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.event.EventFinder;
import footfall.analyzer.frame.FrameFinder;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every stride meter at the trunk promises of strides that are none. */
class StrideMeterContractTest {
    private static final Map<MarkerId, double[]> POSSIBLE = Map.of(
            MarkerId.VERTICAL_OSCILLATION, new double[] {0, 200},
            MarkerId.VERTICAL_RATIO, new double[] {0, 30},
            MarkerId.STEP_REGULARITY, new double[] {-1, 1},
            MarkerId.STRIDE_REGULARITY, new double[] {-1, 1},
            MarkerId.GAIT_SYMMETRY, new double[] {0, 1},
            MarkerId.HARMONIC_RATIO, new double[] {0, Double.MAX_VALUE},
            MarkerId.PELVIC_OBLIQUITY_RANGE, new double[] {0, 45},
            MarkerId.TRUNK_LEAN, new double[] {-45, 45});

    /** Signals that no runner makes. */
    enum Signal {
        SILENCE(t -> 0, t -> 0, t -> 0),
        CONSTANT(t -> 1, t -> 0, t -> 0),
        ON_ITS_HEAD(t -> -1 - Math.sin(18 * t), t -> 0.2 * Math.cos(18 * t), t -> 0),
        ON_ITS_SIDE(t -> 0.2 * Math.sin(18 * t), t -> 1 + Math.sin(18 * t), t -> 50 * Math.sin(9 * t)),
        NOISE(noise(1, 3), noise(2, 3), noise(3, 300)),
        FAINT(noise(4, 1e-12), noise(5, 1e-12), noise(6, 1e-12)),
        VIOLENT(noise(7, 60), noise(8, 60), noise(9, 60)),
        SPINNING(t -> 1, t -> 0, t -> 2000),
        ONE_SPIKE(t -> Math.abs(t - 5) < 0.005 ? 1000 : 1, t -> 0, t -> 0);

        private final DoubleUnaryOperator zG;
        private final DoubleUnaryOperator xG;
        private final DoubleUnaryOperator xDps;

        Signal(DoubleUnaryOperator zG, DoubleUnaryOperator xG, DoubleUnaryOperator xDps) {
            this.zG = zG;
            this.xG = xG;
            this.xDps = xDps;
        }

        private static DoubleUnaryOperator noise(long seed, double size) {
            Random random = new Random(seed);
            return t -> size * random.nextGaussian();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatIsPublishedIsImpossible(Signal signal) {
        FrameFinder frames = new FrameFinder(SensorPlacement.SACRUM);
        EventFinder events = new EventFinder(SensorPlacement.SACRUM, Optional.empty());
        StrideMarkers markers = new StrideMarkers(SensorPlacement.SACRUM);
        MadeStrides.cut(200, MadeStrides.evenLandingsS(80, 0.35), signal.zG, signal.xG, signal.xDps, batch -> {
            frames.fill(batch);
            events.fill(batch);
            markers.measure(batch);
        });
        StrideMarkers.Report report = markers.conclude(new RunFacts(
                SensorPlacement.SACRUM,
                Optional.empty(),
                Athlete.unknown(),
                OptionalDouble.of(3),
                OptionalDouble.empty(),
                200,
                frames.facts()));
        assertThat(markers.landings().size()).isGreaterThanOrEqualTo(80);
        for (Marker marker : report.markers()) {
            assertThat(Double.isFinite(marker.value())).as(marker.id().id()).isTrue();
            double[] range = POSSIBLE.getOrDefault(
                    marker.id(), new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
            assertThat(marker.value()).as(marker.id().id()).isBetween(range[0], range[1]);
        }
        for (LandingSeries series : report.series()) {
            for (double value : series.value()) {
                assertThat(Double.isFinite(value)).as(series.id().id()).isTrue();
            }
        }
        assertThat(report.markers().size() + report.refused().size())
                .as("each meter gives a marker or a reason")
                .isEqualTo(StrideMeters.values().length + DerivedMeters.values().length);
    }
}
