// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpectrometerTest {
    private static final int SAMPLES = AnalysisWindow.SAMPLES;
    private static final long SEED = 20240517;

    private final Spectrometer spectrometer = new Spectrometer();
    private final AnalysisWindow window = new AnalysisWindow();
    private final WindowSpectrum spectrum = new WindowSpectrum();

    @Test
    void powerIsThatOfANaiveTransform() {
        Random random = new Random(SEED);
        for (double[] channel : channels(window)) {
            for (int n = 0; n < SAMPLES; n++) {
                channel[n] = random.nextGaussian() + 0.7;
            }
        }
        spectrometer.transform(window, spectrum);
        for (int k = 0; k < WindowSpectrum.BINS; k++) {
            double axes = naive(window.xG(), k) + naive(window.yG(), k) + naive(window.zG(), k);
            assertThat(spectrum.axesPower()[k]).as("axes, bin %d", k).isCloseTo(axes, within(1e-12));
            assertThat(spectrum.magnitudePower()[k])
                    .as("magnitude, bin %d", k)
                    .isCloseTo(naive(window.magnitudeG(), k), within(1e-12));
        }
    }

    @Test
    void sinePeaksAtHalfItsSquaredAmplitude() {
        double amplitudeG = 1.7;
        for (int bin : new int[] {16, 44, 90, 200}) {
            clear();
            tone(window.yG(), amplitudeG, bin * WindowSpectrum.BIN_HZ, 0.4);
            spectrometer.transform(window, spectrum);
            assertThat(spectrum.axesPower()[bin])
                    .as("bin %d", bin)
                    .isCloseTo(amplitudeG * amplitudeG / 2, within(1e-5));
            assertThat(spectrum.magnitudePower()[bin]).isCloseTo(0, within(1e-20));
        }
    }

    @Test
    void axesPowerDoesNotChangeWhenTheSensorIsTurned() {
        Random random = new Random(SEED);
        for (double[] channel : channels(window)) {
            for (int n = 0; n < SAMPLES; n++) {
                channel[n] = random.nextGaussian();
            }
        }
        spectrometer.transform(window, spectrum);
        AnalysisWindow turned = new AnalysisWindow();
        WindowSpectrum ofTurned = new WindowSpectrum();
        turn(window, turned, 0.9, -2.1);
        spectrometer.transform(turned, ofTurned);
        for (int k = 0; k < WindowSpectrum.BINS; k++) {
            assertThat(ofTurned.axesPower()[k]).isCloseTo(spectrum.axesPower()[k], within(1e-12));
        }
    }

    @Test
    void constantHasNoPower() {
        Arrays.fill(window.zG(), 1);
        Arrays.fill(window.magnitudeG(), 1);
        spectrometer.transform(window, spectrum);
        for (int k = 0; k < WindowSpectrum.BINS; k++) {
            assertThat(spectrum.axesPower()[k]).isLessThan(1e-28);
            assertThat(spectrum.magnitudePower()[k]).isLessThan(1e-28);
        }
    }

    @Test
    void nothingOfTheWindowBeforeStays() {
        tone(window.xG(), 1, 2.5, 0);
        spectrometer.transform(window, spectrum);
        clear();
        spectrometer.transform(window, spectrum);
        assertThat(spectrum.axesPower()).containsOnly(0);
    }

    @Test
    void missingValueNeitherThrowsNorStays() {
        window.xG()[17] = Double.NaN;
        spectrometer.transform(window, spectrum);
        clear();
        tone(window.xG(), 1, 2, 0);
        spectrometer.transform(window, spectrum);
        assertThat(spectrum.axesPower()[32]).isCloseTo(0.5, within(1e-5));
    }

    @Test
    void logParabolaFindsATopWithinTwoHundredthsOfASpm() {
        double largestSpm = 0;
        for (double frequencyHz = 1.2; frequencyHz < 4.5; frequencyHz += 0.0037) {
            for (double phase = 0; phase < 6; phase += 0.7) {
                clear();
                tone(window.xG(), 1, frequencyHz, phase);
                spectrometer.transform(window, spectrum);
                int near = (int) Math.round(frequencyHz / WindowSpectrum.BIN_HZ);
                int top = spectrum.axesPower()[near + 1] > spectrum.axesPower()[near] ? near + 1 : near;
                top = spectrum.axesPower()[near - 1] > spectrum.axesPower()[top] ? near - 1 : top;
                double[] power = spectrum.axesPower();
                double offset = LogParabola.offset(power[top - 1], power[top], power[top + 1]);
                double errorSpm = 60 * ((top + offset) * WindowSpectrum.BIN_HZ - frequencyHz);
                largestSpm = Math.max(largestSpm, Math.abs(errorSpm));
            }
        }
        assertThat(largestSpm).isLessThan(0.015);
    }

    @Test
    void logParabolaOfAParabolaIsExact() {
        double before = Math.exp(-Math.pow(-1 - 0.3, 2));
        double middle = Math.exp(-Math.pow(0 - 0.3, 2));
        double after = Math.exp(-Math.pow(1 - 0.3, 2));
        assertThat(LogParabola.offset(before, middle, after)).isCloseTo(0.3, within(1e-12));
        assertThat(LogParabola.height(before, middle, after)).isCloseTo(1, within(1e-12));
    }

    @Test
    void logParabolaStaysInTheMiddleWithoutAPeak() {
        assertThat(LogParabola.offset(3, 2, 1)).isZero();
        assertThat(LogParabola.offset(0, 2, 1)).isZero();
        assertThat(LogParabola.offset(Double.NaN, 2, 1)).isZero();
        assertThat(LogParabola.offset(2, 2, 2)).isZero();
        assertThat(LogParabola.height(3, 2, 1)).isEqualTo(2);
    }

    private static double naive(double[] values, int bin) {
        double mean = 0;
        for (int n = 0; n < SAMPLES; n++) {
            mean += values[n] * 2 * Math.pow(Math.sin(Math.PI * n / SAMPLES), 2) / SAMPLES;
        }
        double real = 0;
        double imaginary = 0;
        double weights = 0;
        for (int n = 0; n < SAMPLES; n++) {
            double hann = Math.pow(Math.sin(Math.PI * n / SAMPLES), 2);
            double angle = 2 * Math.PI * bin * n / WindowSpectrum.POINTS;
            real += hann * (values[n] - mean) * Math.cos(angle);
            imaginary -= hann * (values[n] - mean) * Math.sin(angle);
            weights += hann;
        }
        return 2 * (real * real + imaginary * imaginary) / (weights * weights);
    }

    private static void tone(double[] channel, double amplitudeG, double frequencyHz, double phase) {
        for (int n = 0; n < SAMPLES; n++) {
            channel[n] += amplitudeG * Math.sin(2 * Math.PI * frequencyHz * n / AnalysisWindow.RATE_HZ + phase);
        }
    }

    private static void turn(AnalysisWindow from, AnalysisWindow to, double aroundZ, double aroundX) {
        for (int n = 0; n < SAMPLES; n++) {
            double x = Math.cos(aroundZ) * from.xG()[n] - Math.sin(aroundZ) * from.yG()[n];
            double y = Math.sin(aroundZ) * from.xG()[n] + Math.cos(aroundZ) * from.yG()[n];
            to.xG()[n] = x;
            to.yG()[n] = Math.cos(aroundX) * y - Math.sin(aroundX) * from.zG()[n];
            to.zG()[n] = Math.sin(aroundX) * y + Math.cos(aroundX) * from.zG()[n];
        }
    }

    private void clear() {
        for (double[] channel : channels(window)) {
            Arrays.fill(channel, 0);
        }
    }

    private static double[][] channels(AnalysisWindow window) {
        return new double[][] {window.xG(), window.yG(), window.zG(), window.magnitudeG()};
    }
}
