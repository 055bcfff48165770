// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.SeriesSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesPickTest {
    private static final Column NATIVE = column(SeriesSource.ofFormat("cadence"), 160, 162, 164, 166);
    private static final Column POD = column(SeriesSource.ofApp("Stryd", "Cadence", "RPM"), 161, 163, 165, 167);
    private static final Column UNWORN = column(SeriesSource.ofFormat("cadence"), 0, 0, 0, 0);

    private static Column column(SeriesSource source, double... values) {
        return new Column(Quantity.CADENCE, source, values);
    }

    @Test
    void theFormatsOwnSeriesWinsUnlessTheRunnerSaysOtherwise() {
        assertThat(SeriesPick.pick(List.of(NATIVE, POD), Optional.empty())).contains(NATIVE);
        assertThat(SeriesPick.pick(List.of(NATIVE, POD), Optional.of("stryd"))).contains(POD);
        assertThat(SeriesPick.pick(List.of(NATIVE, POD), Optional.of("native"))).contains(NATIVE);
        assertThat(SeriesPick.pick(List.of(NATIVE, POD), Optional.of("no such app")))
                .contains(NATIVE);
    }

    @Test
    void aSensorThatWasNotWornGivesWay() {
        assertThat(SeriesPick.pick(List.of(UNWORN, POD), Optional.empty())).contains(POD);
        assertThat(SeriesPick.pick(List.of(UNWORN), Optional.empty())).contains(UNWORN);
        assertThat(SeriesPick.pick(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void theChoiceNamesWhatWasUsedAndWhatThereWas() {
        var choice = SeriesPick.choice(List.of(NATIVE, POD), Optional.empty()).orElseThrow();
        assertThat(choice.quantity()).isEqualTo("cadence");
        assertThat(choice.used()).isEqualTo("native");
        assertThat(choice.available()).containsExactly("native", "Stryd: Cadence (RPM)");
    }
}
