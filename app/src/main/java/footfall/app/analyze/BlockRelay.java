// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lets a second processor analyse while the first still reads: copies blocks and hands them on, in order, to a sink that only its own
 * thread calls. A few blocks at most are on the way. What the sink says does not depend on it, because a stream may be cut anywhere.
 * Not thread-safe: one reader feeds it.
 */
final class BlockRelay implements SampleSink {
    private static final int BLOCKS = 8;
    private static final int BLOCK_SAMPLES = 2048;

    private final SampleSink sink;
    private final BlockingQueue<SampleBlock> free = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<SampleBlock> filled = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final SampleBlock end = SampleBlock.ofAcceleration(1);
    private final Thread thread = new Thread(new Taking(), "analysis");
    private @Nullable Throwable failure;

    BlockRelay(SampleSink sink) {
        this.sink = sink;
    }

    @Override
    public void begin(SensorFacts sensor) {
        sink.begin(sensor);
        for (int block = 0; block < BLOCKS; block++) {
            free.add(sensor.gyro() ? SampleBlock.withGyro(BLOCK_SAMPLES) : SampleBlock.ofAcceleration(BLOCK_SAMPLES));
        }
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void accept(SampleBlock block) {
        int from = 0;
        try {
            while (from < block.size()) {
                SampleBlock copy = free.take();
                copy.clear();
                from = copied(block, from, copy);
                filled.put(copy);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int copied(SampleBlock from, int first, SampleBlock to) {
        int index = first;
        while (index < from.size() && !to.isFull()) {
            if (from.hasGyro()) {
                to.add(
                        from.timeS()[index],
                        from.axG()[index],
                        from.ayG()[index],
                        from.azG()[index],
                        from.gxDps()[index],
                        from.gyDps()[index],
                        from.gzDps()[index]);
            } else {
                to.add(from.timeS()[index], from.axG()[index], from.ayG()[index], from.azG()[index]);
            }
            index++;
        }
        return index;
    }

    /** Waits until the sink has taken everything; throws what it threw. */
    void finish() {
        try {
            filled.put(end);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    // A named class: a lambda would be linked while the reader waits.
    private final class Taking implements Runnable {
        @Override
        public void run() {
            try {
                for (SampleBlock block = filled.take(); block != end; block = filled.take()) {
                    hand(block);
                    free.put(block);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** After a failure the rest is only taken away, so that the reader does not wait for ever. */
        private void hand(SampleBlock block) {
            if (failure == null) {
                try {
                    sink.accept(block);
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    failure = e;
                }
            }
        }
    }
}
