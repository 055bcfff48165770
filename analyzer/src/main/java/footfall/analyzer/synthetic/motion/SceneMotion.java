// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;
import java.util.List;

/** Goes from scene to scene. Time must not go back. Not thread-safe: one per course. */
final class SceneMotion implements BodyMotion {
    private final List<Scene> scenes;
    private final BodyMotion onFoot;
    private int scene;

    SceneMotion(List<Scene> scenes, BodyMotion onFoot, SensorPlacement placement, boolean leftSide, long seed) {
        this.scenes = scenes;
        this.onFoot = onFoot;
    }

    @Override
    public void at(double tS, Segment out) {
        while (scene + 1 < scenes.size() && tS >= scenes.get(scene).toS()) {
            scene++;
        }
        onFoot.at(tS, out);
    }
}
