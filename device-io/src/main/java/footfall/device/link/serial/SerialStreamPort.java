// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import footfall.device.link.Backoff;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLink;
import footfall.device.link.stream.StreamConnection;
import footfall.device.link.stream.StreamLink;
import footfall.device.link.stream.StreamPort;
import java.io.IOException;

/**
 * A serial port by its path or name, 8N1. Any path is taken, also one that no list of ports shows: a link of udev, a pseudo terminal. Options of
 * the address: {@code baud} (115200) and {@code reset} ({@code usual}, or {@code no} for a board that must not begin anew when it is opened:
 * many Arduinos are reset by the line DTR, which opening raises).
 */
public final class SerialStreamPort implements StreamPort {
    private static final String USUAL_BAUD = "115200";
    private static final int LONGEST_BAUD_DIGITS = 8;
    private static final int DENIED = 13;
    private static final int BUSY = 16;

    private final String path;
    private final int baud;
    private final boolean resets;

    private SerialStreamPort(String path, int baud, boolean resets) {
        this.path = path;
        this.baud = baud;
        this.resets = resets;
    }

    /** A link to the port that the address names. @throws LinkException where there is no such port or an option makes no sense */
    public static SensorLink link(LinkAddress address, HostClock clock, Backoff backoff) throws LinkException {
        SerialStreamPort port = new SerialStreamPort(
                address.target(),
                baud(address),
                !address.option("reset", "usual").equals("no"));
        try {
            port.find();
        } catch (LinkException hopeless) {
            throw hopeless;
        } catch (IOException missing) {
            throw new LinkException("serial", missing.getMessage() + "; footfall devices lists those that are there");
        }
        return new StreamLink(port, clock, backoff);
    }

    private static int baud(LinkAddress address) throws LinkException {
        String text = address.option("baud", USUAL_BAUD);
        if (!text.matches("[1-9]\\d{1," + (LONGEST_BAUD_DIGITS - 1) + "}")) {
            throw new LinkException(
                    "serial " + address.target(), "expected a baud rate like " + USUAL_BAUD + ", found " + text);
        }
        return Integer.parseInt(text);
    }

    @Override
    public String name() {
        return "serial " + path + " at " + baud + " baud";
    }

    private SerialPort find() throws IOException {
        try {
            return SerialPort.getCommPort(path);
        } catch (SerialPortInvalidPortException missing) {
            throw new IOException("expected a serial port at " + path + ", found none", missing);
        } catch (LinkageError noNative) {
            throw new LinkException("serial " + path, "serial ports are not supported on this system: " + noNative);
        }
    }

    @Override
    public StreamConnection open() throws IOException {
        SerialPort port = find();
        port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        if (!resets) {
            port.clearDTR();
            port.clearRTS();
        }
        if (!port.openPort()) {
            throw new IOException(path + " cannot be opened: " + why(port.getLastErrorCode()));
        }
        return new SerialConnection(port);
    }

    private static String why(int code) {
        if (code == DENIED) {
            return "no permission (on Linux the group dialout has it)";
        }
        return code == BUSY || code == 0 || code == 11
                ? "another program has it, close that one"
                : "error " + code + " of the system (another program may have it)";
    }

    @Override
    public String junkHint() {
        return "bytes come, but no lines or frames: is the baud rate " + baud + " right?";
    }
}
