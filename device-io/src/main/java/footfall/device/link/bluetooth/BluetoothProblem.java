// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.io.IOException;

/** What stands between a program and a sensor: one line that says what to do about it. */
final class BluetoothProblem extends IOException {
    private static final long serialVersionUID = 1L;

    private final String line;
    private final boolean lasting;

    private BluetoothProblem(String message, boolean lasting) {
        super(message);
        line = message;
        this.lasting = lasting;
    }

    /** Trying again helps nothing before somebody has done something. */
    static BluetoothProblem lasting(String message) {
        return new BluetoothProblem(message, true);
    }

    /** It may go away: the sensor is out of range, the adapter is off. */
    static BluetoothProblem passing(String message) {
        return new BluetoothProblem(message, false);
    }

    /** What to tell people. */
    String line() {
        return line;
    }

    boolean isLasting() {
        return lasting;
    }
}
