// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import footfall.analyzer.signal.SampleSink;
import java.io.Closeable;

/**
 * A role: writes the samples of one sensor to a stream as they come. {@code begin} is called once, before the first block;
 * {@link #close} writes what is left and closes the stream. Where the stream fails, an {@link java.io.UncheckedIOException} comes out
 * of {@code begin} or {@code accept}, because a sink throws nothing checked. Not thread-safe: one per stream.
 */
public interface SampleWriter extends SampleSink, Closeable {}
