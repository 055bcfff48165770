// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.stride;

/** A role: gets the strides of running, batch by batch. */
@FunctionalInterface
public interface StrideSink {
    /** The next strides; they are filled again afterwards. */
    void accept(StrideBatch batch);
}
