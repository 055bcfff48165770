// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.gait.LiveGait;
import footfall.analyzer.gait.NewestSteps;
import footfall.analyzer.gait.ProvisionalCadence;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What a live screen would have shown over a made-up run, four times a second. */
final class ShownValues implements SampleSink {
    static final double EVERY_S = 0.25;

    private static final double SAME_STEP_S = 0.18;
    private static final int PACKET_HZ = 50;

    private final LiveGait gait;
    private final TreeSet<Double> stepS = new TreeSet<>();
    private final double[] newest = new double[NewestSteps.MOST];
    private double[] timeS = new double[1024];
    private double[] spm = new double[1024];
    private int size;

    private ShownValues(LiveGait gait) {
        this.gait = gait;
    }

    static ShownValues of(SyntheticSensorRun run) {
        ShownValues shown =
                new ShownValues(new LiveGait(GaitOptions.at(run.options().placement())));
        run.writeTo(shown, (int) Math.max(1, run.options().rateHz() / PACKET_HZ));
        return shown;
    }

    @Override
    public void begin(SensorFacts sensor) {
        gait.begin(sensor);
    }

    @Override
    public void accept(SampleBlock block) {
        gait.accept(block);
        double nowS = block.timeS()[block.size() - 1];
        if (nowS < size * EVERY_S) {
            return;
        }
        if (size == timeS.length) {
            timeS = Arrays.copyOf(timeS, 2 * size);
            spm = Arrays.copyOf(spm, 2 * size);
        }
        timeS[size] = nowS;
        spm[size++] = gait.now().map(ProvisionalCadence::spm).orElse(0.0);
        int steps = gait.newestSteps(newest);
        for (int i = 0; i < steps; i++) {
            stepS.add(newest[i]);
        }
    }

    int size() {
        return size;
    }

    double timeS(int index) {
        return timeS[index];
    }

    /** 0 where nothing was shown. */
    double spm(int index) {
        return spm[index];
    }

    /** How far the nearest step event lies from each contact, s; {@value #SAME_STEP_S} where there is none so near. */
    void addStepErrors(SensorTruth truth, double fromS, double toS, List<Double> into) {
        for (int step = 0; step < truth.steps(); step++) {
            double contactS = truth.contactS(step);
            if (contactS >= fromS && contactS < toS) {
                Double near = stepS.higher(contactS - SAME_STEP_S);
                into.add(near == null ? SAME_STEP_S : Math.min(SAME_STEP_S, near - contactS));
            }
        }
    }
}
