// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Athlete;
import footfall.analyzer.Gait;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.WatchOptions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** One source for each quantity, shown and selectable. */
class SeriesSelectorTest {
    private static final SeriesSource STRYD_CONTACT = SeriesSource.ofApp("Stryd", "Ground Time", "Milliseconds");
    private static final SeriesSource STRYD_BOUNCE = SeriesSource.ofApp("Stryd", "Vertical Oscillation", "Centimeters");
    private static final SeriesSource OTHER_CONTACT = SeriesSource.ofApp("Run Pod", "GCT", "ms");

    private static HandMadeRun run() {
        return new HandMadeRun(120).cadence(row -> 170);
    }

    private static WatchOptions preferring(String series) {
        return new WatchOptions(Athlete.unknown(), Optional.of(series), OptionalDouble.empty());
    }

    private static SeriesChoice choice(HandMadeRun run, WatchOptions options, Quantity quantity) {
        return run.report(options).series().stream()
                .filter(choice -> choice.quantity().equals(quantity.label()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nativeComesFirstAndTheOthersAreShown() {
        HandMadeRun run = run().series(Quantity.GROUND_CONTACT_TIME, STRYD_CONTACT, row -> 240)
                .series(Quantity.GROUND_CONTACT_TIME, row -> 260);
        SeriesChoice choice = choice(run, WatchOptions.defaults(), Quantity.GROUND_CONTACT_TIME);
        assertThat(choice.used()).isEqualTo("native");
        assertThat(choice.available()).containsExactly("native", "Stryd: Ground Time (Milliseconds)");
    }

    @Test
    void preferenceIsPartOfAnApplicationsNameInAnyCase() {
        HandMadeRun run = run().series(Quantity.GROUND_CONTACT_TIME, row -> 260)
                .series(Quantity.GROUND_CONTACT_TIME, STRYD_CONTACT, row -> 240);
        assertThat(choice(run, preferring("sTRy"), Quantity.GROUND_CONTACT_TIME).used())
                .startsWith("Stryd");
        assertThat(choice(run, preferring("Native"), Quantity.GROUND_CONTACT_TIME)
                        .used())
                .isEqualTo("native");
    }

    @Test
    void preferenceThatMatchesNothingIsAnsweredWithWhatThereIs() {
        HandMadeRun run = run().series(Quantity.GROUND_CONTACT_TIME, STRYD_CONTACT, row -> 240);
        assertThat(run.report(preferring("polar")).warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("series-not-found");
            assertThat(warning.message()).contains("polar", "Stryd");
        });
        assertThat(run.report(preferring("stryd")).warnings()).isEmpty();
    }

    @Test
    void sensorThatWroteOnlyZerosIsNoSource() {
        HandMadeRun run = run().series(Quantity.GROUND_CONTACT_TIME, row -> 0)
                .series(Quantity.GROUND_CONTACT_TIME, STRYD_CONTACT, row -> 240);
        SeriesChoice choice = choice(run, WatchOptions.defaults(), Quantity.GROUND_CONTACT_TIME);
        assertThat(choice.available()).containsExactly("Stryd: Ground Time (Milliseconds)");
    }

    @Test
    void whatBelongsTogetherComesFromOneDevice() {
        HandMadeRun run = run().series(Quantity.VERTICAL_OSCILLATION, OTHER_CONTACT, row -> 90)
                .series(Quantity.GROUND_CONTACT_TIME, OTHER_CONTACT, row -> 270)
                .series(Quantity.GROUND_CONTACT_TIME, STRYD_CONTACT, row -> 240)
                .series(Quantity.VERTICAL_OSCILLATION, STRYD_BOUNCE, row -> 70)
                .series(Quantity.LEG_SPRING_STIFFNESS, STRYD_CONTACT, row -> 9);
        assertThat(choice(run, WatchOptions.defaults(), Quantity.GROUND_CONTACT_TIME)
                        .used())
                .startsWith("Stryd");
        assertThat(choice(run, WatchOptions.defaults(), Quantity.VERTICAL_OSCILLATION)
                        .used())
                .startsWith("Stryd");
    }

    @Test
    void markersReadTheChosenSource() {
        HandMadeRun run = run().series(Quantity.GROUND_CONTACT_TIME, row -> 260)
                .series(Quantity.GROUND_CONTACT_TIME, STRYD_CONTACT, row -> 240);
        assertThat(run.report(preferring("stryd")).markers())
                .anySatisfy(marker -> assertThat(marker.value()).isEqualTo(240));
    }

    @Test
    void sourceWithoutARunningValueIsNotOffered() {
        HandMadeRun run = run().series(Quantity.GROUND_CONTACT_TIME, row -> 260).gait(0, 120, Gait.WALK);
        assertThat(run.report().series()).isEqualTo(List.of());
    }
}
