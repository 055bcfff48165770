// SPDX-License-Identifier: Apache-2.0
package footfall.device.packet;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.SampleWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of samples into packets, for formats that give one time a packet. Samples of a packet lie at even distances, so jitter
 * within a packet is lost; a gap or a step back in time begins a new packet.
 *
 * <p>Where nothing names a rate, it is measured on the first samples, which are held back meanwhile. Not thread-safe: one per stream.
 */
public abstract class PacketWriter implements SampleWriter {
    /** What a logger shows whose clock was never set: 2000-01-01T00:00Z, in milliseconds since 1970. */
    public static final long UNSET_CLOCK_MS = 946_684_800_000L;

    private static final int WARM_UP_SAMPLES = 64;
    /** Further apart than this, in steps, two samples do not follow one another. */
    private static final double LONGEST_STEP = 2.5;

    private static final double SHORTEST_STEP = -0.5;
    /** Rates are whole numbers unless they are clearly not. */
    private static final double WHOLE_RATE = 0.005;

    private final OutputStream out;
    private @Nullable SensorFacts facts;
    private @Nullable SampleBlock warmUp;
    private double rateHz = Double.NaN;
    private double firstS = Double.NaN;
    private double lastS = Double.NaN;
    private boolean closed;

    /** Writes to this stream, which {@link #close} closes. */
    protected PacketWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes what stands before the first sample.
     *
     * @param sensor what is known of it
     * @param nominalRateHz as named or measured
     * @throws IllegalArgumentException where the format cannot hold such a recording, with what it can hold
     */
    protected abstract void head(SensorFacts sensor, double nominalRateHz) throws IOException;

    /**
     * Takes the next sample.
     *
     * @param follows whether it follows the one before at the nominal rate
     * @param atS after the first sample, s
     */
    protected abstract void sample(boolean follows, double atS, SampleBlock block, int index) throws IOException;

    /** Writes what is left; {@code head} was called. */
    protected abstract void tail() throws IOException;

    /** Where to write. */
    protected final OutputStream out() {
        return out;
    }

    /** When the recording began, ms since 1970, or {@link #UNSET_CLOCK_MS}. */
    protected static long startMs(SensorFacts sensor) {
        return sensor.startEpochMs().orElse(UNSET_CLOCK_MS);
    }

    /** The nearest count, within the limits of its type; 0 for what is no number. */
    protected static int counts(double value, double countsPerUnit, int least, int most) {
        return (int) Math.max(least, Math.min(most, Math.round(value * countsPerUnit)));
    }

    @Override
    public void begin(SensorFacts sensor) {
        facts = sensor;
        if (sensor.nominalRateHz().isPresent()) {
            start(sensor, sensor.nominalRateHz().getAsDouble());
        }
    }

    private void start(SensorFacts sensor, double newRateHz) {
        rateHz = newRateHz;
        try {
            head(sensor, rateHz);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (Double.isNaN(rateHz)) {
                keep(block, i);
            } else {
                take(block, i);
            }
        }
    }

    private void keep(SampleBlock block, int index) {
        SampleBlock kept = warmUp;
        if (kept == null) {
            kept = block.hasGyro()
                    ? SampleBlock.withGyro(WARM_UP_SAMPLES)
                    : SampleBlock.ofAcceleration(WARM_UP_SAMPLES);
            warmUp = kept;
        }
        boolean gyro = block.hasGyro();
        kept.add(
                block.timeS()[index],
                block.axG()[index],
                block.ayG()[index],
                block.azG()[index],
                gyro ? block.gxDps()[index] : Double.NaN,
                gyro ? block.gyDps()[index] : Double.NaN,
                gyro ? block.gzDps()[index] : Double.NaN);
        if (kept.isFull()) {
            endWarmUp(kept);
        }
    }

    private void endWarmUp(SampleBlock kept) {
        SensorFacts sensor = facts;
        if (sensor == null) {
            throw new IllegalStateException("begin comes before the first block");
        }
        warmUp = null;
        start(sensor, measured(kept));
        accept(kept);
    }

    private static double measured(SampleBlock kept) {
        int steps = kept.size() - 1;
        double spanS = kept.timeS()[steps] - kept.timeS()[0];
        double measuredHz = steps > 0 && spanS > 0 ? steps / spanS : 1;
        double wholeHz = Math.rint(measuredHz);
        return wholeHz > 0 && Math.abs(measuredHz / wholeHz - 1) < WHOLE_RATE ? wholeHz : measuredHz;
    }

    private void take(SampleBlock block, int index) {
        double stampS = block.timeS()[index];
        if (Double.isNaN(firstS)) {
            firstS = Double.isNaN(stampS) ? 0 : stampS;
        }
        boolean begun = !Double.isNaN(lastS);
        double atS = stampS - firstS;
        if (Double.isNaN(stampS)) {
            atS = begun ? lastS + 1 / rateHz : 0;
        }
        double steps = (atS - lastS) * rateHz;
        try {
            sample(begun && steps <= LONGEST_STEP && steps >= SHORTEST_STEP, atS, block, index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lastS = atS;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            if (warmUp != null) {
                endWarmUp(warmUp);
            }
            if (!Double.isNaN(rateHz)) {
                tail();
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
