// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.MarkerId;
import java.util.function.Supplier;

/** Every watch meter, one line each: what {@link WatchMarkers}, the docs table and the contract test read. */
public enum WatchMeters {
    CADENCE(MarkerId.CADENCE, CadenceMeter::new),
    STRIDE_TIME(MarkerId.STRIDE_TIME, StrideTimeMeter::new),
    GROUND_CONTACT_TIME(MarkerId.GROUND_CONTACT_TIME, GroundContactMeter::new),
    FLIGHT_TIME(MarkerId.FLIGHT_TIME, FlightTimeMeter::new),
    DUTY_FACTOR(MarkerId.DUTY_FACTOR, DutyFactorMeter::new),
    GROUND_CONTACT_BALANCE(MarkerId.GROUND_CONTACT_BALANCE, GroundContactBalanceMeter::new),
    STEP_LENGTH(MarkerId.STEP_LENGTH, StepLengthMeter::new),
    RELATIVE_STEP_LENGTH(MarkerId.RELATIVE_STEP_LENGTH, RelativeStepLengthMeter::new),
    VERTICAL_OSCILLATION(MarkerId.VERTICAL_OSCILLATION, VerticalOscillationMeter::new),
    VERTICAL_RATIO(MarkerId.VERTICAL_RATIO, VerticalRatioMeter::new),
    CONTACT_HALF_ANGLE(MarkerId.CONTACT_HALF_ANGLE, ContactHalfAngleMeter::new),
    PEAK_FORCE_MODEL(MarkerId.PEAK_FORCE_MODEL, PeakForceMeter::new),
    VERTICAL_STIFFNESS(MarkerId.VERTICAL_STIFFNESS, VerticalStiffnessMeter::new),
    LEG_STIFFNESS(MarkerId.LEG_STIFFNESS, LegStiffnessMeter::new),
    FATIGUE_DRIFT(MarkerId.FATIGUE_DRIFT, FatigueDriftMeter::new);

    private final MarkerId id;
    private final Supplier<WatchMeter> constructor;

    WatchMeters(MarkerId id, Supplier<WatchMeter> constructor) {
        this.id = id;
        this.constructor = constructor;
    }

    /** The marker that it measures. */
    public MarkerId id() {
        return id;
    }

    /** A new meter. */
    public WatchMeter create() {
        return constructor.get();
    }
}
