// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/** Takes the samples of one sensor as they come: a file that is read and a live link feed the same sink. */
public interface SampleSink {
    /** Once, before the first block. */
    void begin(SensorFacts sensor);

    /** The next samples. The block is reused by the caller. */
    void accept(SampleBlock block);

    /** Drops everything. */
    static SampleSink none() {
        return new SampleSink() {
            @Override
            public void begin(SensorFacts sensor) {
                // Nobody wants to know.
            }

            @Override
            public void accept(SampleBlock block) {
                // Nobody wants them.
            }
        };
    }
}
