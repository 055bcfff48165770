// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

import footfall.device.link.bluetooth.BluetoothLink;
import footfall.device.link.replay.ReplayLink;
import footfall.device.link.serial.SerialStreamPort;
import footfall.device.link.simulate.SimulatedLink;
import footfall.device.link.tcp.TcpStreamPort;

/** Every way to a device. */
public enum SensorLinks {
    /** A serial port: the target is its path or name; options of {@link SerialStreamPort}. */
    SERIAL("serial") {
        @Override
        public SensorLink open(LinkAddress address, HostClock clock) throws LinkException {
            return SerialStreamPort.link(address, clock, Backoff.usual());
        }
    },
    /** A socket: the target is {@code host:port}. */
    TCP("tcp") {
        @Override
        public SensorLink open(LinkAddress address, HostClock clock) throws LinkException {
            return TcpStreamPort.link(address, clock, Backoff.usual());
        }
    },
    /** A recording or the journal of a session: the target is the file; options of {@link ReplayLink}. */
    REPLAY("replay") {
        @Override
        public SensorLink open(LinkAddress address, HostClock clock) throws LinkException {
            return ReplayLink.of(address, clock);
        }
    },
    /** A Bluetooth sensor, directly: the target is its name, a part of it, its address or its kind. Linux only. */
    BLUETOOTH("ble") {
        @Override
        public SensorLink open(LinkAddress address, HostClock clock) throws LinkException {
            return BluetoothLink.of(address, clock, Backoff.usual());
        }
    },
    /** What a page of a browser hands on: the target is only a name for people. See {@link PushLink}. */
    BROWSER("browser") {
        @Override
        public SensorLink open(LinkAddress address, HostClock clock) {
            return new PushLink(address.target(), clock);
        }
    },
    /** A made-up runner: the target is a scenario of {@code footfall simulate}. */
    SIMULATE("simulate") {
        @Override
        public SensorLink open(LinkAddress address, HostClock clock) throws LinkException {
            return SimulatedLink.of(address, clock);
        }
    };

    private final String label;

    SensorLinks(String label) {
        this.label = label;
    }

    /** Short stable name. */
    public String label() {
        return label;
    }

    /**
     * Makes a link, which is not started yet.
     *
     * @throws LinkException where it can never work: no such file, not supported on this system
     */
    public abstract SensorLink open(LinkAddress address, HostClock clock) throws LinkException;
}
