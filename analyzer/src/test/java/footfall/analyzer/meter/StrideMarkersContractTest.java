// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Evidence;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every marker of a stride, whatever the data. */
class StrideMarkersContractTest {
    private static final Set<SensorPlacement> SEEN = EnumSet.of(
            SensorPlacement.FOOT,
            SensorPlacement.SHANK,
            SensorPlacement.SACRUM,
            SensorPlacement.WAIST,
            SensorPlacement.CHEST);

    private static List<StrideMarkers.Report> everywhere(HandMadeStrides strides) {
        List<StrideMarkers.Report> reports = new ArrayList<>();
        for (SensorPlacement placement : SEEN) {
            strides.placement = placement;
            reports.add(strides.report());
        }
        return reports;
    }

    private static void holds(StrideMarkers.Report report, String of) {
        for (Marker marker : report.markers()) {
            assertThat(marker.toString()).as(of).doesNotContain("NaN", "Infinity");
            assertThat(marker.n()).as(of + marker.id()).isPositive();
            if (marker.evidence() != Evidence.HEURISTIC) {
                assertThat(marker.source()).as(of + marker.id()).isNotEmpty();
            }
            assertThat(marker.note()).as(of + marker.id()).endsWith(".").hasSizeGreaterThan(40);
        }
        for (LandingSeries series : report.series()) {
            assertThat(series.value()).as(of + series.id()).isNotEmpty().doesNotContain(Double.NaN);
        }
        assertThat(report.refused()).as(of).allMatch(refused -> refused.why().length() > 10);
        possible(report, of);
    }

    private static void possible(StrideMarkers.Report report, String of) {
        for (LandingSeries series : report.series()) {
            for (double value : series.value()) {
                switch (series.id()) {
                    case FLIGHT_TIME -> assertThat(value).as(of).isNotNegative();
                    case DUTY_FACTOR -> assertThat(value).as(of).isPositive().isLessThan(0.5);
                    case GROUND_CONTACT_BALANCE -> assertThat(value).as(of).isBetween(0.0, 100.0);
                    case BRAKING_PEAK -> assertThat(value).as(of).isPositive();
                    case BRAKING_TIME -> assertThat(value).as(of).isBetween(0.0, 60.0);
                    case CONTACT_HALF_ANGLE -> assertThat(value).as(of).isBetween(0.0, 90.0);
                    default -> assertThat(value).as(of).isFinite();
                }
            }
        }
    }

    @Test
    void silenceSaysNothingImpossible() {
        everywhere(new HandMadeStrides()).forEach(report -> holds(report, "silence"));
    }

    @Test
    void noiseSaysNothingImpossible() {
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            HandMadeStrides strides = new HandMadeStrides();
            strides.seed = seed;
            strides.jitterS = 0.05;
            strides.contactS = 0.1 + 0.25 * random.nextDouble();
            strides.leftLongerS = 0.1 * (random.nextDouble() - 0.5);
            strides.pitchDeg = s -> 90 * random.nextGaussian();
            strides.forwardG = s -> 5 * random.nextGaussian();
            String of = "seed " + seed;
            everywhere(strides).forEach(report -> holds(report, of));
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.pitchDeg = s -> Double.NaN;
        strides.forwardG = s -> Double.NaN;
        strides.contactS = Double.NaN;
        for (StrideMarkers.Report report : everywhere(strides)) {
            holds(report, "not known");
            assertThat(report.markers())
                    .extracting(Marker::id)
                    .doesNotContain(
                            MarkerId.GROUND_CONTACT_TIME,
                            MarkerId.FLIGHT_TIME,
                            MarkerId.DUTY_FACTOR,
                            MarkerId.BRAKING_PEAK,
                            MarkerId.FOOT_STRIKE_ANGLE,
                            MarkerId.TIBIA_ANGLE_AT_CONTACT,
                            MarkerId.LEG_STIFFNESS,
                            MarkerId.OVERSTRIDE_INDEX);
        }
    }

    @Test
    void oneStrideIsTooFew() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.steps = 2;
        for (StrideMarkers.Report report : everywhere(strides)) {
            assertThat(report.markers()).isEmpty();
        }
        strides.steps = 0;
        for (StrideMarkers.Report report : everywhere(strides)) {
            assertThat(report.markers()).isEmpty();
            assertThat(report.refused()).isEmpty();
        }
    }

    @Test
    void aLegThatIsTooShortForTheReachHasNoAngle() {
        HandMadeStrides strides = new HandMadeStrides();
        strides.speedMps = OptionalDouble.of(9);
        holds(strides.report(), "9 m/s");
        assertThat(strides.marker(MarkerId.CONTACT_HALF_ANGLE)).isEmpty();
        assertThat(strides.marker(MarkerId.LEG_STIFFNESS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMeterNamesPlacementsThatShowAStance(StrideMeters meter) {
        assertThat(SEEN).containsAll(meter.needs().placements());
    }

    @Test
    void eachMarkerIsMeasuredOnce() {
        EnumSet<MarkerId> seen = EnumSet.noneOf(MarkerId.class);
        for (StrideMeters meter : StrideMeters.values()) {
            assertThat(seen.add(meter.id())).as(meter.name()).isTrue();
        }
        for (DerivedMeters meter : DerivedMeters.values()) {
            assertThat(seen.add(meter.id())).as(meter.name()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDerivedMarkerHasAPageAndALineInTheIndex(DerivedMeters meter) throws IOException {
        documented(meter.id());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "GROUND_CONTACT_TIME",
                "FLIGHT_TIME",
                "DUTY_FACTOR",
                "GROUND_CONTACT_BALANCE",
                "BRAKING_PEAK",
                "TIBIA_ANGLE_AT_CONTACT",
                "FOOT_STRIKE_ANGLE"
            })
    void aMarkerOfStanceAndLandingHasAPageAndALineInTheIndex(StrideMeters meter) throws IOException {
        documented(meter.id());
    }

    private static void documented(MarkerId id) throws IOException {
        Path pages = Path.of(System.getProperty("footfall.root"), "docs", "algorithms");
        assertThat(pages.resolve(id.id() + ".md")).isRegularFile();
        assertThat(Files.readString(pages.resolve("README.md")))
                .contains("| [" + id.id() + "](" + id.id() + ".md) | " + id.unit() + " | from strides");
    }
}
