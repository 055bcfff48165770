// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/** Stride times out of a step table. */
final class StrideIntervals {
    private StrideIntervals() {}
}
