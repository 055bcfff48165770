// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import footfall.analyzer.Gait;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Views as a session would say them. */
public final class ExampleViews {
    private ExampleViews() {}

    /** A runner in the second block with a target of 174. */
    public static LiveView running(double timeS, double spm, BandState state) {
        return new LiveView(
                (long) (timeS * 1e9),
                timeS,
                Phase.CUE,
                OptionalDouble.of(108),
                2,
                5,
                new LiveView.Cadence(OptionalDouble.of(spm), true, 0.94, Gait.RUN, 3),
                state,
                Optional.of(new LiveView.Target(174, 170.5, 177.5, OptionalDouble.of(8))),
                new LiveView.Sound(SoundMode.ASSIST, state == BandState.LOW, 172, 0),
                OptionalDouble.of(2.9166),
                OptionalDouble.of(0.82),
                List.of(sensor()),
                "");
    }

    /** Before anything came. */
    public static LiveView nothing(double timeS) {
        return new LiveView(
                (long) (timeS * 1e9),
                timeS,
                Phase.CONNECT,
                OptionalDouble.empty(),
                0,
                5,
                new LiveView.Cadence(OptionalDouble.empty(), true, Double.NaN, Gait.NONE, 0),
                BandState.STALE,
                Optional.empty(),
                new LiveView.Sound(SoundMode.OFF, false, 0, 0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                "waiting for the sensor");
    }

    private static LiveView.Sensor sensor() {
        return new LiveView.Sensor(
                "tcp localhost:9000",
                "",
                "connected",
                "shank left",
                OptionalDouble.of(199.98),
                24_000,
                12,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                4,
                "");
    }
}
