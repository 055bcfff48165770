// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.link.FrameKind;
import footfall.device.protocol.GattNotifications;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.DoubleUnaryOperator;

/**
 * What a foot pod notifies once a second: steps a minute, and the speed of somebody whose steps are 1 m long running and 0.7 m walking.
 *
 * <p><b>Source.</b> Bluetooth SIG, Running Speed and Cadence Service 1.0.1.
 */
public final class RscEncoder implements WireEncoder {
    private static final int LEAST_RUNNING_SPM = 140;
    private static final double RUNNING_STEP_M = 1;
    private static final double WALKING_STEP_M = 0.7;
    private static final double SPEED_UNITS = 256;
    private static final int RUNNING = 4;
    private static final int MOST = 255;

    private final DoubleUnaryOperator cadenceSpm;
    private double dueS = Double.NaN;

    /** With the true cadence at a stamp in s, steps a minute; 0 where there is none. */
    public RscEncoder(DoubleUnaryOperator cadenceSpm) {
        this.cadenceSpm = cadenceSpm;
    }

    @Override
    public void begin(SensorFacts sensor, Out out) {
        dueS = Double.NaN;
    }

    @Override
    public void sample(SampleBlock block, int index, Out out) {
        double atS = block.timeS()[index];
        if (Double.isNaN(dueS)) {
            dueS = atS + 1;
        }
        if (atS >= dueS) {
            dueS += 1;
            out.emit(FrameKind.NOTIFICATION, GattNotifications.RSC_MEASUREMENT, value(cadenceSpm.applyAsDouble(atS)));
        }
    }

    private static byte[] value(double spm) {
        boolean running = spm >= LEAST_RUNNING_SPM;
        double speedMps = spm / 60 * (running ? RUNNING_STEP_M : WALKING_STEP_M);
        ByteBuffer value = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        value.put((byte) (running ? RUNNING : 0)).putShort((short) Math.round(speedMps * SPEED_UNITS));
        value.put((byte) Math.min(MOST, Math.round(spm)));
        return value.array();
    }

    @Override
    public void end(Out out) {
        // Every second has been told.
    }
}
