// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/** Is told when the grid has grown by a second. */
@FunctionalInterface
public interface GridListener {
    /** Ticks 0…{@code ticks}−1 are there now, the last {@link UniformGrid#KEPT} of them can be read. */
    void grown(long ticks);
}
