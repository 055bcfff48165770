// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

/** What a column of a watch activity holds, always in this unit, whatever the file used. */
public enum Quantity {
    /** Steps of both feet a minute on foot; twice the recorded revolutions or strokes elsewhere, and then never published. */
    CADENCE("cadence", "spm"),
    SPEED("speed", "m/s"),
    /** Distance since the start. */
    DISTANCE("distance", "m"),
    ALTITUDE("altitude", "m"),
    GRADE("grade", "%"),
    HEART_RATE("heart rate", "bpm"),
    POWER("power", "W"),
    GROUND_CONTACT_TIME("ground contact time", "ms"),
    /** Contact time as a share of the stride time. */
    GROUND_CONTACT_SHARE("ground contact share of the stride", "%"),
    /** Left foot's share of the ground contact time of both. */
    GROUND_CONTACT_BALANCE("ground contact balance", "% left"),
    VERTICAL_OSCILLATION("vertical oscillation", "mm"),
    VERTICAL_RATIO("vertical ratio", "%"),
    /** Footfall to the other foot's next footfall. */
    STEP_LENGTH("step length", "mm"),
    FORM_POWER("form power", "W"),
    LEG_SPRING_STIFFNESS("leg spring stiffness", "kN/m"),
    IMPACT_LEFT("impact, left", "g"),
    IMPACT_RIGHT("impact, right", "g"),
    BRAKING_LEFT("braking, left", "g"),
    BRAKING_RIGHT("braking, right", "g"),
    LATITUDE("latitude", "deg"),
    LONGITUDE("longitude", "deg");

    private final String label;
    private final String unit;

    Quantity(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Plain name. */
    public String label() {
        return label;
    }

    /** Unit of every value in such a column. */
    public String unit() {
        return unit;
    }
}
