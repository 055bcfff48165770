// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against Commons Math. */
class StudentTTest {
    @ParameterizedTest
    @ValueSource(doubles = {3, 4, 5, 7.5, 10, 28, 100, 5000})
    void agreesWithTheExactQuantile(double degreesOfFreedom) {
        double exact = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.975);
        assertThat(StudentT.quantile95(degreesOfFreedom)).isCloseTo(exact, within(0.015 * exact));
    }
}
