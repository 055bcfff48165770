// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

/** Mean and first two harmonics of the push over one step. Not thread-safe: one per stream. */
final class StepHarmonics {
    static final int HARMONICS = 2;

    private final double[] cosine = new double[HARMONICS + 1];
    private final double[] sine = new double[HARMONICS + 1];
    private double meanG;
    private double fromS;
    private double stepS;

    /** Takes those of the step in a window; false where there is no push. */
    boolean of(LandingWindow window) {
        int from = window.periodBegin();
        int to = window.periodEnd();
        double[] pushG = window.pushG();
        double levelG = FlightLevel.of(pushG, from, to);
        fromS = window.timeS()[from];
        stepS = window.stepS();
        double sum = 0;
        for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
            cosine[harmonic] = 0;
            sine[harmonic] = 0;
        }
        for (int i = from; i < to; i++) {
            double value = Math.max(0, pushG[i] - levelG);
            double angle = 2 * Math.PI * (window.timeS()[i] - fromS) / stepS;
            sum += value;
            for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
                cosine[harmonic] += value * Math.cos(harmonic * angle);
                sine[harmonic] += value * Math.sin(harmonic * angle);
            }
        }
        meanG = sum / (to - from);
        for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
            cosine[harmonic] *= 2.0 / (to - from);
            sine[harmonic] *= 2.0 / (to - from);
        }
        return meanG > 0;
    }

    /** Amplitude of a harmonic against the mean. */
    double strength(int harmonic) {
        return Math.hypot(cosine[harmonic], sine[harmonic]) / meanG;
    }

    /** The crest of the first harmonic that is nearest to a time, s. */
    double crestS(double nearS) {
        double first = fromS + stepS * Math.atan2(sine[1], cosine[1]) / (2 * Math.PI);
        return first + stepS * Math.rint((nearS - first) / stepS);
    }

    /** Mean and harmonics added up, against the mean, at a share of the step from the crest of the first on. */
    double at(double share) {
        double crest = Math.atan2(sine[1], cosine[1]);
        double sum = 1;
        for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
            double angle = harmonic * (2 * Math.PI * share + crest);
            sum += (cosine[harmonic] * Math.cos(angle) + sine[harmonic] * Math.sin(angle)) / meanG;
        }
        return sum;
    }
}
