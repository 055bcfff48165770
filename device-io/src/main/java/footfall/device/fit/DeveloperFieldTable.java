// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

/**
 * Developer fields that Footfall understands: data, one line a rule. Names and units are compared by their letters and digits (and % /),
 * in lower case.
 *
 * <pre>
 * name QUANTITY NAMES...            which quantity a name stands for; the name wins over the native number that the field claims
 * unit QUANTITY FACTOR UNITS...     value in the quantity's unit = written value x FACTOR
 * bare QUANTITY FACTOR NATIVE       what to assume without a unit, where the field claims this native number
 * plain QUANTITY FACTOR NAMES...    names that are clear without a unit
 * </pre>
 */
final class DeveloperFieldTable {
    static final String TEXT = """
            name CADENCE cadence runcadence runningcadence stepcadence
            unit CADENCE 2 rpm strides/min stridesperminute revs/min
            unit CADENCE 1 spm steps/min stepsperminute
            bare CADENCE 2 4
            name GROUND_CONTACT_TIME groundtime groundcontacttime contacttime stancetime gct rscontacttimel rscontacttimer
            unit GROUND_CONTACT_TIME 1 ms msec milliseconds millisecond
            unit GROUND_CONTACT_TIME 1000 s sec seconds
            bare GROUND_CONTACT_TIME 1 41
            plain GROUND_CONTACT_TIME 1 rscontacttimel rscontacttimer
            name GROUND_CONTACT_SHARE stancetimepercent
            unit GROUND_CONTACT_SHARE 1 % percent
            name GROUND_CONTACT_BALANCE groundcontactbalance groundcontacttimebalance gctbalance stancetimebalance
            unit GROUND_CONTACT_BALANCE 1 % percent
            name VERTICAL_OSCILLATION verticaloscillation vertosc
            unit VERTICAL_OSCILLATION 1 mm millimeters millimetres
            unit VERTICAL_OSCILLATION 10 cm centimeters centimetres
            unit VERTICAL_OSCILLATION 1000 m meters metres
            bare VERTICAL_OSCILLATION 1 39
            name VERTICAL_RATIO verticalratio
            unit VERTICAL_RATIO 1 % percent
            name STEP_LENGTH steplength
            unit STEP_LENGTH 1 mm millimeters millimetres
            unit STEP_LENGTH 10 cm centimeters centimetres
            unit STEP_LENGTH 1000 m meters metres
            bare STEP_LENGTH 1 85
            name FORM_POWER formpower
            unit FORM_POWER 1 w watt watts
            name LEG_SPRING_STIFFNESS legspringstiffness lss
            unit LEG_SPRING_STIFFNESS 1 kn/m
            unit LEG_SPRING_STIFFNESS 0.001 n/m
            name POWER power runpower runningpower
            unit POWER 1 w watt watts
            bare POWER 1 7
            name HEART_RATE heartrate hr
            unit HEART_RATE 1 bpm beats/min
            bare HEART_RATE 1 3
            name SPEED speed
            unit SPEED 1 m/s mps m/sec
            unit SPEED 0.2777777777777778 km/h kmh kph
            unit SPEED 0.44704 mph mi/h
            name DISTANCE distance
            unit DISTANCE 1 m meters metres
            unit DISTANCE 1000 km kilometers kilometres
            name ALTITUDE elevation altitude
            unit ALTITUDE 1 m meters metres
            unit ALTITUDE 0.3048 ft feet
            name IMPACT_LEFT rsimpactgsl impactgsl
            unit IMPACT_LEFT 1 g gs
            plain IMPACT_LEFT 1 rsimpactgsl impactgsl
            name IMPACT_RIGHT rsimpactgsr impactgsr
            unit IMPACT_RIGHT 1 g gs
            plain IMPACT_RIGHT 1 rsimpactgsr impactgsr
            name BRAKING_LEFT rsbrakinggsl brakinggsl
            unit BRAKING_LEFT 1 g gs
            plain BRAKING_LEFT 1 rsbrakinggsl brakinggsl
            name BRAKING_RIGHT rsbrakinggsr brakinggsr
            unit BRAKING_RIGHT 1 g gs
            plain BRAKING_RIGHT 1 rsbrakinggsr brakinggsr
            """;

    private DeveloperFieldTable() {}
}
