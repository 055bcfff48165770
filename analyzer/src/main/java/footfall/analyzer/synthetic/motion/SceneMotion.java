// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.Streams;
import java.util.List;

/** Goes from scene to scene, with a short change of posture between. Time must not go back. Not thread-safe: one per course. */
final class SceneMotion implements BodyMotion {
    private static final double CHANGE_S = 0.9;
    private static final int STREAMS_OF_SCENES = 1000;

    private final List<Scene> scenes;
    private final BodyMotion onFoot;
    private final SensorPlacement placement;
    private final boolean leftSide;
    private final long seed;
    private int index;
    private Scene scene;
    private List<BodyMotion> parts;
    private double leanFromDeg;
    private double leanToDeg;

    SceneMotion(List<Scene> scenes, BodyMotion onFoot, SensorPlacement placement, boolean leftSide, long seed) {
        this.scenes = scenes;
        this.onFoot = onFoot;
        this.placement = placement;
        this.leftSide = leftSide;
        this.seed = seed;
        this.scene = scenes.get(0);
        this.leanToDeg = Posture.leanDeg(scene.kind(), placement);
        this.leanFromDeg = leanToDeg;
        this.parts = partsOf();
    }

    private List<BodyMotion> partsOf() {
        return OffFoot.parts(scene, placement, leftSide, Streams.of(seed, STREAMS_OF_SCENES + index));
    }

    @Override
    public void at(double tS, Segment out) {
        while (index + 1 < scenes.size() && tS >= scene.toS()) {
            scene = scenes.get(++index);
            leanFromDeg = leanToDeg;
            leanToDeg = Posture.leanDeg(scene.kind(), placement);
            parts = partsOf();
        }
        if (scene.kind().onFoot()) {
            onFoot.at(tS, out);
        } else {
            out.upright(0, 0, 1);
        }
        changePosture(tS, out);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).at(tS, out);
        }
    }

    private void changePosture(double tS, Segment out) {
        if (leanFromDeg == 0 && leanToDeg == 0) {
            return;
        }
        double x = Math.min(1, Math.max(0, (tS - scene.fromS()) / CHANGE_S));
        double by = leanToDeg - leanFromDeg;
        out.lean(leanFromDeg + by * Curve.ease(x), by * 6 * x * (1 - x) / CHANGE_S);
    }
}
