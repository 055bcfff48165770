// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import java.util.Optional;

/** When the metronome sounds. */
public enum SoundMode {
    /** Never. */
    OFF("off"),
    /** While the cadence is low, about 30 s, then it is looked at again. */
    ASSIST("assist"),
    /** Always in blocks with cues. */
    PACE("pace"),
    /** Less and less over the blocks. */
    FADED("faded");

    private final String label;

    SoundMode(String label) {
        this.label = label;
    }

    /** The word of the command line. */
    public String label() {
        return label;
    }

    /** By its word. */
    public static Optional<SoundMode> of(String label) {
        for (SoundMode mode : values()) {
            if (mode.label.equals(label)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
