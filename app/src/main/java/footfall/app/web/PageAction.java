// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.app.live.ActionKind;
import footfall.app.live.SoundMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page asks the session to do. Only what {@link #of} lets through reaches the session, and its recording.
 *
 * @param kind what
 * @param value with what
 */
record PageAction(ActionKind kind, String value) {
    private static final Pattern NOTHING = Pattern.compile("");
    private static final Pattern TARGET = Pattern.compile("[1-9]\\d{1,2}(\\.\\d)?|[+-]\\d{1,2}(\\.\\d)?%?");
    private static final Pattern SPEED = Pattern.compile("[1-3]?\\d([.]\\d{1,2})?");
    private static final Pattern SCALE = Pattern.compile("(10|\\d)( [\\p{L}\\p{N} ,.-]{1,60})?");
    private static final Pattern PLACEMENT = Pattern.compile("\\d=[a-z]{2,10}(-(left|right))?");
    private static final Pattern POD_UNIT = Pattern.compile("steps|strides");
    private static final Pattern DELAY_MS = Pattern.compile("-?\\d{1,3}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    /** An action of this name, where there is one and its value is one of those it can have. */
    static Optional<PageAction> of(String name, String value) {
        for (ActionKind kind : ActionKind.values()) {
            if (kind.name().equals(name) && isValue(kind, value)) {
                return Optional.of(new PageAction(kind, value));
            }
        }
        return Optional.empty();
    }

    private static boolean isValue(ActionKind kind, String value) {
        if (kind == ActionKind.SOUND) {
            return value.isEmpty() || SoundMode.of(value).isPresent();
        }
        return form(kind).matcher(value).matches();
    }

    private static Pattern form(ActionKind kind) {
        return switch (kind) {
            case TARGET -> TARGET;
            case SPEED -> SPEED;
            case PAIN, EXERTION -> SCALE;
            case PLACEMENT -> PLACEMENT;
            case POD_UNIT -> POD_UNIT;
            case SOUND_DELAY -> DELAY_MS;
            case NOTE -> LINE;
            default -> NOTHING;
        };
    }
}
