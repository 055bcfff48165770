// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Published vectors, which lie beside the repository; tests that need them skip loudly where they are missing. */
final class Vectors {
    private Vectors() {}

    static String read(String name) throws IOException {
        Path file = Path.of(System.getProperty("footfall.root"), "..", "shared", "data", "accel", "ble", name);
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: " + name + " is not here, so published vectors are not checked");
        }
        Assumptions.assumeTrue(Files.exists(file), name + " is not here");
        return Files.readString(file);
    }
}
