// SPDX-License-Identifier: Apache-2.0
package footfall.app;

/** The program. */
public final class Footfall {
    private Footfall() {}

    /** Runs one command and exits with its status. */
    public static void main(String[] args) {
        throw new UnsupportedOperationException("not yet");
    }
}
