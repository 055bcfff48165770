// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.MarkerId;
import footfall.reports.page.Block;
import java.util.List;
import java.util.Optional;

/** How the trunk is carried over the run: pelvis, lean, up and down. */
final class PostureStrip implements ChartMaker {
    private static final List<MarkerId> SHOWN =
            List.of(MarkerId.PELVIC_OBLIQUITY_RANGE, MarkerId.TRUNK_LEAN, MarkerId.VERTICAL_OSCILLATION);

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        return LandingPanels.figure(input, "posture", "chart.posture", SHOWN.size(), SHOWN);
    }
}
