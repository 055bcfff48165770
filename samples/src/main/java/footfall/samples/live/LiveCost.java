// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import com.sun.management.ThreadMXBean;
import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOutput;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.app.live.session.LiveSession;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What two hours of a session with one sensor at {@value #RATE_HZ} Hz cost, fed as lines of text as fast as they are taken: processor time a second
 * of session, bytes allocated a sample (decoding and views included), heap after a full collection. Arguments: hours (default 2).
 *
 * <p>After {@code mvn -q verify}:
 * {@code java -cp app/target/footfall.jar:samples/target/classes footfall.samples.live.LiveCost}
 */
public final class LiveCost implements SessionOutput {
    private static final int RATE_HZ = 200;
    private static final int CHUNK = 10 * RATE_HZ;
    private static final int LOOP_S = 100;
    private static final int SKIPPED_S = 10;
    private static final double USUAL_HOURS = 2;

    private final float[][] loopG = new float[LOOP_S * RATE_HZ][3];
    private final Frame[] frames = new Frame[CHUNK];
    private long views;
    private OptionalDouble newestSpm = OptionalDouble.empty();

    private LiveCost() {}

    /** Prints the figures. */
    public static void main(String[] args) {
        new LiveCost().run(args.length > 0 ? Double.parseDouble(args[0]) : USUAL_HOURS);
    }

    private void run(double hours) {
        fillLoop();
        LiveSession session = new LiveSession(options(), this);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long cpuNs = 0;
        long bytes = 0;
        long chunks = Math.round(hours * 3600 * RATE_HZ / CHUNK);
        for (long chunk = 0; chunk < chunks; chunk++) {
            makeFrames(chunk * CHUNK);
            long cpuBefore = threads.getThreadCpuTime(thread);
            long bytesBefore = threads.getThreadAllocatedBytes(thread);
            for (Frame frame : frames) {
                session.accept(new SessionInput.FromSensor(0, frame));
            }
            cpuNs += threads.getThreadCpuTime(thread) - cpuBefore;
            bytes += threads.getThreadAllocatedBytes(thread) - bytesBefore;
            double minutes = (chunk + 1) * CHUNK / (60.0 * RATE_HZ);
            if (minutes == 1 || minutes == 10 || minutes == 60 || chunk + 1 == chunks) {
                print(minutes, cpuNs, bytes, (chunk + 1) * CHUNK);
            }
        }
    }

    private void print(double minutes, long cpuNs, long bytes, long samples) {
        double percent = 100.0 * cpuNs / (samples * 1e9 / RATE_HZ);
        System.out.printf(
                Locale.ROOT,
                "%6.1f min: %.2f %% of a core, %.0f bytes a sample, heap after collection %.2f MB, %d views, newest %s%n",
                minutes,
                percent,
                (double) bytes / samples,
                heapBytes() / 1e6,
                views,
                newestSpm);
    }

    private static long heapBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static SessionOptions options() {
        return new SessionOptions(
                List.of(new SessionOptions.WornSensor("made up", SensorPlacement.SHANK, Optional.empty())),
                SessionPlan.openRun(),
                TargetWish.of(170),
                SoundMode.OFF,
                Athlete.unknown(),
                OptionalDouble.empty(),
                0);
    }

    private void fillLoop() {
        SensorRunOptions run = SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, 1)
                .atRateHz(RATE_HZ);
        SyntheticSensorRun.of(run).writeTo(new Loop(), 1);
    }

    private void makeFrames(long first) {
        for (int i = 0; i < CHUNK; i++) {
            long sample = first + i;
            float[] g = loopG[(int) (sample % loopG.length)];
            String line =
                    String.format(Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", (double) sample / RATE_HZ, g[0], g[1], g[2]);
            long hostNs = sample * (1_000_000_000L / RATE_HZ) + 2_000_000;
            frames[i] = Frame.of(hostNs, FrameKind.LINE, line.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void view(LiveView view) {
        views++;
        newestSpm = view.cadence().spm();
    }

    @Override
    public void event(LiveEvent event) {
        // Counted by nobody.
    }

    /** Keeps the running part. */
    private final class Loop implements SampleSink {
        private int at = -SKIPPED_S * RATE_HZ;

        @Override
        public void begin(SensorFacts sensor) {
            at = -SKIPPED_S * RATE_HZ;
        }

        @Override
        public void accept(SampleBlock block) {
            for (int i = 0; i < block.size(); i++, at++) {
                if (at >= 0 && at < loopG.length) {
                    loopG[at][0] = (float) block.axG()[i];
                    loopG[at][1] = (float) block.ayG()[i];
                    loopG[at][2] = (float) block.azG()[i];
                }
            }
        }
    }
}
