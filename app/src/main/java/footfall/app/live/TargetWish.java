// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import java.util.OptionalDouble;

/**
 * What the runner wants to aim at: a number, a share above the own baseline, or nothing.
 *
 * @param spm steps of both feet a minute; absent for a share
 * @param gainPct above the baseline, %; absent for a number
 */
public record TargetWish(OptionalDouble spm, OptionalDouble gainPct) {
    /** No target: only show. */
    public static TargetWish none() {
        return new TargetWish(OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A number. */
    public static TargetWish of(double spm) {
        return new TargetWish(OptionalDouble.of(spm), OptionalDouble.empty());
    }

    /** So many per cent above the baseline. */
    public static TargetWish above(double gainPct) {
        return new TargetWish(OptionalDouble.empty(), OptionalDouble.of(gainPct));
    }
}
