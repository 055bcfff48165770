// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.sound;

import footfall.app.live.BandState;

/**
 * Short signs that stand for spoken cues where nothing can speak: two notes up for "quicker", two down for "slower", a chord of three for "good", one
 * long low note for anything else. The words stand on the screen.
 */
enum Earcon {
    /** Quicker. */
    UP(523, 784),
    /** Slower. */
    DOWN(784, 523),
    /** Good, hold. */
    GOOD(523, 659, 784),
    /** Look at the screen. */
    LOOK(330);

    private static final double NOTE_S = 0.12;
    private static final double FADE_S = 0.02;
    private static final double LOUD = 0.5;

    private final double[] pitchesHz;

    Earcon(double... pitchesHz) {
        this.pitchesHz = pitchesHz.clone();
    }

    /** The sign for a cue in this state. */
    static Earcon of(BandState state) {
        return switch (state) {
            case LOW -> UP;
            case HIGH -> DOWN;
            case ON -> GOOD;
            default -> LOOK;
        };
    }

    /** Its samples, -1…1, at so many a second. */
    float[] samples(double rateHz) {
        int note = (int) Math.round(NOTE_S * rateHz);
        int fade = (int) Math.round(FADE_S * rateHz);
        float[] samples = new float[note * pitchesHz.length];
        for (int index = 0; index < pitchesHz.length; index++) {
            for (int i = 0; i < note; i++) {
                double edge = Math.min(1, Math.min(i, note - 1 - i) / (double) fade);
                double wave = Math.sin(2 * Math.PI * pitchesHz[index] * i / rateHz);
                samples[index * note + i] = (float) (LOUD * edge * wave);
            }
        }
        return samples;
    }
}
