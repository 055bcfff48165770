// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against the worked example: 70 kg, 1.75 m, 3 m/s, contact 250 ms, flight 100 ms. */
class SineWaveModelTest {
    private static final double LEG_M = 0.53 * 1.75;

    @Test
    void matchesTheWorkedExample() {
        double forceBw = SineWaveModel.peakForceBw(0.25, 0.10);
        assertThat(forceBw).isCloseTo(2.20, within(0.005));
        assertThat(forceBw * 70 * SineWaveModel.GRAVITY_MPS2).isCloseTo(1510, within(1.0));
        assertThat(SineWaveModel.loweringM(0.25, 0.10)).isCloseTo(0.060, within(0.0005));
        assertThat(SineWaveModel.verticalStiffnessKnPerM(0.25, 0.10, 70)).isCloseTo(25.2, within(0.05));
        assertThat(SineWaveModel.legStiffnessKnPerM(0.25, 0.10, 70, 3, LEG_M)).isCloseTo(10.85, within(0.01));
    }

    @Test
    void impulseOverTheStepCarriesTheBody() {
        double contactS = 0.25;
        double flightS = 0.10;
        // Mean of a half sine is 2/π of its peak; over the contact it must equal the weight over the whole step.
        double impulse = SineWaveModel.peakForceBw(contactS, flightS) * 2 / Math.PI * contactS;
        assertThat(impulse).isCloseTo(contactS + flightS, within(1e-12));
    }

    @Test
    void legThatCannotReachSoFarGivesNothing() {
        assertThat(SineWaveModel.legStiffnessKnPerM(0.4, 0.1, 70, 10, 0.9)).isNaN();
    }
}
