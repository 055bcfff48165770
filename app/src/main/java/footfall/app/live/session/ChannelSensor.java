// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Foot;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.LiveScope;
import footfall.app.live.LiveView;
import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The session's view of a {@link SensorChannel}. */
final class ChannelSensor implements LiveSensor {
    private static final double EARLY_SPAN_S = 4;
    private static final double STILL_WINDOW_S = 1;
    private static final double LONGEST_STAND_S = 15;

    private final SensorChannel channel;
    private long stillSinceNs = Long.MIN_VALUE;

    ChannelSensor(SensorChannel channel) {
        this.channel = channel;
    }

    @Override
    public void accept(Frame frame) {
        channel.accept(frame);
    }

    @Override
    public void finish() {
        channel.finish();
    }

    @Override
    public void dropped(long frames) {
        channel.dropped(frames);
    }

    @Override
    public void link(LinkEvent event) {
        channel.link(event);
    }

    @Override
    public SensorReading reading(long nowNs) {
        LiveView.Cadence cadence = channel.cadence(nowNs);
        long silentNs = channel.silentNs(nowNs);
        OptionalDouble stepS = channel.newestStepS();
        return new SensorReading(
                silentNs == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(nowNs - silentNs),
                cadence.spm(),
                cadence.provisional(),
                cadence.gait(),
                cadence.confidence(),
                channel.isSignalPoor(nowNs),
                cadence.delayS(),
                cadence.provisional() ? EARLY_SPAN_S : 0,
                channel.isLowImpact(),
                stepS.isPresent() ? OptionalLong.of(Math.round(stepS.getAsDouble() * 1e9)) : OptionalLong.empty(),
                channel.hasSamples() ? channel.podSpm(nowNs) : OptionalDouble.empty(),
                stand(nowNs));
    }

    private Optional<SensorReading.Stillness> stand(long nowNs) {
        if (!channel.hasSamples()) {
            return Optional.empty();
        }
        if (channel.isStale(nowNs) || !channel.stand(STILL_WINDOW_S).isStill()) {
            stillSinceNs = Long.MIN_VALUE;
        } else if (stillSinceNs == Long.MIN_VALUE) {
            stillSinceNs = nowNs;
        }
        double stillS = stillSinceNs == Long.MIN_VALUE ? 0 : (nowNs - stillSinceNs) / 1e9;
        StandFacts facts = channel.stand(Math.min(Math.max(stillS, STILL_WINDOW_S), LONGEST_STAND_S));
        return Optional.of(new SensorReading.Stillness(stillS, facts));
    }

    @Override
    public List<QualityWarning> takeNotes() {
        return channel.takeNotes();
    }

    @Override
    public OptionalDouble beltMps(long nowNs) {
        return channel.speedMps(nowNs);
    }

    @Override
    public void wear(SensorPlacement placement, Optional<Foot> foot) {
        channel.place(placement, foot);
    }

    @Override
    public boolean countsStrides(boolean strides) {
        channel.pinPod(strides);
        return channel.hasPod();
    }

    @Override
    public boolean podCountsStrides() {
        return channel.podCountsStrides();
    }

    @Override
    public LiveScope scope() {
        return channel.scope();
    }

    @Override
    public LiveView.Sensor view(long nowNs) {
        return channel.view(nowNs);
    }
}
