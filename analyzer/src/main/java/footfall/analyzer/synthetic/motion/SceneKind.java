// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.Gait;
import java.util.Locale;

/** What a person does in a stretch of a recording. Only gait takes steps; everything else is there to be refused. */
public enum SceneKind {
    /** Running. */
    RUN(Gait.RUN),
    /** Walking on the level or a slope. */
    WALK(Gait.WALK),
    /** Walking up a staircase. */
    STAIRS_UP(Gait.WALK),
    /** Walking down a staircase. */
    STAIRS_DOWN(Gait.WALK),
    /** Standing, shifting weight now and then. */
    STAND(Gait.NONE),
    /** Standing as still as one can. */
    STAND_STILL(Gait.NONE),
    /** Sitting still. */
    SIT(Gait.NONE),
    /** A sensor that nobody wears. */
    LYING_ON_A_TABLE(Gait.NONE),
    /** A stationary bicycle: smooth pedalling. */
    BIKE(Gait.NONE),
    /** Applause, in bursts. */
    CLAPPING(Gait.NONE),
    /** Single jumps with rests between. */
    JUMPS(Gait.NONE),
    /** Two-footed rope skipping. */
    ROPE(Gait.NONE),
    /** Hitting a table with the hand. */
    TABLE_HITS(Gait.NONE),
    /** In a car. */
    DRIVING(Gait.NONE),
    /** In a train. */
    TRAIN(Gait.NONE),
    /** Typing, mouse, reading. */
    DESK(Gait.NONE),
    /** Loading a dishwasher: reaching, bending, turning. */
    DISHWASHER(Gait.NONE),
    /** Putting clothes on. */
    DRESSING(Gait.NONE),
    /** On hands and knees: no step is taken. */
    CRAWLING(Gait.NONE);

    private final Gait gait;

    SceneKind(Gait gait) {
        this.gait = gait;
    }

    /** Gait that belongs to it. */
    public Gait gait() {
        return gait;
    }

    /** Plain name. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean onFoot() {
        return gait != Gait.NONE;
    }
}
