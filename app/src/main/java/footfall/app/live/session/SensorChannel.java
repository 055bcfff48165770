// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Gait;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.gait.ProvisionalCadence;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.app.live.LiveView;
import footfall.app.live.SessionOptions;
import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import footfall.device.protocol.DeviceDecoder;
import footfall.device.protocol.RscMeasurement;
import footfall.device.protocol.SensorListener;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** One sensor of a session: from its frames to its cadence now. Not thread-safe: the session's thread. */
final class SensorChannel implements SensorListener {
    private final SessionOptions.WornSensor worn;
    private final DeviceDecoder decoder = new DeviceDecoder();
    private final GaitAnalyzer analyzer;
    private LinkState state = LinkState.CONNECTING;
    private String device = "";
    private String newestNote = "";
    private long samples;
    private long lostSamples;
    private long newestNs;

    SensorChannel(SessionOptions.WornSensor worn) {
        this.worn = worn;
        this.analyzer = GaitAnalyzer.cadenceOnly(GaitOptions.at(worn.placement()));
    }

    void accept(Frame frame) {
        decoder.accept(frame, this);
    }

    /** Frames that this computer was too slow to take. */
    void dropped(long frames) {
        lostSamples += frames;
    }

    void link(LinkEvent event) {
        state = event.state();
    }

    @Override
    public void sensor(SensorFacts facts, String name) {
        device = name;
        analyzer.begin(facts);
    }

    @Override
    public void samples(long hostNs, SampleBlock block, long lostBefore) {
        samples += block.size();
        lostSamples += lostBefore;
        newestNs = hostNs;
        analyzer.accept(block);
    }

    @Override
    public void restarted(long hostNs, String why) {
        newestNote = why;
    }

    @Override
    public void pod(long hostNs, RscMeasurement measurement) {
        newestNs = hostNs;
    }

    @Override
    public void beltSpeed(long hostNs, double speedMps) {
        newestNs = hostNs;
    }

    @Override
    public void battery(long hostNs, int chargePct) {
        newestNs = hostNs;
    }

    @Override
    public void note(long hostNs, QualityWarning warning) {
        newestNote = warning.message();
    }

    LiveView.Cadence cadence() {
        Optional<ProvisionalCadence> now = analyzer.provisional();
        if (now.isEmpty() || now.get().gait() == Gait.NONE) {
            return new LiveView.Cadence(OptionalDouble.empty(), true, 0, Gait.NONE, 0);
        }
        return new LiveView.Cadence(
                OptionalDouble.of(now.get().spm()),
                true,
                now.get().confidence(),
                now.get().gait(),
                0);
    }

    LiveView.Sensor view(long nowNs) {
        return new LiveView.Sensor(
                worn.link(),
                device,
                state.name().toLowerCase(Locale.ROOT),
                worn.placement().label(),
                OptionalDouble.empty(),
                samples,
                lostSamples,
                decoder.unknownFrames(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                (nowNs - newestNs) / 1e6,
                newestNote);
    }
}
