// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.MarkerId;
import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;
import footfall.reports.guidance.Guidelines;
import footfall.reports.language.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a finding together. Its words stand in the bundle under {@code finding.ID}, {@code .formula}, {@code .error} and
 * {@code .change}; all four take the same arguments. Not thread-safe.
 */
final class FindingDraft {
    /** Parts that speak of a watch or its timer. */
    private static final Set<String> OF_SIGNALS = Set.of(
            "cadence-usual.error",
            "cadence-high-enough.error",
            "cadence-high-enough.change",
            "cadence-low.error",
            "data-gaps.formula");

    private final String id;
    private final Severity severity;
    private final Confidence confidence;
    private final Object[] arguments;
    private final List<MarkerId> because = new ArrayList<>();
    private final List<Text> inputs = new ArrayList<>();
    private final Set<String> source = new LinkedHashSet<>();
    private String words;
    private boolean signal;

    FindingDraft(String id, Severity severity, Confidence confidence, Object... arguments) {
        this.id = id;
        this.words = id;
        this.severity = severity;
        this.confidence = confidence;
        this.arguments = arguments;
    }

    /** Takes the words of another key, for findings of one family. */
    FindingDraft saying(String key) {
        words = key;
        return this;
    }

    /** Takes what the bundle says of numbers counted from raw acceleration, where it says anything of its own. */
    FindingDraft fromSignal(boolean counted) {
        signal = counted;
        return this;
    }

    FindingDraft because(MarkerId marker) {
        because.add(marker);
        return this;
    }

    /** A value that was put in. */
    FindingDraft from(String key, Object... values) {
        inputs.add(Text.of("input." + key, values));
        return this;
    }

    /** Everything that the judgement of a cadence is made of. */
    FindingDraft fromCadence(Situation situation) {
        because(MarkerId.CADENCE);
        fromSignal(situation.fromSignal());
        from("cadence", situation.ownSpm());
        if (situation.speedKnown()) {
            from("speed", situation.speedMps());
            if (situation.heightM().isPresent()) {
                from("height", situation.heightM().getAsDouble());
            }
            from("expected", situation.expectedSpm(), situation.z());
        }
        return this;
    }

    /** Rests on the sources of this guideline. */
    FindingDraft restsOn(String guideline) {
        source.addAll(Guidelines.of(guideline).source());
        return this;
    }

    Finding done() {
        String key = "finding." + words;
        Set<String> own = signal ? OF_SIGNALS : Set.of();
        return new Finding(
                id,
                severity,
                confidence,
                Text.of(key, arguments),
                because,
                List.copyOf(source),
                new Finding.Why(
                        Text.of(key + part(own, ".formula"), arguments),
                        inputs,
                        Text.of(key + part(own, ".error"), arguments),
                        Text.of(key + part(own, ".change"), arguments)));
    }

    private String part(Set<String> own, String part) {
        return own.contains(words + part) ? part + ".signal" : part;
    }
}
