// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.activity.Quantity;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Heart rate that is really the cadence. */
class CadenceLockTest {
    private static final int HOUR_S = 3600;

    private final Random random = new Random(11);

    private HandMadeRun run(int seconds) {
        double[] fast = HandMadeRun.noise(seconds, 0.8, random);
        double[] slow = HandMadeRun.noise(seconds, 0.995, random);
        return new HandMadeRun(seconds)
                .speed(row -> 3)
                .cadence(row -> 2 * Math.round((170 + 1.5 * fast[row] + 1.5 * slow[row]) / 2));
    }

    /** What an optical sensor makes of steps: the cadence, smoothed over some seconds. */
    private static double[] locked(HandMadeRun run, double factor) {
        double[] heartRate = new double[run.timeS.length];
        double smooth = run.cadenceSpm[0];
        for (int row = 0; row < heartRate.length; row++) {
            smooth += 0.25 * (run.cadenceSpm[row] - smooth);
            heartRate[row] = Math.round(factor * smooth);
        }
        return heartRate;
    }

    private static List<QualityWarning> warnings(HandMadeRun run) {
        return CadenceLock.warnings(run.rows());
    }

    @Test
    void jumpOntoTheCadenceIsFoundWithItsSpan() {
        HandMadeRun run = run(HOUR_S);
        double[] locked = locked(run, 1);
        run.series(Quantity.HEART_RATE, row -> row >= 1000 && row < 1400 ? locked[row] : 143);
        List<QualityWarning> warnings = warnings(run);
        assertThat(warnings).hasSize(1);
        Span span = warnings.get(0).span().orElseThrow();
        assertThat(warnings.get(0).code()).isEqualTo("heart-rate-locked");
        assertThat(span.fromS()).isCloseTo(1000, within(10.0));
        assertThat(span.toS()).isCloseTo(1400, within(10.0));
    }

    @Test
    void lockFromTheFirstSecondOnIsFoundByItsMovement() {
        HandMadeRun run = run(HOUR_S);
        double[] locked = locked(run, 1);
        assertThat(warnings(run.series(Quantity.HEART_RATE, row -> locked[row])))
                .isNotEmpty();
    }

    @Test
    void lockToTheStrideRateIsFound() {
        HandMadeRun run = run(HOUR_S);
        double[] locked = locked(run, 0.5);
        run.series(Quantity.HEART_RATE, row -> row >= 600 && row < 900 ? locked[row] : 140);
        assertThat(warnings(run)).hasSize(1);
        assertThat(warnings(run).get(0).message()).contains("stride rate");
    }

    /** Mean 170 in both, independent: measured 0 of 300 hours flagged; 2 allowed for other random numbers. */
    @Test
    void honestHeartRateNearTheCadenceIsNotAccused() {
        int accused = 0;
        for (int hour = 0; hour < 100; hour++) {
            double[] heart = HandMadeRun.noise(HOUR_S, 0.99, random);
            HandMadeRun run = run(HOUR_S).series(Quantity.HEART_RATE, row -> Math.round(170 + 1.5 * heart[row]));
            accused += warnings(run).isEmpty() ? 0 : 1;
        }
        assertThat(accused).isLessThanOrEqualTo(2);
    }

    @Test
    void bothConstantAndEqualProvesNothing() {
        HandMadeRun run = new HandMadeRun(HOUR_S).speed(row -> 3).cadence(row -> 170);
        assertThat(warnings(run.series(Quantity.HEART_RATE, row -> 170))).isEmpty();
    }

    @Test
    void slowRiseThroughTheCadenceIsNotAccused() {
        HandMadeRun run = run(HOUR_S).series(Quantity.HEART_RATE, row -> Math.round(150 + 40.0 * row / HOUR_S));
        assertThat(warnings(run)).isEmpty();
    }

    @Test
    void lockOfLessThanAMinuteIsNotReported() {
        HandMadeRun run = run(HOUR_S);
        double[] locked = locked(run, 1);
        run.series(Quantity.HEART_RATE, row -> row >= 1000 && row < 1050 ? locked[row] : 143);
        assertThat(warnings(run)).isEmpty();
    }

    @Test
    void noHeartRateNoWarning() {
        assertThat(warnings(run(600))).isEmpty();
    }
}
