// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.signal.SensorFacts;

/** The time that is written of a sample, s: its own stamp, or one counted at the nominal rate where it has none. */
final class WrittenTime {
    private final double rateHz;
    private final boolean stamped;
    private long count;

    WrittenTime(SensorFacts sensor) {
        this.stamped = sensor.stamped();
        this.rateHz = sensor.nominalRateHz().orElse(1);
    }

    double next(double stampS) {
        double atS = stamped ? stampS : count / rateHz;
        count++;
        return atS;
    }
}
