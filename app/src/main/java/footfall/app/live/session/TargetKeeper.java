// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.LiveView;
import footfall.app.live.TargetWish;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The target: a number, or a share above the baseline; the band about it; and what may be asked of a runner. */
final class TargetKeeper {
    private static final Pattern WISH = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{1,2})?%?");
    private static final double PERCENT = 100;

    private OptionalDouble askedSpm = OptionalDouble.empty();
    private OptionalDouble askedPct = OptionalDouble.empty();
    private OptionalDouble baselineSpm = OptionalDouble.empty();
    private OptionalDouble spm = OptionalDouble.empty();

    /**
     * What became of a wish.
     *
     * @param taken whether it counts now
     * @param text for the runner; empty where there is nothing to say
     */
    record Answer(boolean taken, String text) {}

    /** The wish of the start. */
    Answer begin(TargetWish wish) {
        if (wish.spm().isPresent()) {
            return number(wish.spm().getAsDouble());
        }
        return wish.gainPct().isPresent() ? share(wish.gainPct().getAsDouble()) : new Answer(true, "");
    }

    /** Whether a share waits for the baseline. */
    boolean needsBaseline() {
        return askedPct.isPresent() && baselineSpm.isEmpty();
    }

    Optional<LiveView.Target> target() {
        if (spm.isEmpty()) {
            return Optional.empty();
        }
        double middle = spm.getAsDouble();
        double half = Math.max(middle * SessionLimits.BAND_SHARE, SessionLimits.BAND_SPM);
        OptionalDouble gain = baselineSpm.isPresent()
                ? OptionalDouble.of(middle - baselineSpm.getAsDouble())
                : OptionalDouble.empty();
        return Optional.of(new LiveView.Target(middle, middle - half, middle + half, gain));
    }

    /** The runner's own cadence is known now. */
    Answer baseline(double ownSpm) {
        baselineSpm = OptionalDouble.of(ownSpm);
        if (askedPct.isPresent()) {
            return share(askedPct.getAsDouble());
        }
        return askedSpm.isPresent() ? number(askedSpm.getAsDouble()) : new Answer(true, "");
    }

    /** A wish in words: {@code 174}, {@code +5%}, {@code +1}, {@code -1}. */
    Answer change(String words, boolean baselineMayCome) {
        String text = words.strip().replace(',', '.');
        if (!WISH.matcher(words.strip()).matches()) {
            return refused("expected steps a minute like 174, a share like +5% or a step like +1, found "
                    + Notes.quoted(words));
        }
        if (text.endsWith("%")) {
            return changeShare(Double.parseDouble(text.substring(0, text.length() - 1)), baselineMayCome);
        }
        double value = Double.parseDouble(text);
        if (!text.startsWith("+") && !text.startsWith("-")) {
            return number(value);
        }
        return spm.isEmpty() ? refused("there is no target to change yet") : number(spm.getAsDouble() + value);
    }

    private Answer changeShare(double pct, boolean baselineMayCome) {
        if (baselineSpm.isEmpty() && !baselineMayCome) {
            return refused("a share needs a baseline, and none was measured: say a number");
        }
        return share(pct);
    }

    private Answer share(double pct) {
        if (!(pct >= 0)) {
            return refused("expected 0 to 10 % above the baseline, found " + Notes.number(pct) + " %");
        }
        double taken = Math.min(pct, SessionLimits.MOST_GAIN_PCT);
        askedPct = OptionalDouble.of(taken);
        askedSpm = OptionalDouble.empty();
        spm = OptionalDouble.empty();
        if (baselineSpm.isPresent()) {
            spm = OptionalDouble.of(baselineSpm.getAsDouble() * (1 + taken / PERCENT));
        }
        String capped = pct > taken ? "not more than 10 % at a time: " : "";
        return new Answer(
                true, capped + (spm.isPresent() ? told() : "+" + Notes.number(taken) + " % above your baseline"));
    }

    private Answer number(double value) {
        if (!(value >= SessionLimits.LEAST_TARGET_SPM && value <= SessionLimits.MOST_TARGET_SPM)) {
            return refused("expected 120 to 240 steps a minute, found " + Notes.number(value));
        }
        double most = baselineSpm.orElse(Double.POSITIVE_INFINITY) * (1 + SessionLimits.MOST_GAIN_PCT / PERCENT);
        askedSpm = OptionalDouble.of(value);
        askedPct = OptionalDouble.empty();
        spm = OptionalDouble.of(Math.min(value, most));
        return new Answer(true, (value > most ? "not more than 10 % above your baseline: " : "") + told());
    }

    /** {@code 174 steps a minute, ≈ +8 steps a minute}. */
    private String told() {
        double middle = spm.orElseThrow();
        String words = Notes.number(middle) + " steps a minute";
        if (baselineSpm.isEmpty()) {
            return words;
        }
        return words
                + String.format(Locale.ROOT, ", ≈ %+d to your own", Math.round(middle - baselineSpm.getAsDouble()));
    }

    private static Answer refused(String text) {
        return new Answer(false, text);
    }
}
