// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
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

/** A sensor that says at each frame what the test wants it to say. */
final class FakeSensor implements LiveSensor {
    double spm;
    Gait gait = Gait.RUN;
    boolean poor;
    boolean soft;
    double stillS = -1;
    double meanG = 1;
    double spanS;
    OptionalDouble podSpm = OptionalDouble.empty();
    OptionalDouble beltMps = OptionalDouble.empty();
    OptionalLong stepNs = OptionalLong.empty();
    String worn = "";
    private OptionalLong newestNs = OptionalLong.empty();
    private double shownSpm;

    @Override
    public void accept(Frame frame) {
        newestNs = OptionalLong.of(frame.hostNs());
        shownSpm = spm;
    }

    @Override
    public void dropped(long frames) {
        // Shown by real ones.
    }

    @Override
    public void link(LinkEvent event) {
        // Shown by real ones.
    }

    @Override
    public SensorReading reading(long nowNs) {
        boolean steps = shownSpm > 0;
        return new SensorReading(
                newestNs,
                steps ? OptionalDouble.of(shownSpm) : OptionalDouble.empty(),
                true,
                steps ? gait : Gait.NONE,
                1,
                poor,
                0,
                spanS,
                soft,
                stepNs,
                podSpm,
                stand());
    }

    private Optional<SensorReading.Stillness> stand() {
        if (stillS < 0) {
            return Optional.empty();
        }
        StandFacts facts = new StandFacts(stillS, 1000, meanG, 0.01, 0, 0, 1, OptionalDouble.empty());
        return Optional.of(new SensorReading.Stillness(stillS, facts));
    }

    @Override
    public List<QualityWarning> takeNotes() {
        return List.of();
    }

    @Override
    public OptionalDouble beltMps(long nowNs) {
        return beltMps;
    }

    @Override
    public void wear(SensorPlacement placement, Optional<Foot> foot) {
        worn = placement.label() + foot.map(Foot::label).orElse("");
    }

    @Override
    public boolean countsStrides(boolean strides) {
        return podSpm.isPresent();
    }

    @Override
    public boolean podCountsStrides() {
        return false;
    }

    @Override
    public LiveScope scope() {
        return new LiveScope();
    }

    @Override
    public LiveView.Sensor view(long nowNs) {
        return new LiveView.Sensor(
                "fake",
                "",
                "connected",
                worn,
                OptionalDouble.empty(),
                0,
                0,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0,
                "");
    }
}
