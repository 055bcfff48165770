// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StrideTest {
    @Test
    void theWorkedExampleOfTheSineWaveModelComesOut() {
        SyntheticRunner runner = new SyntheticRunner(1.75, 0.9275, 70, 165, 6, 3, 0.36, 50, 0.02, 0.6, 3, 0, 54, 186);
        Stride stride = Stride.of(runner, 3.0, 0.25, 0.10);
        assertThat(stride.peakForceBw()).isCloseTo(2.199, within(0.001));
        assertThat(stride.verticalStiffnessKnPerM()).isCloseTo(25.2, within(0.1));
        assertThat(stride.legStiffnessKnPerM()).isCloseTo(10.85, within(0.03));
        assertThat(stride.oscillationM()).isCloseTo(0.072, within(0.0005));
    }

    @Test
    void momentumOfAStepIsBodyWeightTimesItsLength() {
        SyntheticRunner runner = SyntheticRunner.ofSeed(5);
        Stride stride = Stride.of(runner, 3.2, 0.24, 0.11);
        double impulseBwS = stride.peakForceBw() * 0.24 * 2 / Math.PI;
        assertThat(impulseBwS).isCloseTo(0.35, within(1e-12));
    }
}
