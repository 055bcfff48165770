// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.tcp;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Somebody who reads along at a {@link LoopbackServer}, at their own pace: what waits for them is limited, and nobody waits for them. */
final class LoopbackClient implements AutoCloseable {
    private static final int MOST_WAITING = 4096;
    private static final long LAST_WORDS_MS = 1000;
    private static final byte[] END = {};

    private final Socket socket;
    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread;
    private volatile boolean gone;

    LoopbackClient(Socket socket) {
        this.socket = socket;
        thread = new Thread(this::send, "client at port " + socket.getLocalPort());
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes bytes to be sent. @return whether the client is still there and reads fast enough */
    boolean tell(byte[] bytes) {
        return !gone && (bytes.length == 0 || waiting.offer(bytes));
    }

    private void send() {
        try (socket) {
            for (byte[] next = waiting.take(); next != END; next = waiting.take()) {
                socket.getOutputStream().write(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // It has gone, or was sent away: the others go on.
            return;
        } finally {
            gone = true;
        }
    }

    /** Sends it away at once. */
    void drop() {
        gone = true;
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is left to be freed.
            return;
        } finally {
            thread.interrupt();
        }
    }

    /** What waits is sent first, as far as the client takes it within a second. */
    @Override
    public void close() {
        try {
            if (waiting.offer(END)) {
                thread.join(LAST_WORDS_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            drop();
        }
    }
}
