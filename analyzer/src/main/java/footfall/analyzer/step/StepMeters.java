// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Every step meter, one line each with what it needs: what {@link StepMarkers}, the docs table and the contract test read. */
public enum StepMeters {
    STRIDE_TIME(
            "the time of a stride",
            MarkerId.STRIDE_TIME,
            new StepNeeds(anywhere(), 20, false, 20),
            StrideTimeMeter::new),
    STRIDE_TIME_CV(
            "how much strides vary in time",
            MarkerId.STRIDE_TIME_CV,
            new StepNeeds(firmlyWorn(), 100, false, 100),
            StrideTimeCvMeter::new),
    STRIDE_TIME_DFA(
            "how long strides remember each other",
            MarkerId.STRIDE_TIME_DFA,
            new StepNeeds(firmlyWorn(), 200, true, 50),
            StrideTimeDfaMeter::new),
    STEP_TIME_ASYMMETRY(
            "how unlike left and right steps are in time",
            MarkerId.STEP_TIME_ASYMMETRY,
            new StepNeeds(onTheMidline(), 60, true, 100),
            StepTimeAsymmetryMeter::new);

    private final String words;
    private final MarkerId id;
    private final StepNeeds needs;
    private final Supplier<StepMeter> constructor;

    StepMeters(String words, MarkerId id, StepNeeds needs, Supplier<StepMeter> constructor) {
        this.words = words;
        this.id = id;
        this.needs = needs;
        this.constructor = constructor;
    }

    /** What it measures, for a sentence. */
    String words() {
        return words;
    }

    /** The marker that it measures. */
    public MarkerId id() {
        return id;
    }

    /** What a recording must have. */
    public StepNeeds needs() {
        return needs;
    }

    /** Measures, or says what is missing. */
    public StepMeasurement measure(RunningStrides running) {
        return needs.missingIn(running)
                .map(StepMeasurement::refused)
                .orElseGet(() -> constructor.get().measure(running));
    }

    private static Set<SensorPlacement> anywhere() {
        return EnumSet.allOf(SensorPlacement.class);
    }

    private static Set<SensorPlacement> firmlyWorn() {
        return EnumSet.of(
                SensorPlacement.FOOT,
                SensorPlacement.SHANK,
                SensorPlacement.THIGH,
                SensorPlacement.WAIST,
                SensorPlacement.SACRUM,
                SensorPlacement.CHEST);
    }

    /** A belt at the hip is beside the midline: at a left hip the two steps of a healthy runner came out 22 % apart. */
    private static Set<SensorPlacement> onTheMidline() {
        return EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.CHEST);
    }
}
