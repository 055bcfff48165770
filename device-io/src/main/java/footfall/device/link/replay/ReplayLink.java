// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.replay;

import footfall.device.journal.JournalReader;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLink;
import footfall.device.link.wire.Pacer;
import footfall.device.link.wire.PlayedLink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A recording as a device. The journal of a session gives its frames as they came; any other recording with raw acceleration gives its samples
 * as lines of text, with every digit. The pace is that of the session's clock, which runs faster where a rate is asked for. Options of the
 * address: {@code rate} ({@code 1x}, {@code 10x}: the clock has it; {@code max} waits for nothing) and {@code sensor} (of a journal, 0).
 */
public final class ReplayLink {
    private static final String MAX = "max";

    private ReplayLink() {}

    /** The file that the address names. @throws LinkException where there is none that can be read, or an option makes no sense */
    public static SensorLink of(LinkAddress address, HostClock clock) throws LinkException {
        Path file = Path.of(address.target());
        String name = "replay " + address.target();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new LinkException(name, "expected a recording that can be read, found none");
        }
        String rate = address.option("rate", "1x");
        if (!rate.equals(MAX) && !rate.matches("\\d{1,4}(\\.\\d{1,3})?x?")) {
            throw new LinkException(name, "expected a rate like 1x, 10x or max, found " + rate);
        }
        String sensor = address.option("sensor", "0");
        if (!sensor.matches("\\d{1,3}")) {
            throw new LinkException(name, "expected the number of a sensor, found " + sensor);
        }
        boolean journal = isJournal(file, name);
        return new PlayedLink(name, clock, player -> {
            Pacer pacer = rate.equals(MAX) ? Pacer.hurrying(clock) : Pacer.of(clock);
            return journal
                    ? JournalReplay.play(file, Integer.parseInt(sensor), player, pacer)
                    : SampleReplay.play(file, player, pacer);
        });
    }

    private static boolean isJournal(Path file, String name) throws LinkException {
        try (InputStream in = Files.newInputStream(file)) {
            return JournalReader.isJournal(in.readNBytes(JournalReader.MARK_BYTES));
        } catch (IOException problem) {
            throw new LinkException(name, "cannot be read: " + problem.getMessage());
        }
    }
}
