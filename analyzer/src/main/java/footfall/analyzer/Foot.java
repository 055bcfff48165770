// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/** A side of the body. */
public enum Foot {
    LEFT("L", "left"),
    RIGHT("R", "right");

    private final String letter;
    private final String label;

    Foot(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /** One letter, for tables. */
    public String letter() {
        return letter;
    }

    /** Name in every command and output. */
    public String label() {
        return label;
    }

    /** The other side. */
    public Foot other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
