// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.Spectrometer;
import footfall.analyzer.spectrum.WindowSpectrum;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Windows made by hand, with gravity along z. */
final class Windows {
    /** A turn of the sensor about two axes, rad. */
    private static final double AROUND_Z = 0.9;

    private static final double AROUND_X = -2.1;

    private Windows() {}

    /** Motion along and across gravity, g as a function of seconds. */
    static AnalysisWindow of(DoubleUnaryOperator alongG, DoubleUnaryOperator acrossG) {
        AnalysisWindow window = new AnalysisWindow();
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            double timeS = (double) n / AnalysisWindow.RATE_HZ;
            window.xG()[n] = acrossG.applyAsDouble(timeS);
            window.zG()[n] = 1 + alongG.applyAsDouble(timeS);
        }
        lengths(window);
        return window;
    }

    /** Motion along gravity only. */
    static AnalysisWindow of(DoubleUnaryOperator alongG) {
        return of(alongG, timeS -> 0);
    }

    static DoubleUnaryOperator tone(double amplitudeG, double frequencyHz, double phase) {
        return timeS -> amplitudeG * Math.cos(2 * Math.PI * frequencyHz * timeS + phase);
    }

    /** Lines at multiples of a rhythm; one amplitude each. */
    static DoubleUnaryOperator lines(double baseHz, double... amplitudesG) {
        return timeS -> {
            double sum = 0;
            for (int i = 0; i < amplitudesG.length; i++) {
                sum += amplitudesG[i] * Math.cos(2 * Math.PI * (i + 1) * baseHz * timeS + 0.7 * i);
            }
            return sum;
        };
    }

    static AnalysisWindow noise(double sdG, Random random) {
        return noisy(of(timeS -> 0), sdG, random);
    }

    static AnalysisWindow noisy(AnalysisWindow window, double sdG, Random random) {
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            window.xG()[n] += sdG * random.nextGaussian();
            window.yG()[n] += sdG * random.nextGaussian();
            window.zG()[n] += sdG * random.nextGaussian();
        }
        lengths(window);
        return window;
    }

    static AnalysisWindow scaled(AnalysisWindow from, double factor) {
        AnalysisWindow window = new AnalysisWindow();
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            set(window, n, factor * from.xG()[n], factor * from.yG()[n], factor * from.zG()[n]);
        }
        lengths(window);
        return window;
    }

    static AnalysisWindow mirrored(AnalysisWindow from) {
        AnalysisWindow window = new AnalysisWindow();
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            set(window, n, from.xG()[n], from.yG()[n], -from.zG()[n]);
        }
        lengths(window);
        return window;
    }

    static AnalysisWindow backwards(AnalysisWindow from) {
        AnalysisWindow window = new AnalysisWindow();
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            int back = AnalysisWindow.SAMPLES - 1 - n;
            set(window, n, from.xG()[back], from.yG()[back], from.zG()[back]);
        }
        lengths(window);
        return window;
    }

    static AnalysisWindow turned(AnalysisWindow from) {
        AnalysisWindow window = new AnalysisWindow();
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            double x = Math.cos(AROUND_Z) * from.xG()[n] - Math.sin(AROUND_Z) * from.yG()[n];
            double y = Math.sin(AROUND_Z) * from.xG()[n] + Math.cos(AROUND_Z) * from.yG()[n];
            double z = from.zG()[n];
            double up = Math.sin(AROUND_X) * y + Math.cos(AROUND_X) * z;
            set(window, n, x, Math.cos(AROUND_X) * y - Math.sin(AROUND_X) * z, up);
        }
        lengths(window);
        return window;
    }

    static WindowSpectrum spectrum(AnalysisWindow window) {
        WindowSpectrum spectrum = new WindowSpectrum();
        new Spectrometer().transform(window, spectrum);
        return spectrum;
    }

    static PeriodEstimate estimate(CadenceMethod method, AnalysisWindow window) {
        return method.estimator().estimate(window, spectrum(window));
    }

    private static void set(AnalysisWindow window, int n, double xG, double yG, double zG) {
        window.xG()[n] = xG;
        window.yG()[n] = yG;
        window.zG()[n] = zG;
    }

    private static void lengths(AnalysisWindow window) {
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            double x = window.xG()[n];
            double y = window.yG()[n];
            double z = window.zG()[n];
            window.magnitudeG()[n] = Math.sqrt(x * x + y * y + z * z);
        }
    }
}
