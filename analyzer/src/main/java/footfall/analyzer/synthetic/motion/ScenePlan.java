// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import java.util.ArrayList;
import java.util.List;

/** Scenes one after the other that fill a given time exactly. Not thread-safe: one per plan. */
final class ScenePlan {
    private final double durationS;
    private final List<Scene> scenes = new ArrayList<>();
    private double plannedS;

    ScenePlan(double durationS) {
        this.durationS = durationS;
    }

    boolean isFull() {
        return plannedS >= durationS;
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    ScenePlan run(double seconds, double speedMps) {
        return add(SceneKind.RUN, seconds, speedMps, 0, 0, 0);
    }

    ScenePlan runOnGrade(double seconds, double speedMps, double gradePct) {
        return add(SceneKind.RUN, seconds, speedMps, gradePct, 0, 0);
    }

    ScenePlan turn(SceneKind kind, double seconds, double speedMps, double turnDps) {
        return add(kind, seconds, speedMps, 0, turnDps, 0);
    }

    ScenePlan walk(double seconds, double speedMps) {
        return add(SceneKind.WALK, seconds, speedMps, 0, 0, 0);
    }

    ScenePlan stairs(double seconds, boolean up) {
        return add(up ? SceneKind.STAIRS_UP : SceneKind.STAIRS_DOWN, seconds, up ? 0.55 : 0.7, 0, 0, 0);
    }

    ScenePlan stay(SceneKind kind, double seconds) {
        return add(kind, seconds, 0, 0, 0, 0);
    }

    ScenePlan rhythm(SceneKind kind, double seconds, double rhythmPerMin) {
        return add(kind, seconds, 0, 0, 0, rhythmPerMin);
    }

    private ScenePlan add(
            SceneKind kind, double seconds, double speedMps, double gradePct, double turnDps, double rhythmPerMin) {
        double toS = Math.min(durationS, plannedS + seconds);
        if (toS > plannedS) {
            scenes.add(new Scene(kind, plannedS, toS, speedMps, gradePct, turnDps, rhythmPerMin));
            plannedS = toS;
        }
        return this;
    }
}
