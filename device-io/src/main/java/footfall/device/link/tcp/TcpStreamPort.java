// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.tcp;

import footfall.device.link.Backoff;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLink;
import footfall.device.link.stream.StreamConnection;
import footfall.device.link.stream.StreamLink;
import footfall.device.link.stream.StreamPort;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/**
 * A device that is asked for a stream of bytes at {@code host:port}: a phone, an ESP32, or {@code footfall simulate --serve}. Nothing is sent to
 * it. A host that nobody knows fails for good; one that does not answer is tried again.
 */
public final class TcpStreamPort implements StreamPort {
    private static final int CONNECT_MS = 5000;
    private static final int HIGHEST_PORT = 65_535;

    private final String host;
    private final int port;

    private TcpStreamPort(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** A link to the {@code host:port} that the address names. @throws LinkException where it is none */
    public static SensorLink link(LinkAddress address, HostClock clock, Backoff backoff) throws LinkException {
        String target = address.target();
        int colon = target.lastIndexOf(':');
        String digits = target.substring(colon + 1);
        String host = colon < 0 ? "" : target.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        boolean whole = !host.isBlank() && digits.matches("\\d{1,5}");
        int port = whole ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new LinkException("tcp", "expected host:port, like 192.168.4.1:3333, found " + target);
        }
        return new StreamLink(new TcpStreamPort(host, port), clock, backoff);
    }

    @Override
    public String name() {
        return "tcp " + host + ":" + port;
    }

    @Override
    public StreamConnection open() throws IOException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new LinkException("tcp " + host + ":" + port, "nobody knows a host of this name");
        }
        Socket socket = new Socket();
        try {
            socket.setKeepAlive(true);
            socket.setTcpNoDelay(true);
            socket.connect(address, CONNECT_MS);
            return new TcpConnection(socket, name());
        } catch (SocketTimeoutException slow) {
            socket.close();
            throw new IOException(name() + " does not answer", slow);
        } catch (IOException refused) {
            socket.close();
            throw new IOException(name() + " cannot be opened: " + refused.getMessage(), refused);
        }
    }

    @Override
    public String junkHint() {
        return "bytes come from " + name() + ", but no lines or frames: is it the sensor?";
    }
}
