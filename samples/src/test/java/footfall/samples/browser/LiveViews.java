// SPDX-License-Identifier: Apache-2.0
package footfall.samples.browser;

import footfall.analyzer.Gait;
import footfall.app.live.BandState;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.SoundMode;
import footfall.app.web.ScopeView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Views as a session makes them, in its second block towards 174. */
final class LiveViews {
    private static final double RATE_HZ = 100;

    private LiveViews() {}

    static LiveView of(double spm, BandState state) {
        return of(spm, state, Phase.CUE, "");
    }

    static LiveView of(double spm, BandState state, Phase phase, String prompt) {
        boolean sounds = state == BandState.LOW;
        return new LiveView(
                491_000_000_000L,
                491,
                phase,
                OptionalDouble.of(134),
                2,
                5,
                new LiveView.Cadence(OptionalDouble.of(spm), true, 0.93, Gait.RUN, 2.8),
                state,
                Optional.of(new LiveView.Target(174, 170.5, 177.5, OptionalDouble.of(8))),
                new LiveView.Sound(SoundMode.ASSIST, sounds, 174, 490_900_000_000L),
                OptionalDouble.of(2.83),
                OptionalDouble.of(0.78),
                List.of(bridge(), pod(spm)),
                prompt,
                ask(prompt));
    }

    private static LiveView.Ask ask(String prompt) {
        return switch (prompt) {
            case "" -> LiveView.Ask.NONE;
            case "Pain now, 0 to 10?" -> LiveView.Ask.PAIN;
            case "Effort now, 0 to 10?" -> LiveView.Ask.EXERTION;
            default -> LiveView.Ask.SIGNAL_POOR;
        };
    }

    private static LiveView.Sensor bridge() {
        return new LiveView.Sensor(
                "serial /dev/ttyUSB0",
                "IMU bridge 1.2",
                "connected",
                "shank left",
                OptionalDouble.of(199.8),
                98_204,
                12,
                0,
                OptionalDouble.of(82),
                OptionalDouble.empty(),
                OptionalDouble.of(-38),
                21,
                "");
    }

    private static LiveView.Sensor pod(double spm) {
        return new LiveView.Sensor(
                "bluetooth Foot Pod",
                "Pod",
                "connected",
                "foot right",
                OptionalDouble.of(1),
                490,
                0,
                0,
                OptionalDouble.of(64),
                OptionalDouble.of(spm + 1.6),
                OptionalDouble.empty(),
                340,
                "counts strides: doubled");
    }

    /** What a shank feels at 169 steps a minute, one impact a stride. */
    static ScopeView scope() {
        int size = (int) (10 * RATE_HZ);
        double strideS = 2 * 60 / 169.0;
        double[] timeS = new double[size];
        float[] accelerationG = new float[size];
        double[] steps = new double[(int) (10 / strideS)];
        for (int i = 0; i < size; i++) {
            timeS[i] = 481 + i / RATE_HZ;
            double phase = (i / RATE_HZ) % strideS / strideS;
            double impact = phase > 0.1 ? 5.2 * Math.exp(-(phase - 0.1) / 0.03) * Math.cos((phase - 0.1) * 60) : 0;
            double swing = 1.3 * Math.exp(-Math.pow((phase - 0.7) / 0.12, 2));
            accelerationG[i] = (float) Math.abs(1 + 0.25 * Math.sin(2 * Math.PI * phase) + swing + impact);
        }
        for (int k = 0; k < steps.length; k++) {
            steps[k] = 481 + (k + 0.1) * strideS;
        }
        double[] axis = new double[65];
        float[] height = new float[axis.length];
        for (int i = 0; i < axis.length; i++) {
            axis[i] = 60 + 3.75 * i;
            height[i] = (float) (Math.exp(-Math.pow((axis[i] - 169) / 5, 2))
                    + 0.6 * Math.exp(-Math.pow((axis[i] - 84.5) / 5, 2))
                    + 0.4 * Math.exp(-Math.pow((axis[i] - 253.5) / 5, 2))
                    + 0.03);
        }
        return new ScopeView(timeS, accelerationG, steps, axis, height);
    }
}
