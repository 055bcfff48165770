// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.bridge;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.protocol.RscMeasurement;
import footfall.device.protocol.SensorListener;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands everything on; lost notifications are counted as so many samples as the next one has. */
final class LossListener implements SensorListener {
    private @Nullable SensorListener target;
    private long lostNotifications;

    /** Hands on to this listener, after so many notifications that never came. */
    LossListener before(int missing, SensorListener listener) {
        lostNotifications += missing;
        target = listener;
        return this;
    }

    private SensorListener target() {
        return Objects.requireNonNull(target);
    }

    @Override
    public void sensor(SensorFacts facts, String device) {
        target().sensor(facts, device);
    }

    @Override
    public void samples(long hostNs, SampleBlock block, long lostBefore) {
        long lost = lostNotifications * block.size();
        lostNotifications = 0;
        target().samples(hostNs, block, lostBefore + lost);
    }

    @Override
    public void restarted(long hostNs, String why) {
        target().restarted(hostNs, why);
    }

    @Override
    public void pod(long hostNs, RscMeasurement measurement) {
        lostNotifications = 0;
        target().pod(hostNs, measurement);
    }

    @Override
    public void beltSpeed(long hostNs, double speedMps) {
        target().beltSpeed(hostNs, speedMps);
    }

    @Override
    public void battery(long hostNs, int chargePct) {
        target().battery(hostNs, chargePct);
    }

    @Override
    public void named(long hostNs, String name) {
        target().named(hostNs, name);
    }

    @Override
    public void note(long hostNs, QualityWarning warning) {
        target().note(hostNs, warning);
    }
}
