// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.MarkerId;
import java.util.Locale;

/**
 * What is published of how runners differ in the inputs of the overstride index: one line an input, with what stands for the middle
 * runner and for one standard deviation. A speed outside of {@link #SLOWEST_MPS}…{@link #FASTEST_MPS} m/s is not covered.
 */
enum OverstrideReference {
    /**
     * Preferred cadence of recreational runners outdoors: 165 ± 8 spm at 3.04 ± 0.28 m/s and 3 spm more at 15 % more speed
     * (de Ruiter and others 2020). Fewer steps a minute at one speed are longer steps.
     */
    STEP_LENGTH(MarkerId.STEP_LENGTH, "165 ± 8 spm at 3.04 m/s") {
        @Override
        double z(double speedMps, double contactS, double strideS) {
            double middleSpm = 165 + 3 / (0.15 * 3.04) * (speedMps - 3.04);
            return (middleSpm - 120 / strideS) / 8;
        }
    },
    /**
     * Half of the way travelled in contact: 278 ± 24 ms at 2.7 m/s, 49 men with and without training, the four groups of Karamanidis and
     * Arampatzis 2005 pooled, which is 0.375 ± 0.032 m. Contact shortens about as speed grows, so the way stands for the speeds nearby:
     * at 3.06 m/s the errors of Patoz and others 2022 in ms and in % leave 250 ms, 0.38 m.
     */
    FORWARD_REACH(MarkerId.FORWARD_REACH, "0.375 ± 0.032 m at 2.7 m/s") {
        @Override
        double z(double speedMps, double contactS, double strideS) {
            return (speedMps * contactS / 2 - 0.375) / 0.032;
        }
    };

    /** Slowest belt for which both are published, m/s. */
    static final double SLOWEST_MPS = 2.5;

    /** Fastest belt for which both are published, m/s. */
    static final double FASTEST_MPS = 3.4;

    private final MarkerId id;
    private final String words;

    OverstrideReference(MarkerId id, String words) {
        this.id = id;
        this.words = words;
    }

    /** How many standard deviations a landing lies beyond the middle runner, towards overstriding. */
    abstract double z(double speedMps, double contactS, double strideS);

    /** The input with its own z and what it is compared with. */
    String shown(double z) {
        return String.format(Locale.ROOT, "%s z %+.1f (against %s)", id.id(), z, words);
    }
}
