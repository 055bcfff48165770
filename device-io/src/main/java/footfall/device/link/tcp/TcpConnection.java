// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.tcp;

import footfall.device.link.stream.StreamConnection;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** An open socket. */
final class TcpConnection implements StreamConnection {
    private static final int BUFFER_BYTES = 4096;

    private final Socket socket;
    private final String name;

    TcpConnection(Socket socket, String name) {
        this.socket = socket;
        this.name = name;
    }

    @Override
    public boolean beginsAtBoundary() {
        return true;
    }

    @Override
    public String pump(ByteTaker taker) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        InputStream in = socket.getInputStream();
        try {
            int count = in.read(buffer);
            while (count >= 0) {
                taker.take(buffer, count);
                count = in.read(buffer);
            }
        } catch (IOException broken) {
            throw new IOException(name + " broke: " + broken.getMessage(), broken);
        }
        return name + " has closed";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is left to be freed.
            return;
        }
    }
}
