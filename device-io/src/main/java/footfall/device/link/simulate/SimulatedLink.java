// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.simulate;

import footfall.analyzer.Gait;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLink;
import footfall.device.link.wire.Pacer;
import footfall.device.link.wire.PlayedLink;
import footfall.device.link.wire.WireEncoder;
import footfall.device.link.wire.WireForm;
import java.util.Random;

/**
 * A made-up runner as a device: samples come at the pace at which they would have been measured, in the form of a real device. Options of the
 * address: {@code seed}, {@code placement}, {@code side}, {@code rate-hz} (200), {@code duration} in s, {@code cadence} in steps a minute,
 * {@code clock} (by how much the sensor's clock runs fast, %), {@code lost} (share of frames that never arrive, %), {@code packets} (samples
 * sent in one go), {@code gyro} (no or yes), {@code wire} (a {@link WireForm}).
 */
public final class SimulatedLink {
    private static final double CADENCE_WINDOW_S = 3;

    private SimulatedLink() {}

    /** The scenario that the address names. @throws LinkException where there is none of this name, or an option makes no sense */
    public static SensorLink of(LinkAddress address, HostClock clock) throws LinkException {
        SimulatedOptions options = new SimulatedOptions(address);
        SyntheticSensorRun run;
        try {
            run = SyntheticSensorRun.of(options.run());
        } catch (IllegalArgumentException e) {
            throw new LinkException("simulate", String.valueOf(e.getMessage()));
        }
        WireForm form = options.form();
        WireEncoder encoder = form.encoder(options.samplesPerFrame(form), atS -> cadenceSpm(run.truth(), atS));
        double lostShare = options.lostShare();
        String name = "simulated " + address.target();
        return new PlayedLink(name, clock, player -> {
            Playing playing = new Playing(player, encoder, run.truth(), lostShare, Pacer.of(clock));
            run.writeTo(playing, 1);
            encoder.end(playing::emit);
            return "the made-up run is over";
        });
    }

    /** True steps a minute of the seconds before a stamp; 0 where nobody runs or walks. */
    public static double cadenceSpm(SensorTruth truth, double atS) {
        double fromS = Math.max(0, atS - CADENCE_WINDOW_S);
        boolean gait = atS > fromS && truth.gaitAt(atS) != Gait.NONE;
        return gait ? 60 * truth.stepsElapsed(fromS, atS) / (atS - fromS) : 0;
    }

    /** Samples on their way to the listener. */
    private static final class Playing implements SampleSink {
        private final PlayedLink.Player player;
        private final WireEncoder encoder;
        private final SensorTruth truth;
        private final double lostShare;
        private final Random losses = new Random(1);
        private final Pacer pacer;
        private boolean begun;
        private double dueS;
        private double firstS = Double.NaN;

        Playing(PlayedLink.Player player, WireEncoder encoder, SensorTruth truth, double lostShare, Pacer pacer) {
            this.player = player;
            this.encoder = encoder;
            this.truth = truth;
            this.lostShare = lostShare;
            this.pacer = pacer;
        }

        @Override
        public void begin(SensorFacts sensor) {
            encoder.begin(sensor, this::emit);
            begun = true;
        }

        @Override
        public void accept(SampleBlock block) {
            for (int i = 0; i < block.size(); i++) {
                double trueS = truth.trueS(block.timeS()[i]);
                firstS = Double.isNaN(firstS) ? trueS : firstS;
                dueS = Math.max(dueS, trueS - firstS);
                player.await(pacer, dueS);
                encoder.sample(block, i, this::emit);
            }
        }

        /** What a device says of itself always arrives. */
        private void emit(FrameKind kind, String channel, byte[] bytes) {
            if (!begun || lostShare == 0 || losses.nextDouble() >= lostShare) {
                player.frame(new Frame(pacer.hostNs(dueS), kind, channel, bytes));
            }
        }
    }
}
