// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.reports.assessment.Assessment.Action;
import footfall.reports.language.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules say. Not thread-safe: one per assessment. */
final class Draft {
    private static final int MOST_ACTIONS = 3;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    /** One more thing to do; the rules ask in the order of use, and what comes fourth is left out. */
    void advise(String id, int lookAgainDays, String finding, Object... arguments) {
        if (actions.size() < MOST_ACTIONS) {
            actions.add(new Action(
                    id,
                    Text.of("action." + id, arguments),
                    Text.of("action." + id + ".drill", arguments),
                    lookAgainDays,
                    List.of(finding)));
        }
    }

    boolean has(String findingId) {
        for (Finding finding : findings) {
            if (finding.id().equals(findingId)) {
                return true;
            }
        }
        return false;
    }

    boolean advises(String actionId) {
        for (Action action : actions) {
            if (action.id().equals(actionId)) {
                return true;
            }
        }
        return false;
    }

    /** The most severe first, otherwise in the order of the rules. */
    List<Finding> findings() {
        List<Finding> ordered = new ArrayList<>(findings.size());
        for (int level = Finding.Severity.values().length - 1; level >= 0; level--) {
            for (Finding finding : findings) {
                if (finding.severity().ordinal() == level) {
                    ordered.add(finding);
                }
            }
        }
        return ordered;
    }

    List<Action> actions() {
        return actions;
    }
}
