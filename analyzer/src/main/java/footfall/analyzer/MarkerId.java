// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/** Every marker that Footfall knows, by the name used in JSON, reports and docs. */
public enum MarkerId {
    CADENCE("cadence", "spm"),
    STRIDE_TIME("strideTime", "ms"),
    GROUND_CONTACT_TIME("groundContactTime", "ms"),
    FLIGHT_TIME("flightTime", "ms"),
    DUTY_FACTOR("dutyFactor", "ratio"),
    GROUND_CONTACT_BALANCE("groundContactBalance", "%"),
    STEP_LENGTH("stepLength", "m"),
    RELATIVE_STEP_LENGTH("relativeStepLength", "ratio"),
    VERTICAL_OSCILLATION("verticalOscillation", "mm"),
    VERTICAL_RATIO("verticalRatio", "%"),
    CONTACT_HALF_ANGLE("contactHalfAngle", "deg"),
    PEAK_FORCE_MODEL("peakForceModel", "BW"),
    VERTICAL_STIFFNESS("verticalStiffness", "kN/m"),
    LEG_STIFFNESS("legStiffness", "kN/m"),
    FATIGUE_DRIFT("fatigueDrift", "%"),
    STRIDE_TIME_CV("strideTimeCv", "%"),
    STRIDE_TIME_DFA("strideTimeDfa", "ratio"),
    STEP_TIME_ASYMMETRY("stepTimeAsymmetry", "%"),
    FORWARD_REACH("forwardReach", "m"),
    FOOT_STRIKE_ANGLE("footStrikeAngle", "deg"),
    TIBIA_ANGLE_AT_CONTACT("tibiaAngleAtContact", "deg"),
    BRAKING_PEAK("brakingPeak", "g"),
    BRAKING_TIME("brakingTime", "%"),
    OVERSTRIDE_INDEX("overstrideIndex", "z"),
    PEAK_TIBIAL_ACCELERATION("peakTibialAcceleration", "g"),
    PEAK_TIBIAL_RESULTANT("peakTibialResultant", "g"),
    TIBIAL_IMPULSE("tibialImpulse", "m/s"),
    IMPACT_PEAK("impactPeak", "g"),
    IMPACT_TO_ACTIVE_RATIO("impactToActiveRatio", "ratio"),
    SPECTRAL_IMPACT_RATIO("spectralImpactRatio", "ratio"),
    SHOCK_ATTENUATION("shockAttenuation", "dB"),
    CUMULATIVE_IMPACT("cumulativeImpact", "g"),
    IMPACT_ASYMMETRY("impactAsymmetry", "%"),
    STEP_REGULARITY("stepRegularity", "ratio"),
    STRIDE_REGULARITY("strideRegularity", "ratio"),
    GAIT_SYMMETRY("gaitSymmetry", "ratio"),
    HARMONIC_RATIO("harmonicRatio", "ratio"),
    SMOOTHNESS("smoothness", "ratio"),
    PELVIC_OBLIQUITY_RANGE("pelvicObliquityRange", "deg"),
    TRUNK_LEAN("trunkLean", "deg"),
    FOOT_ROLL_EXCURSION("footRollExcursion", "deg");

    private final String id;
    private final String unit;

    MarkerId(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /** Name in every output. */
    public String id() {
        return id;
    }

    /** Unit in every output. */
    public String unit() {
        return unit;
    }
}
