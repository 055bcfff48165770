// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import java.util.List;

/** The rules of the first guidance block: data only. */
public final class Guidelines {
    /** Lower end of the often quoted band, steps of both feet a minute. */
    public static final double BAND_LOW_SPM = 170;
    /** Upper end of the often quoted band, steps of both feet a minute. */
    public static final double BAND_HIGH_SPM = 180;

    /** The band that the running literature quotes; faster and smaller runners lie higher, slower and taller ones lower. */
    public static final Guideline CADENCE_BAND = new Guideline(
            "cadence-band",
            "Many distance runners take 170 to 180 steps a minute; it is a reference line, not a target for everyone.",
            "Racers from 800 m to the marathon and elite ultramarathon runners.",
            Guideline.Basis.CONVENTION,
            "Rises with speed and falls with height: elite runners of one race lay between 155 and 203.",
            List.of("daniels2005", "burns2019"));

    /** A small rise over one's own cadence at the same speed is what was tried on runners. */
    public static final Guideline OWN_CADENCE_PLUS = new Guideline(
            "own-cadence-plus",
            "At the same pace, 5 % more steps than your own (10 % at most) shortens the step and unloads the knee.",
            "45 and 30 healthy runners on a treadmill at their own speed.",
            Guideline.Basis.EXPERIMENTS,
            "Shows less load, not fewer injuries; the hip flexors work more, and it feels harder at first.",
            List.of("heiderscheit2011", "lenhart2014"));

    /** What a runner of this height takes at this speed, on average. */
    public static final Guideline EXPECTED_CADENCE = new Guideline(
            "expected-cadence",
            "165 spm at 3 m/s and 1.75 m, 6 spm more for each m/s and 0.6 spm less for each cm, give or take 8 spm.",
            "21 recreational runners outdoors for speed and spread, 20 elite ultramarathon runners for height.",
            Guideline.Basis.HEURISTIC,
            "A line of Footfall's own through few people; the runner's own line through several runs is better.",
            List.of("osf2020", "burns2019"));

    private Guidelines() {}

    /** Every rule, in the order of use. */
    public static List<Guideline> all() {
        return List.of(CADENCE_BAND, OWN_CADENCE_PLUS, EXPECTED_CADENCE);
    }
}
