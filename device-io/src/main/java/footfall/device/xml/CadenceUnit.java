// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

/** What a recorded cadence counts. */
public enum CadenceUnit {
    /** Revolutions, or strides of one leg, a minute: what the schemas say. */
    PER_LEG(2),
    /** Steps of both feet a minute: what several writers put there. */
    STEPS(1);

    private final int factor;

    CadenceUnit(int factor) {
        this.factor = factor;
    }

    /** What the recorded number is multiplied with to give steps of both feet a minute. */
    public int factor() {
        return factor;
    }
}
