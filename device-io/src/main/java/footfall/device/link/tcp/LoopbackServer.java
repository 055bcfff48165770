// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.tcp;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Hands the same bytes to every program on this computer that connects: a made-up sensor that others read. Nobody else can connect. What is
 * written before the first byte of {@link #greeted} is said again to everybody who comes later. Thread-safe.
 */
public final class LoopbackServer extends OutputStream {
    private final ServerSocket server;
    private final CountDownLatch somebody = new CountDownLatch(1);
    private final List<LoopbackClient> clients = new ArrayList<>();
    private byte[] greeting = {};

    /** Listens at a port of this computer; 0 takes any. @throws IOException where the port is taken */
    public LoopbackServer(int port) throws IOException {
        super();
        server = new ServerSocket(port, 8, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "server at port " + server.getLocalPort());
        thread.setDaemon(true);
        thread.start();
    }

    /** The port. */
    public int port() {
        return server.getLocalPort();
    }

    /** Waits until somebody has connected. */
    public void awaitSomebody() throws InterruptedException {
        somebody.await();
    }

    /** What everybody who connects is told first. */
    public synchronized void greeted(byte[] bytes) {
        greeting = bytes.clone();
        write(bytes, 0, bytes.length);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                join(server.accept());
            } catch (IOException e) {
                // Closed, or a client that went before it was there: the others go on.
                continue;
            }
        }
    }

    private synchronized void join(Socket client) throws IOException {
        client.setTcpNoDelay(true);
        LoopbackClient joined = new LoopbackClient(client);
        joined.tell(greeting);
        clients.add(joined);
        somebody.countDown();
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    /** Whoever has gone is forgotten, and whoever reads too slowly is sent away: the others shall not wait. */
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        byte[] copy = Arrays.copyOfRange(bytes, from, from + length);
        clients.removeIf(client -> {
            boolean told = client.tell(copy);
            if (!told) {
                client.drop();
            }
            return !told;
        });
    }

    @Override
    public synchronized void close() throws IOException {
        server.close();
        clients.forEach(LoopbackClient::close);
        clients.clear();
    }
}
