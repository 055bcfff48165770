// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.Sport;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.Profile;

/** From the numbers of sports to what matters here: is cadence a matter of feet? */
final class SportNames {
    private static final int FITNESS_EQUIPMENT = 4;
    private static final int TREADMILL = 1;
    private static final int INDOOR_WALKING = 27;
    private static final int INDOOR_RUNNING = 45;

    private SportNames() {}

    static Sport sport(long number, long subNumber) {
        if (number == FitMessage.ABSENT) {
            return Sport.UNKNOWN;
        }
        if (number == FITNESS_EQUIPMENT) {
            return onEquipment(subNumber);
        }
        return switch ((int) number) {
            case 0 -> Sport.GENERIC;
            case 1 -> Sport.RUNNING;
            case 2, 21 -> Sport.CYCLING;
            case 3 -> Sport.TRANSITION;
            case 5 -> Sport.SWIMMING;
            case 11 -> Sport.WALKING;
            case 12, 13, 14 -> Sport.SKIING;
            case 15 -> Sport.ROWING;
            case 17 -> Sport.HIKING;
            default -> Sport.OTHER;
        };
    }

    /** A treadmill is filed as a machine by some, and still is run on; every other machine turns in its own rhythm. */
    private static Sport onEquipment(long subNumber) {
        if (subNumber == TREADMILL || subNumber == INDOOR_RUNNING) {
            return Sport.RUNNING;
        }
        return subNumber == INDOOR_WALKING ? Sport.WALKING : Sport.OTHER;
    }

    /** "trail", "treadmill"…; empty for "generic" and what is not known. */
    static String subSport(long number) {
        return number <= 0 ? "" : Profile.standard().word("sub_sport", number);
    }

    /** The number that stands for a sub-sport when writing. */
    static int subNumber(String subSport) {
        return Profile.standard()
                .number("sub_sport", subSport)
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The number that stands for a sport when writing. */
    static int number(Sport sport) {
        return switch (sport) {
            case RUNNING -> 1;
            case CYCLING -> 2;
            case TRANSITION -> 3;
            case SWIMMING -> 5;
            case WALKING -> 11;
            case SKIING -> 12;
            case ROWING -> 15;
            case HIKING -> 17;
            case GENERIC, OTHER, UNKNOWN -> 0;
        };
    }
}
