// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.Random;

/** A device with a clock of known error behind a link with known delays; it writes the true time of each sample into its first axis. */
final class MadeUpDevice implements SampleSink {
    static final double RATE_HZ = 200;

    final DeviceClock clock = new DeviceClock(this);
    private final Random random;
    private final double clockError;
    private final int frameSamples;
    private final double jitterS;
    private double bootS = -3;
    private double trueS;
    private double freeS;
    boolean stamped = true;
    boolean sequence;
    double lossShare;
    /** Frames made until this true time are kept back until then. */
    double jammedUntilS;

    private long lostBefore;
    long lostInTruth;
    long sent;
    long taken;
    /** Errors are looked at from this true time on. */
    double lookFromS;

    double worstS;
    double worstStepRate;
    double leastStepS = Double.MAX_VALUE;
    double lastS = Double.NaN;
    double lastTrueS;
    double largestGapS;

    MadeUpDevice(long seed, double clockError, int frameSamples, double jitterS) {
        this.random = new Random(seed);
        this.clockError = clockError;
        this.frameSamples = frameSamples;
        this.jitterS = jitterS;
        clock.sensor(SensorFacts.threeAxes());
    }

    /** Until this true time. */
    MadeUpDevice runUntil(double untilS) {
        SampleBlock block = SampleBlock.ofAcceleration(frameSamples);
        while (trueS < untilS) {
            block.clear();
            for (int i = 0; i < frameSamples; i++) {
                trueS += 1 / RATE_HZ;
                double stampS = (trueS - bootS) * (1 + clockError);
                block.add(stamped ? stampS : Double.NaN, trueS, 0, 1);
            }
            send(block);
        }
        return this;
    }

    private void send(SampleBlock block) {
        if (random.nextDouble() < lossShare) {
            lostInTruth += frameSamples;
            lostBefore += frameSamples;
            return;
        }
        double delayS = 0.01 - jitterS * Math.log(1 - random.nextDouble());
        // One way, one after the other.
        freeS = Math.max(freeS, Math.max(trueS, jammedUntilS) + delayS);
        sent += frameSamples;
        clock.samples(Math.round(freeS * 1e9), block, sequence ? lostBefore : 0);
        lostBefore = 0;
    }

    /** Nothing is measured for so long; the clock runs on. */
    MadeUpDevice sleep(double seconds) {
        trueS += seconds;
        return this;
    }

    /** Nothing is measured for so long, and the clock stands. */
    MadeUpDevice stand(double seconds) {
        trueS += seconds;
        bootS += seconds;
        return this;
    }

    MadeUpDevice reboot(double seconds) {
        trueS += seconds;
        bootS = trueS;
        return this;
    }

    @Override
    public void begin(SensorFacts facts) {
        lastS = Double.NaN;
    }

    @Override
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size(); i++) {
            double atS = block.timeS()[i];
            double truthS = block.axG()[i];
            taken++;
            if (truthS >= lookFromS) {
                worstS = Math.max(worstS, Math.abs(atS - truthS));
            }
            if (!Double.isNaN(lastS)) {
                leastStepS = Math.min(leastStepS, atS - lastS);
                largestGapS = Math.max(largestGapS, atS - lastS);
                if (truthS >= lookFromS && truthS - lastTrueS < 1.5 / RATE_HZ) {
                    worstStepRate = Math.max(worstStepRate, Math.abs((atS - lastS) / (truthS - lastTrueS) - 1));
                }
            }
            lastS = atS;
            lastTrueS = truthS;
        }
    }
}
