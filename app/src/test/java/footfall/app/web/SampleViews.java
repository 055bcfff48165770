// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.analyzer.Gait;
import footfall.app.live.BandState;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.SoundMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Views as a session makes them. */
final class SampleViews {
    private SampleViews() {}

    /** In a block with cues, towards 174 ± 3. */
    static LiveView running(double spm, BandState state) {
        LiveView.Sensor sensor = new LiveView.Sensor(
                "simulated steady-run",
                "",
                "connected",
                "shank-left",
                OptionalDouble.of(200),
                12_000,
                3,
                0,
                OptionalDouble.of(82),
                OptionalDouble.empty(),
                OptionalDouble.of(-12),
                21,
                "");
        return new LiveView(
                60_000_000_000L,
                60,
                Phase.CUE,
                OptionalDouble.of(134),
                2,
                5,
                new LiveView.Cadence(OptionalDouble.of(spm), true, 0.93, Gait.RUN, 2.8),
                state,
                Optional.of(new LiveView.Target(174, 170.5, 177.5, OptionalDouble.of(8))),
                new LiveView.Sound(SoundMode.PACE, true, 174, 59_900_000_000L),
                OptionalDouble.empty(),
                OptionalDouble.of(0.78),
                List.of(sensor),
                "");
    }
}
