// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.reports.language.Text;
import java.util.List;
import java.util.Optional;

/**
 * What Footfall tells the runner about one recording.
 *
 * @param verdict one honest sentence
 * @param actions at most three things to do, the most useful first
 * @param findings everything noticed, the most severe first
 * @param kneeLoad what the suggested change may do to the knee; absent where nothing is suggested
 * @param silenced whether red flags silence all advice on cadence and volume
 */
public record Assessment(
        Text verdict, List<Action> actions, List<Finding> findings, Optional<KneeLoad> kneeLoad, boolean silenced) {
    private static final int MOST_ACTIONS = 3;

    /** @throws IllegalArgumentException for more than three things to do */
    public Assessment {
        actions = List.copyOf(actions);
        findings = List.copyOf(findings);
        if (actions.size() > MOST_ACTIONS) {
            throw new IllegalArgumentException("at most " + MOST_ACTIONS + " things to do, got " + actions.size());
        }
    }

    /**
     * One thing to do.
     *
     * @param id stable name in kebab case
     * @param what one plain sentence
     * @param drill how, in words that point outside the body
     * @param lookAgainDays days after the recording to look again
     * @param because ids of the findings behind it
     */
    public record Action(String id, Text what, Text drill, int lookAgainDays, List<String> because) {
        /** Keeps a copy. */
        public Action {
            because = List.copyOf(because);
        }
    }

    /**
     * Estimated change of knee load for the suggested change of cadence: a relative estimate with a range, never a risk.
     *
     * @param cadenceChangePct the suggested change, %
     * @param perStepLowPct lower end of the change a step, %
     * @param perStepHighPct upper end of the change a step, %
     * @param perKmLowPct lower end of the change a kilometre (more steps included), %
     * @param perKmHighPct upper end of the change a kilometre, %
     * @param source citation ids
     */
    public record KneeLoad(
            double cadenceChangePct,
            double perStepLowPct,
            double perStepHighPct,
            double perKmLowPct,
            double perKmHighPct,
            List<String> source) {
        /** Keeps a copy. */
        public KneeLoad {
            source = List.copyOf(source);
        }
    }
}
