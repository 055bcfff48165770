// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/** Why a second carries no cadence. */
public enum Refusal {
    /** It carries one. */
    NONE(""),
    /** Hardly any motion. */
    STILL("still"),
    /** Motion without a rhythm. */
    NOT_PERIODIC("not periodic"),
    /** A rhythm as of pedalling: smooth, without landings. */
    CYCLING_LIKE("cycling-like"),
    /** A rhythm of hands, jumps or blows. */
    NOT_GAIT_LIKE("rhythmic, but not like steps"),
    /** A rhythm slower or faster than people step. */
    OUT_OF_RANGE("outside the range of steps"),
    /** The sensor stood at its limit too often. */
    CLIPPED("clipped"),
    /** Too little was recorded. */
    GAP("gap");

    private final String label;

    Refusal(String label) {
        this.label = label;
    }

    /** In plain words, for every output. */
    public String label() {
        return label;
    }
}
