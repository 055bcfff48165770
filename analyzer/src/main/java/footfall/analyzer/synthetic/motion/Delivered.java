// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.Span;
import java.util.List;

/**
 * What became of the samples of a sensor.
 *
 * @param measured ticks of the sensor's clock
 * @param samples samples handed on, repetitions included
 * @param clipped samples handed on that touch the full scale on some axis, repetitions included
 * @param lost ticks that never arrived
 * @param twice samples handed on twice in a row
 * @param resent samples of packets that were sent again
 * @param held ticks that repeated the values before
 * @param gaps where packets were lost, in device time: from the first lost tick to the first that arrived
 */
public record Delivered(
        long measured, long samples, long clipped, long lost, long twice, long resent, long held, List<Span> gaps) {
    /** Keeps a copy. */
    public Delivered {
        gaps = List.copyOf(gaps);
    }
}
