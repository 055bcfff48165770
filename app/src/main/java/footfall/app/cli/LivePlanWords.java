// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.SessionPlan;
import footfall.app.live.TargetWish;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a session is to go, as it was typed: {@code --target +5% --baseline 2m --blocks 5x3m/2m}. */
final class LivePlanWords {
    private static final Pattern TARGET_SPM = Pattern.compile("\\d{2,3}(?:\\.\\d)?");
    private static final Pattern TARGET_GAIN = Pattern.compile("\\+(\\d{1,2}(?:\\.\\d)?)%");
    private static final Pattern BLOCKS = Pattern.compile("(\\d{1,2})x([0-9hms]+)(?:/([0-9hms]+))?");
    private static final double LOWEST_SPM = 100;
    private static final double HIGHEST_SPM = 260;
    private static final double MOST_GAIN_PCT = 10;
    private static final int MOST_BLOCKS = 50;

    private LivePlanWords() {}

    static TargetWish target(Arguments arguments) throws UsageException {
        Optional<String> text = arguments.value("--target");
        if (text.isEmpty()) {
            return TargetWish.none();
        }
        Matcher gain = TARGET_GAIN.matcher(text.get());
        if (gain.matches()) {
            double gainPct = Double.parseDouble(gain.group(1));
            if (gainPct > 0 && gainPct <= MOST_GAIN_PCT) {
                return TargetWish.above(gainPct);
            }
            throw new UsageException("--target wants at most +10% above your own cadence, got " + text.get());
        }
        double spm = TARGET_SPM.matcher(text.get()).matches() ? Double.parseDouble(text.get()) : 0;
        if (!(spm >= LOWEST_SPM && spm <= HIGHEST_SPM)) {
            throw new UsageException(
                    "--target wants steps of both feet a minute, 100 to 260, or a share like +5%, got " + text.get());
        }
        return TargetWish.of(spm);
    }

    static SessionPlan plan(Arguments arguments, TargetWish target) throws UsageException {
        SessionPlan usual = usual(arguments, target);
        Matcher blocks = BLOCKS.matcher(arguments.value("--blocks").orElse(""));
        boolean told = arguments.has("--blocks");
        if (told && !(blocks.matches() && Integer.parseInt(blocks.group(1)) <= MOST_BLOCKS)) {
            throw new UsageException("--blocks wants a number, a length and a pause, like 5x3m/2m, got "
                    + arguments.value("--blocks").orElse(""));
        }
        OptionalDouble durationS = arguments.has("--duration")
                ? OptionalDouble.of(lengthS(arguments, "--duration", 0))
                : OptionalDouble.empty();
        if (durationS.isPresent() && durationS.getAsDouble() <= 0) {
            throw new UsageException("--duration wants a length above 0, like 90s");
        }
        return new SessionPlan(
                usual.standS(),
                lengthS(arguments, "--warm-up", usual.warmUpS()),
                lengthS(arguments, "--baseline", usual.baselineS()),
                told ? Integer.parseInt(blocks.group(1)) : usual.blocks(),
                told ? DurationText.seconds(blocks.group(2)) : usual.cueS(),
                told ? restS(blocks) : usual.restS(),
                lengthS(arguments, "--retention", usual.retentionS()),
                durationS);
    }

    /** A share above the own cadence needs the own cadence first. */
    private static SessionPlan usual(Arguments arguments, TargetWish target) throws UsageException {
        String name = arguments.value("--plan").orElse("open");
        SessionPlan lesson = SessionPlan.lesson();
        return switch (name) {
            case "lesson" -> lesson;
            case "open" -> {
                SessionPlan open = SessionPlan.openRun();
                double baselineS = target.gainPct().isPresent() ? lesson.baselineS() : open.baselineS();
                yield new SessionPlan(0, open.warmUpS(), baselineS, 0, 0, 0, 0, OptionalDouble.empty());
            }
            default -> throw new UsageException("--plan wants open or lesson, got " + name);
        };
    }

    private static double restS(Matcher blocks) throws UsageException {
        return blocks.group(3) == null ? 0 : DurationText.seconds(blocks.group(3));
    }

    private static double lengthS(Arguments arguments, String option, double usualS) throws UsageException {
        Optional<String> text = arguments.value(option);
        return text.isEmpty() ? usualS : DurationText.seconds(text.get());
    }
}
