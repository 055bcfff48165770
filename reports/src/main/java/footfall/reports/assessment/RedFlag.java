// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

/** A sign that a runner belongs to a professional, not to a cadence drill. Any of them silences all cadence and volume advice. */
public enum RedFlag {
    LOCKED_KNEE("locked-knee"),
    GIVING_WAY("giving-way"),
    LARGE_SWELLING("swelling"),
    CANNOT_BEAR_WEIGHT("cannot-bear-weight"),
    POP_WITH_TRAUMA("pop"),
    HOT_RED_JOINT("hot-red-joint"),
    NIGHT_OR_REST_PAIN("night-pain"),
    NUMBNESS("numbness"),
    CALF_SWELLING("calf-swelling"),
    FOCAL_BONE_PAIN("bone-pain"),
    LIMP("limp"),
    SHARP_PAIN("sharp-pain"),
    NOT_IMPROVING("not-improving");

    private final String word;

    RedFlag(String word) {
        this.word = word;
    }

    /** The word that {@code --symptom} takes. */
    public String word() {
        return word;
    }
}
