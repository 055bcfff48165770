// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.reports.Answer;
import footfall.reports.guidance.Guidance;
import footfall.reports.stride.StrideFacts;
import footfall.reports.text.Decimal;
import java.util.List;
import java.util.Optional;

/** The few numbers that matter, each with its error and its evidence. */
final class KeyNumbers {
    private static final List<MarkerId> SHOWN = List.of(
            MarkerId.GROUND_CONTACT_TIME,
            MarkerId.GROUND_CONTACT_BALANCE,
            MarkerId.VERTICAL_OSCILLATION,
            MarkerId.STEP_LENGTH,
            MarkerId.LEG_STIFFNESS,
            MarkerId.FATIGUE_DRIFT,
            MarkerId.STRIDE_TIME_CV,
            MarkerId.STEP_TIME_ASYMMETRY);
    private static final List<MarkerId> OF_STRIDES = List.of(
            MarkerId.GROUND_CONTACT_TIME,
            MarkerId.FLIGHT_TIME,
            MarkerId.PEAK_TIBIAL_ACCELERATION,
            MarkerId.IMPACT_PEAK,
            MarkerId.BRAKING_PEAK,
            MarkerId.TIBIA_ANGLE_AT_CONTACT,
            MarkerId.FOOT_STRIKE_ANGLE,
            MarkerId.VERTICAL_OSCILLATION,
            MarkerId.GROUND_CONTACT_BALANCE,
            MarkerId.STRIDE_TIME_CV,
            MarkerId.STEP_TIME_ASYMMETRY);
    private static final List<MarkerId> OF_SEVERAL_SENSORS = List.of(
            MarkerId.GROUND_CONTACT_TIME,
            MarkerId.GROUND_CONTACT_BALANCE,
            MarkerId.PEAK_TIBIAL_ACCELERATION,
            MarkerId.IMPACT_ASYMMETRY,
            MarkerId.SHOCK_ATTENUATION,
            MarkerId.BRAKING_PEAK,
            MarkerId.TIBIA_ANGLE_AT_CONTACT,
            MarkerId.FOOT_STRIKE_ANGLE,
            MarkerId.VERTICAL_OSCILLATION,
            MarkerId.FLIGHT_TIME,
            MarkerId.IMPACT_PEAK);
    private static final int MOST_MARKERS = 5;
    private static final int MOST_OF_STRIDES = 7;
    private static final int LABEL_COLUMNS = 16;

    private final Page page;

    KeyNumbers(Page page) {
        this.page = page;
    }

    void write(Answer answer) {
        Optional<CadenceSummary.Running> running = answer.analysis().cadence().running();
        if (running.isPresent()) {
            cadence(answer.analysis().cadence(), running.get());
        }
        if (answer.guidance().isPresent()) {
            context(answer.guidance().get());
            expected(answer.guidance().get());
        }
        markers(answer);
    }

    private void cadence(CadenceSummary cadence, CadenceSummary.Running running) {
        StringBuilder words = new StringBuilder(Decimal.fixed(running.meanSpm(), 1));
        words.append(" ± ")
                .append(MarkerWords.roundedUp(running.halfWidth95Spm(), 1))
                .append(" spm; 90 % of the time ");
        words.append(Decimal.fixed(running.q05Spm(), 0)).append('–').append(Decimal.fixed(running.q95Spm(), 0));
        if (cadence.deviceSessionMeanSpm().isPresent()) {
            words.append("; the watch's own average ")
                    .append(Decimal.fixed(cadence.deviceSessionMeanSpm().getAsDouble(), 1));
        }
        numbered("cadence", words.toString());
    }

    private void context(Guidance guidance) {
        Guidance.Band band = guidance.band();
        String crowd = "many runners take " + Decimal.fixed(band.lowSpm(), 0) + "–" + Decimal.fixed(band.highSpm(), 0);
        String own = band.position() == Guidance.Position.ABOVE
                ? ""
                : "; +5 % of your own would be "
                        + Decimal.fixed(guidance.targets().plus5Spm(), 0) + ", +10 % "
                        + Decimal.fixed(guidance.targets().plus10Spm(), 0);
        numbered("for context", crowd + own);
    }

    private void expected(Guidance guidance) {
        if (guidance.expected().isPresent()) {
            Guidance.Expected expected = guidance.expected().get();
            numbered(
                    "your height",
                    Decimal.fixed(expected.spm(), 0) + " ± " + Decimal.fixed(expected.sdSpm(), 0)
                            + " spm is usual at this pace (heuristic)");
        }
    }

    private void markers(Answer answer) {
        boolean strides = !StrideFacts.of(answer.analysis()).landings().isEmpty();
        int most = strides ? MOST_OF_STRIDES : MOST_MARKERS;
        int shown = 0;
        boolean several = StrideFacts.sensors(answer.analysis()).size() > 1;
        for (MarkerId id : several ? OF_SEVERAL_SENSORS : strides ? OF_STRIDES : SHOWN) {
            Optional<Marker> marker = answer.analysis().marker(id);
            if (marker.isPresent() && shown < most) {
                shown++;
                numbered(
                        MarkerWords.name(id),
                        (StrideFacts.isAtLeast(answer.analysis(), id) ? "at least " : "")
                                + MarkerWords.value(marker.get())
                                + (strides ? MarkerWords.sides(marker.get()) : "") + " ("
                                + marker.get().evidence().label() + ")");
            }
        }
        int told = answer.analysis().marker(MarkerId.CADENCE).isPresent() ? shown + 1 : shown;
        int others = answer.analysis().markers().size() - told;
        if (others > 0) {
            numbered("", others + " more with --json or --csv");
        }
    }

    private void numbered(String label, String words) {
        String lead = "  " + label + " ".repeat(LABEL_COLUMNS - 2 - label.length());
        page.paragraph(Page.Look.PLAIN, lead, words, LABEL_COLUMNS);
    }
}
