// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlidingMedianTest {
    @Test
    void theMedianIsThatOfASortedWindow() {
        Random random = new Random(3);
        SlidingMedian sliding = new SlidingMedian();
        ArrayDeque<Double> window = new ArrayDeque<>();
        for (int step = 0; step < 5000; step++) {
            double value = random.nextInt(260);
            sliding.add(value);
            window.addLast(value);
            if (window.size() > 41 || window.size() > 1 && random.nextInt(5) == 0) {
                sliding.remove(window.removeFirst());
            }
            double[] sorted =
                    window.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            assertThat(sliding.median()).as("step " + step).isEqualTo(sorted[(sorted.length - 1) / 2]);
            assertThat(sliding.count()).isEqualTo(sorted.length);
        }
    }
}
