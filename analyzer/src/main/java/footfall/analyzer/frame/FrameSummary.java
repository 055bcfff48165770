// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.FrameFacts;
import footfall.analyzer.SensorPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Gathers what a recording told of its axes, batch by batch, and says what was lost. Not thread-safe: one per stream. */
final class FrameSummary {
    /** Below this forward and backward look alike. */
    private static final double CLEAR_SIGN = 0.2;

    private final SensorPlacement placement;
    private boolean any;
    private boolean forward;
    private boolean clear;
    private boolean right;
    private boolean gyro;
    private boolean torn;
    private OptionalDouble standingS = OptionalDouble.empty();

    FrameSummary(SensorPlacement placement) {
        this.placement = placement;
    }

    /** Gyro and accelerometer do not show the same motion: angles were not given. */
    void sawTorn() {
        torn = true;
    }

    void saw(Mounting axes, boolean turning, double trust, Upright upright) {
        any = true;
        forward |= axes.hasForward();
        right |= axes.hasRight();
        clear = trust > CLEAR_SIGN;
        gyro |= turning;
        if (upright.isKnown()) {
            standingS = upright.lengthS();
        }
    }

    FrameFacts facts() {
        if (!any) {
            return FrameFacts.unknown();
        }
        boolean sides = !placement.onOneLeg() && right && forward && clear;
        return new FrameFacts(true, forward && clear, sides, gyro, standingS, losses());
    }

    private List<String> losses() {
        List<String> losses = new ArrayList<>();
        if (!forward && !right) {
            losses.add("one axis only: forwards and sideways are not known");
        } else if (!right) {
            losses.add("no sideways axis: left and right, and tilting to a side, are not known");
        } else if (!forward) {
            losses.add("no forward axis: braking and lean are not known");
        } else if (!clear) {
            losses.add("forwards could hardly be told from backwards: braking and propulsion may be swapped");
        }
        if (!gyro) {
            losses.add(
                    placement.onOneLeg()
                            ? "no gyro: the leg's angles are not known, and its axes hold while it stands only"
                            : "no gyro: tilt within a stride is not known, forward acceleration holds some gravity");
        }
        if (torn) {
            losses.add("gyro and acceleration do not fit together (full scale, gaps or a wrong unit?): "
                    + "angles are left out where that is so");
        }
        if (standingS.isEmpty() && !placement.onOneLeg()) {
            losses.add("nobody stood still before the running: lean against standing is not known");
        }
        if (standingS.isEmpty() && placement == SensorPlacement.SHANK) {
            losses.add(
                    "nobody stood still before the running: shank angles count from its quietest moment on the ground");
        }
        return losses;
    }
}
