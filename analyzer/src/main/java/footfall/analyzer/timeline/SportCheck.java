// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.Sport;

/**
 * Asks whether a leg that is filed as on foot was on foot, and whether its cadence counts the steps of both feet.
 *
 * <p>The witness is the implied step length, 60 speed / cadence. Genuine runs have medians of 0.7 to 1.6 m; above 2 m a wheel, a ski
 * or an engine did the rest. Where half the recorded figure, or twice, is the only one that a person could run or walk at, the leg
 * is corrected as a whole and says so. Walks at 80 to 125 spm and walking speed are never doubled.
 */
final class SportCheck {
    private static final int ENOUGH_ROWS = 10;
    private static final int MANY_FAST_ROWS = 60;
    private static final double FAST_SHARE = 0.1;
    /** Nobody holds more for half of a recording: 1500 m at 6.5 m/s takes 3:51. */
    private static final double FASTEST_MEDIAN_MPS = 6.5;
    /** Those who run like that wear a watch that counts steps. */
    private static final double FASTEST_WITHOUT_CADENCE_MPS = 5.5;
    /** Longest median step of anybody on foot, m. */
    private static final double LONGEST_STEP_M = 2;
    /** Longest of somebody who coasts, m. */
    static final double LONGEST_COASTING_STEP_M = 1.7;
    /** Coasting happens on wheels; a runner who rests stands still. */
    private static final double MUCH_COASTING = 0.1;

    private SportCheck() {}

    /** What the data say of a leg. */
    enum Finding {
        /** On foot, steps of both feet. */
        ON_FOOT,
        /** On foot, but the figure counts one foot only. */
        HALVED,
        /** On foot, but the figure counts every step twice. */
        DOUBLED,
        /** Filed as on foot; the data say otherwise. */
        CONTRADICTED,
        /** No sport is filed; the data look like feet. */
        LOOKS_ON_FOOT,
        /** Not on foot, or nothing that says so. */
        NOT_ON_FOOT
    }

    /** Judges one leg. */
    static Finding judge(Sport sport, LegEvidence evidence) {
        if (sport == Sport.UNKNOWN) {
            return looksOnFoot(evidence) ? Finding.LOOKS_ON_FOOT : Finding.NOT_ON_FOOT;
        }
        if (!sport.onFoot()) {
            return Finding.NOT_ON_FOOT;
        }
        double fastestMps = evidence.stepping() == 0 ? FASTEST_WITHOUT_CADENCE_MPS : FASTEST_MEDIAN_MPS;
        boolean tooFast = evidence.moving() >= ENOUGH_ROWS && evidence.speedMps() > fastestMps;
        return tooFast ? Finding.CONTRADICTED : judgeCadence(sport, evidence);
    }

    private static Finding judgeCadence(Sport sport, LegEvidence evidence) {
        if (evidence.stepping() < ENOUGH_ROWS) {
            return Finding.ON_FOOT;
        }
        if (isHalved(evidence) || (sport == Sport.RUNNING && isHalvedWhereFast(evidence))) {
            return Finding.HALVED;
        }
        if (isDoubled(evidence)) {
            return Finding.DOUBLED;
        }
        boolean coasts = evidence.coastingShare() > MUCH_COASTING;
        double longestM = coasts ? LONGEST_COASTING_STEP_M : LONGEST_STEP_M;
        boolean tooLong = evidence.both() >= ENOUGH_ROWS && evidence.stepLengthM() > longestM;
        return tooLong || evidence.constantCadence() ? Finding.CONTRADICTED : Finding.ON_FOOT;
    }

    /** 65 to 105 spm at running speed, or with a contact too short for a walk: one foot was counted. */
    private static boolean isHalved(LegEvidence evidence) {
        double cadence = evidence.cadenceSpm();
        if (!(cadence >= 65 && cadence <= 105) || evidence.coastingShare() > MUCH_COASTING) {
            return false;
        }
        boolean strideLong = evidence.both() >= ENOUGH_ROWS
                && evidence.stepLengthM() >= 1.5
                && evidence.stepLengthM() <= 3.2
                && evidence.speedMps() >= 1.7
                && evidence.speedMps() <= 4.7;
        // Contact over stride time is 0.3 to 0.42 in running and above 0.5 in walking; half the cadence halves it.
        double dutyFactor = evidence.contactMs() * cadence / 120_000;
        boolean contactShort = dutyFactor > 0.1 && dutyFactor < 0.23;
        return contactShort || (strideLong && !(dutyFactor > 0.5));
    }

    /** The same for a run with long walks in it: only its fast rows are asked. A hike is not, for there receivers wander. */
    private static boolean isHalvedWhereFast(LegEvidence evidence) {
        return evidence.fast() >= MANY_FAST_ROWS
                && evidence.fast() >= FAST_SHARE * evidence.both()
                && evidence.coastingShare() <= MUCH_COASTING
                && evidence.fastCadenceSpm() >= 65
                && evidence.fastCadenceSpm() <= 105
                && evidence.fastStepLengthM() >= 1.5
                && evidence.fastStepLengthM() <= 3.2;
    }

    /** More than anybody runs at, or a runner's figure at a walk with steps of a foot's length. */
    private static boolean isDoubled(LegEvidence evidence) {
        boolean nobody = evidence.cadenceSpm() >= 250 && !(evidence.speedMps() > 5);
        boolean shuffling =
                evidence.cadenceSpm() >= 180 && evidence.both() >= ENOUGH_ROWS && evidence.stepLengthM() < 0.5;
        return nobody || shuffling;
    }

    private static boolean looksOnFoot(LegEvidence evidence) {
        boolean steps = evidence.stepLengthM() >= 0.45 && evidence.stepLengthM() <= 1.65;
        boolean speed = evidence.speedMps() >= 0.7 && evidence.fastSpeedMps() <= FASTEST_MEDIAN_MPS;
        boolean cadence = evidence.cadenceSpm() >= 80 && evidence.cadenceSpm() <= 215;
        boolean feet = steps && speed && cadence && evidence.coastingShare() <= MUCH_COASTING;
        return feet && evidence.both() >= ENOUGH_ROWS && !evidence.constantCadence();
    }
}
