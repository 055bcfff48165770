// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Gait;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StrideAnalysis;
import footfall.analyzer.event.EventFinder;
import footfall.analyzer.event.TrunkSides;
import footfall.analyzer.frame.FrameFinder;
import footfall.analyzer.meter.AverageStrides;
import footfall.analyzer.meter.RunFacts;
import footfall.analyzer.meter.StrideMarkers;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.step.DetectedSteps;
import footfall.analyzer.step.LandingSink;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The line of a stride of running: cut, axes and angles, contact and toe-off, markers. Not thread-safe: one per stream.
 */
final class StrideLine implements LandingSink {
    private static final Set<SensorPlacement> STANCE_SEEN = EnumSet.of(
            SensorPlacement.FOOT,
            SensorPlacement.SHANK,
            SensorPlacement.WAIST,
            SensorPlacement.SACRUM,
            SensorPlacement.CHEST);

    private final GaitOptions options;
    private final boolean useful;
    private final StrideCutter cutter;
    private final FrameFinder frames;
    private final EventFinder events;
    private final TrunkSides sides;
    private final StrideMarkers markers;
    private final AverageStrides averages = new AverageStrides();
    private boolean running;
    private double rateHz;

    StrideLine(GaitOptions options) {
        this.options = options;
        this.useful = STANCE_SEEN.contains(options.placement());
        this.cutter = new StrideCutter(options.placement(), this::strides);
        this.frames = new FrameFinder(options.placement());
        this.events = new EventFinder(options.placement(), options.contact());
        this.sides = new TrunkSides(options.placement());
        this.markers = new StrideMarkers(options.placement());
    }

    void samples(MendedSamples samples) {
        if (useful) {
            frames.samples(samples);
            cutter.samples(samples);
        }
    }

    private void strides(StrideBatch batch) {
        if (!batch.stride(0).isClosed()) {
            events.fill(batch);
            sides.fill(batch);
            markers.note(batch);
            return;
        }
        frames.fill(batch);
        events.fill(batch);
        sides.fill(batch);
        markers.measure(batch);
        averages.accept(batch);
        rateHz = batch.stride(0).rateHz();
    }

    @Override
    public void beginBout(int bout, Gait gait) {
        running = useful && gait == Gait.RUN;
        if (running) {
            cutter.beginBout(bout);
        }
    }

    @Override
    public void landing(double timeS, int row, byte side) {
        if (running) {
            cutter.landing(timeS, row, side);
        }
    }

    @Override
    public void endBatch() {
        if (running) {
            cutter.release();
        }
    }

    @Override
    public void endBout() {
        if (running) {
            cutter.endBout();
            running = false;
        }
    }

    /** Contact, flight and impact of every step that has them. */
    DetectedSteps complete(DetectedSteps steps) {
        return StanceColumns.fill(steps, markers.landings(), markers.impacts());
    }

    StrideMarkers.Report markers() {
        return markers.conclude(new RunFacts(
                options.placement(),
                options.foot(),
                options.athlete(),
                options.speedMps(),
                options.rangeG(),
                rateHz,
                frames.facts()));
    }

    StrideAnalysis analysis(StrideMarkers.Report report) {
        return new StrideAnalysis(
                events.label(),
                frames.facts(),
                report.series(),
                averages.averages().stream()
                        .map(average -> average.at(options.placement()))
                        .toList(),
                markers.stancePower());
    }

    /** Says so where contact and toe-off were found in another way than was asked for. */
    Optional<QualityWarning> otherMethod() {
        return options.contact()
                .filter(asked -> !events.label().isEmpty() && !events.label().equals(asked.label()))
                .map(asked -> QualityWarning.of(
                        "contact-method",
                        asked.label()
                                + " needs a gyroscope, which this recording does not have: contacts were found by "
                                + events.label() + "."));
    }
}
