// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.MarkerId;
import footfall.reports.page.Block;
import java.util.List;
import java.util.Optional;

/** Contact, jolt and the signs of overstride over the run, landing by landing. */
final class LandingTrend implements ChartMaker {
    private static final int MOST_PANELS = 4;
    private static final List<MarkerId> SHOWN = List.of(
            MarkerId.GROUND_CONTACT_TIME,
            MarkerId.PEAK_TIBIAL_ACCELERATION,
            MarkerId.IMPACT_PEAK,
            MarkerId.TIBIA_ANGLE_AT_CONTACT,
            MarkerId.FOOT_STRIKE_ANGLE,
            MarkerId.BRAKING_PEAK,
            MarkerId.FOOT_ROLL_EXCURSION,
            MarkerId.PEAK_TIBIAL_RESULTANT,
            MarkerId.FLIGHT_TIME);

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        return LandingPanels.figure(input, "landings-over-time", "chart.landings", MOST_PANELS, SHOWN);
    }
}
