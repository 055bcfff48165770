// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/** What a segment does while no step is taken: the parts add to each other, on top of gravity. */
final class OffFoot {
    private final SensorPlacement placement;
    private final boolean leftSide;
    private final RandomGenerator random;

    private OffFoot(SensorPlacement placement, boolean leftSide, RandomGenerator random) {
        this.placement = placement;
        this.leftSide = leftSide;
        this.random = random;
    }

    static List<BodyMotion> parts(Scene scene, SensorPlacement placement, boolean leftSide, RandomGenerator random) {
        return new OffFoot(placement, leftSide, random).parts(scene);
    }

    private List<BodyMotion> parts(Scene scene) {
        double rhythm = scene.rhythmPerMin();
        return switch (scene.kind()) {
            case STAND -> List.of(gestures(wrist() ? 0.06 : 0.02, wrist() ? 12 : 2.5, 0.8, 3, 0.75));
            case STAND_STILL -> List.of(gestures(0.004, wrist() ? 1.5 : 0.4, 1, 4, 0.4));
            case SIT -> List.of(gestures(wrist() ? 0.05 : 0.01, wrist() ? 12 : 1.5, 1, 4, 0.85));
            case BIKE ->
                List.of(
                        gestures(0.02, 2, 1, 5, 0.6),
                        rumble(0.012, 3, 20, 0.04),
                        new Crank(placement, rhythm, leftSide, random));
            case CLAPPING -> List.of(gestures(0.03, 4, 0.6, 3, 0.5), blows(rhythm, 0.07, 6, 2.5, 5, 1.1));
            case TABLE_HITS -> List.of(gestures(0.03, 4, 0.6, 3, 0.5), blows(rhythm, 0.15, 5, 4, 4.5, 0.7));
            case JUMPS -> List.of(gestures(0.03, 3, 0.8, 3, 0.6), hops(rhythm, false));
            case ROPE -> List.of(gestures(0.05, 3, 0.8, 3, 0.6), hops(rhythm, true));
            case DRIVING -> List.of(gestures(0.06, 1.5, 4, 20, 0.3), rumble(0.035, 1.5, 25, 0.25), hand(0.1, 12));
            case TRAIN -> List.of(gestures(0.02, 1.5, 4, 20, 0.3), rumble(0.016, 0.8, 18, 0.12), hand(0.06, 10));
            case DESK -> List.of(hand(0.08, 9), rumble(wrist() ? 0.012 : 0.002, 4, 20, 0));
            case DISHWASHER -> List.of(busy(0.45, 35, 0.15, 16));
            case DRESSING -> List.of(busy(0.7, 45, 0.2, 18));
            case CRAWLING -> List.of(gestures(0.12, 7, 0.4, 1.6, 0.25), crawl());
            case LYING_ON_A_TABLE, RUN, WALK, STAIRS_UP, STAIRS_DOWN -> List.of();
        };
    }

    private boolean wrist() {
        return placement == SensorPlacement.WRIST;
    }

    private boolean leg() {
        return placement == SensorPlacement.FOOT || placement == SensorPlacement.SHANK;
    }

    private BodyMotion gestures(double g, double deg, double shortestS, double longestS, double restShare) {
        return new Gestures(random, g, deg, shortestS, longestS, restShare)::addTo;
    }

    /** Hands move where the rest of the body does not. */
    private BodyMotion hand(double g, double deg) {
        return wrist() ? gestures(g, deg, 0.3, 2, 0.55) : gestures(0.006, 1, 2, 6, 0.8);
    }

    private BodyMotion busy(double handG, double handDeg, double bodyG, double bodyDeg) {
        if (wrist()) {
            return gestures(handG, handDeg, 0.25, 1.6, 0.2);
        }
        return leg() ? gestures(1.5 * bodyG, 0.7 * bodyDeg, 0.5, 2.5, 0.6) : gestures(bodyG, bodyDeg, 0.6, 2.5, 0.3);
    }

    private BodyMotion rumble(double g, double lowHz, double highHz, double joltG) {
        return new Rumble(random, g, lowHz, highHz, joltG)::addTo;
    }

    /** Hands strike; elsewhere little arrives. */
    private BodyMotion blows(double perMin, double spread, double burstS, double pauseS, double ringG, double swingG) {
        double gain = wrist() ? 1 : leg() ? 0.02 : 0.07;
        Blows blows = new Blows(random, 60 / perMin, spread, burstS, pauseS, gain * ringG);
        return (tS, out) -> {
            blows.moveTo(tS);
            double swing = gain * swingG * blows.strength() * Curve.sin(blows.share(tS) + 0.25 * swingG);
            out.yG += blows.share(tS) == 0 ? 0 : swing;
            out.zG += 0.4 * swing * (blows.share(tS) == 0 ? 0 : 1) + 0.5 * blows.ringG(tS);
            out.yG += blows.ringG(tS);
        };
    }

    private BodyMotion hops(double perMin, boolean rope) {
        Hops hops = new Hops(random, perMin, rope, leg() ? 5 : wrist() ? 1 : 1.6);
        double handG = rope && wrist() ? 0.9 : 0;
        return (tS, out) -> {
            out.zG += hops.upG(tS) - 1;
            out.xG += handG * Curve.cos(perMin / 60 * tS);
            out.yG += handG * Curve.sin(perMin / 60 * tS);
        };
    }

    /** Knee after knee, irregular; a shoe is dragged along. */
    private BodyMotion crawl() {
        Blows blows = new Blows(random, 1.15, 0.2, 1e9, 0, leg() || wrist() ? 0.9 : 0.2);
        double dragG = leg() ? 0.35 : wrist() ? 0.5 : 0.12;
        return (tS, out) -> {
            blows.moveTo(tS);
            out.xG += dragG * blows.strength() * Curve.sin(blows.share(tS)) - 0.4 * blows.ringG(tS);
            out.zG += 0.3 * dragG * Curve.sin(2 * blows.share(tS)) + blows.ringG(tS);
        };
    }
}
