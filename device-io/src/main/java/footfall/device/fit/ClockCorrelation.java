// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.util.OptionalLong;

/** When the clock of a device's sensors, which counts from when it was switched on, showed what date. Not thread-safe: one per recording. */
final class ClockCorrelation {
    private static final MessageProfile MESSAGE = Profile.standard().message("timestamp_correlation");
    private static final int FRACTION = MESSAGE.field("fractional_timestamp").number();
    private static final int SYSTEM = MESSAGE.field("system_timestamp").number();
    private static final int SYSTEM_FRACTION =
            MESSAGE.field("fractional_system_timestamp").number();
    private static final int MILLIS = MESSAGE.field("timestamp_ms").number();
    private static final int SYSTEM_MILLIS =
            MESSAGE.field("system_timestamp_ms").number();
    private static final double FRACTIONS_A_MS = 32.768;

    private OptionalLong aheadMs = OptionalLong.empty();

    /** Takes a {@code timestamp_correlation} message; the first complete one counts. */
    void take(FitMessage message) {
        long system = message.field(SYSTEM);
        if (aheadMs.isEmpty() && message.timestampS() != FitMessage.ABSENT && system != FitMessage.ABSENT) {
            double ms = part(message, FRACTION, MILLIS) - part(message, SYSTEM_FRACTION, SYSTEM_MILLIS);
            aheadMs = OptionalLong.of((message.timestampS() - system) * 1000 + Math.round(ms));
        }
    }

    private static double part(FitMessage message, int fraction, int millis) {
        if (message.field(millis) != FitMessage.ABSENT) {
            return message.field(millis);
        }
        return message.field(fraction) == FitMessage.ABSENT ? 0 : message.field(fraction) / FRACTIONS_A_MS;
    }

    /** Milliseconds since 1970 of a time of the sensors; empty where nothing says the date. */
    OptionalLong epochMs(long fitS, double fractionS) {
        long millis = Math.round(fractionS * 1000);
        if (FitTime.isUtc(fitS)) {
            return OptionalLong.of(FitTime.epochMs(fitS) + millis);
        }
        return aheadMs.isEmpty()
                ? aheadMs
                : OptionalLong.of((fitS + FitTime.EPOCH_S) * 1000 + aheadMs.getAsLong() + millis);
    }
}
