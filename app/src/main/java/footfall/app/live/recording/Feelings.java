// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.app.live.FeelingEntry;
import footfall.app.live.SessionStatistics;
import footfall.reports.assessment.Pain;
import footfall.reports.assessment.Runner;
import java.util.ArrayList;
import java.util.List;

/** What was felt in a session, as the assessor takes it. */
final class Feelings {
    private Feelings() {}

    /** Pain that silenced the cues without being more than the most that is ever run with has risen. */
    static Runner added(Runner runner, SessionStatistics statistics) {
        List<Pain> pains = new ArrayList<>();
        for (FeelingEntry felt : statistics.feelings()) {
            if (felt.kind() == FeelingEntry.Kind.PAIN && felt.score() > 0) {
                pains.add(new Pain(site(felt.place()), felt.score()));
            }
        }
        return runner.feeling(pains, statistics.stoppedForPain());
    }

    private static Pain.Site site(String word) {
        for (Pain.Site site : Pain.Site.values()) {
            if (site.word().equals(word)) {
                return site;
            }
        }
        return Pain.Site.OTHER;
    }
}
