// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/** Numbers of the random streams, one for each purpose. */
final class Draws {
    static final int PHYSIQUE = 20;
    static final int STEP_TIMES = 21;
    static final int MOOD = 22;
    static final int IMPACTS = 23;
    static final int SCENES = 24;
    static final int NOISE = 25;
    static final int STAMPS = 26;
    static final int LOSS = 27;
    static final int HOLD = 28;
    static final int MOUNTING = 29;
    static final int REST = 30;
    static final int FLUTTER = 31;
    static final int SHAPES = 32;
    static final int MANNER = 33;
    static final int STRAYS = 34;

    private Draws() {}
}
