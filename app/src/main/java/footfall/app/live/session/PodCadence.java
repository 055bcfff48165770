// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Gait;
import footfall.analyzer.QualityWarning;
import footfall.device.protocol.PodUnitDecision;
import footfall.device.protocol.RscMeasurement;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a foot pod reports, once it is decided what it counts. Not thread-safe: the session's thread. */
final class PodCadence {
    private PodUnitDecision unit = PodUnitDecision.open();
    private Optional<PodUnitDecision.Unit> told = Optional.empty();
    private Optional<RscMeasurement> newest = Optional.empty();

    /**
     * The next value.
     *
     * @param accelerationSpm cadence from acceleration of the same runner at that time
     * @return what is to be known, where the decision on what it counts is new
     */
    Optional<QualityWarning> accept(RscMeasurement measurement, OptionalDouble accelerationSpm) {
        newest = Optional.of(measurement);
        unit.add(measurement, accelerationSpm);
        if (unit.unit().equals(told)) {
            return Optional.empty();
        }
        told = unit.unit();
        String counts = countsStrides() ? "strides" : "steps";
        return Optional.of(QualityWarning.of("pod-counts-" + counts, words()));
    }

    /** The user knows. */
    void pin(boolean countsStrides) {
        unit = PodUnitDecision.pinned(countsStrides ? PodUnitDecision.Unit.STRIDES : PodUnitDecision.Unit.STEPS);
        told = unit.unit();
    }

    /** What its rate counts and why, for people; empty before that is decided. */
    String words() {
        String counts = countsStrides() ? "strides" : "steps";
        return unit.unit().isEmpty() ? "" : "The foot pod counts " + counts + ": " + unit.reason() + ".";
    }

    /** Whether its rate is taken for strides. */
    boolean countsStrides() {
        return unit.unit().equals(Optional.of(PodUnitDecision.Unit.STRIDES));
    }

    /** Steps of both feet a minute; absent before that is decided and where it says that nobody moves. */
    OptionalDouble spm() {
        OptionalDouble spm = newest.isPresent() ? unit.stepsPerMinute(newest.get()) : OptionalDouble.empty();
        return spm.isPresent() && spm.getAsDouble() > 0 ? spm : OptionalDouble.empty();
    }

    /** What it says of the gait. */
    Gait gait() {
        if (newest.isEmpty() || newest.get().ratePerMinute() == 0) {
            return Gait.NONE;
        }
        return newest.get().running() ? Gait.RUN : Gait.WALK;
    }
}
