// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SpectrumPicture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpectrumCollectorTest {
    private final WindowSpectrum spectrum = new WindowSpectrum();
    private final SpectrumCollector collector = new SpectrumCollector();

    @Test
    void nothingGivesAnEmptyPicture() {
        assertThat(collector.picture()).isEqualTo(SpectrumPicture.empty());
    }

    @Test
    void everySecondIsAColumnAndOnlyGaitCountsForTheMean() {
        collector.addNothing();
        add(2, true);
        add(4, true);
        add(90, false);
        SpectrumPicture picture = collector.picture();
        assertThat(picture.columnS()).isEqualTo(1);
        assertThat(picture.columns()).hasNumberOfRows(4);
        assertThat(picture.columns()[0]).containsOnly(0f);
        assertThat(picture.columns()[3]).containsOnly(90f);
        assertThat(picture.meanPower()).containsOnly(3f);
        assertThat((picture.meanPower().length - 1) * picture.binHz()).isEqualTo(SpectrumCollector.HIGHEST_HZ);
    }

    @Test
    void withoutGaitThereIsNoMean() {
        add(5, false);
        assertThat(collector.picture().meanPower()).isEmpty();
        assertThat(collector.picture().columns()).hasNumberOfRows(1);
    }

    @Test
    void thirtyHoursStayWithinTheColumnsAndKeepTheirTimesAndTheirMean() {
        int seconds = 30 * 3600;
        for (int second = 0; second < seconds; second++) {
            add(second < seconds / 2 ? 1 : 3, true);
        }
        SpectrumPicture picture = collector.picture();
        int columns = picture.columns().length;
        assertThat(columns).isBetween(SpectrumPicture.MOST_COLUMNS / 2, SpectrumPicture.MOST_COLUMNS);
        assertThat((columns - 1) * picture.columnS()).isLessThan(seconds);
        assertThat(columns * picture.columnS()).isGreaterThanOrEqualTo(seconds);
        assertThat(picture.columns()[columns / 2 - 4]).containsOnly(1f);
        assertThat(picture.columns()[columns - 1]).containsOnly(3f);
        assertThat((double) picture.meanPower()[7]).isCloseTo(2, within(1e-6));
    }

    @Test
    void aPictureIsNotChangedByWhatComesLater() {
        add(1, true);
        SpectrumPicture before = collector.picture();
        for (int second = 0; second < 2000; second++) {
            add(9, true);
        }
        assertThat(before.columns()[0]).containsOnly(1f);
        assertThat(before.meanPower()).containsOnly(1f);
    }

    @Test
    void aPowerThatIsNoNumberIsNone() {
        add(Double.NaN, true);
        add(Double.POSITIVE_INFINITY, true);
        assertThat(collector.picture().meanPower()).containsOnly(0f);
    }

    private void add(double power, boolean gait) {
        Arrays.fill(spectrum.axesPower(), power);
        collector.add(spectrum, gait);
    }
}
