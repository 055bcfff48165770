// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Works on many items at once and hands on what they give in the order of the items, on the caller's thread. Memory does not grow
 * with the number of items: only a few are in hand, and each may run ahead by a few results only.
 */
final class InOrder {
    private static final int RESULTS_AHEAD = 4;
    private static final int ITEMS_AHEAD_PER_WORKER = 4;
    private static final Object END = new Object();

    private InOrder() {}

    /** What is done with one item; may give any number of results. Never throws: a failure is a result. */
    interface Work<R> {
        void run(String item, Consumer<R> results);
    }

    /** Takes a result; may end everything. */
    interface Taker<R> {
        void take(R result) throws OutputException;
    }

    /** Runs all items on so many workers; one worker means on this very thread. */
    static <R> void run(List<String> items, int workers, Work<R> work, Taker<R> taker) throws OutputException {
        if (workers == 1) {
            alone(items, work, taker);
        } else {
            together(items, workers, work, taker);
        }
    }

    private static <R> void alone(List<String> items, Work<R> work, Taker<R> taker) throws OutputException {
        try {
            Consumer<R> handOn = new Consumer<>() {
                @Override
                public void accept(R result) {
                    try {
                        taker.take(result);
                    } catch (OutputException e) {
                        throw new Stopped(e);
                    }
                }
            };
            for (String item : items) {
                work.run(item, handOn);
            }
        } catch (Stopped stopped) {
            throw stopped.reason;
        }
    }

    private static <R> void together(List<String> items, int workers, Work<R> work, Taker<R> taker)
            throws OutputException {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Deque<BlockingQueue<Object>> inHand = new ArrayDeque<>();
            Iterator<String> waiting = items.iterator();
            while (waiting.hasNext() && inHand.size() < workers * ITEMS_AHEAD_PER_WORKER) {
                inHand.add(start(pool, waiting.next(), work));
            }
            while (!inHand.isEmpty()) {
                drain(inHand.remove(), taker);
                if (waiting.hasNext()) {
                    inHand.add(start(pool, waiting.next(), work));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> BlockingQueue<Object> start(ExecutorService pool, String item, Work<R> work) {
        BlockingQueue<Object> results = new ArrayBlockingQueue<>(RESULTS_AHEAD);
        pool.execute(() -> {
            try {
                work.run(item, result -> put(results, result));
                put(results, END);
            } catch (Stopped stopped) {
                // The taker gave up: whatever this item still has to say interests nobody.
                return;
            }
        });
        return results;
    }

    private static void put(BlockingQueue<Object> results, Object result) {
        try {
            results.put(result);
        } catch (InterruptedException e) {
            throw new Stopped(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R> void drain(BlockingQueue<Object> results, Taker<R> taker)
            throws InterruptedException, OutputException {
        for (Object result = results.take(); result != END; result = results.take()) {
            taker.take((R) result);
        }
    }

    /** Carries the end of all work through code that knows nothing of it. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never leaves this process
        private final OutputException reason;

        Stopped(OutputException reason) {
            super(reason);
            this.reason = reason;
        }

        Stopped(InterruptedException cause) {
            super(cause);
            this.reason = new OutputException("output", new java.io.InterruptedIOException("stopped"));
        }
    }
}
