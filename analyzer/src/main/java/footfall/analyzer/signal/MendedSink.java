// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/** Takes mended samples, in order. */
@FunctionalInterface
public interface MendedSink {
    /** The next samples. The batch is filled again after the call. */
    void accept(MendedSamples samples);
}
