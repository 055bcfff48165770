// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import footfall.device.bytes.ByteSource;
import footfall.device.packet.PacketFeed;
import java.io.IOException;
import java.io.InputStream;

/** {@code activity.bin} of the first firmware: samples without any time, from the start that the text names. */
final class ActivityFile {
    private static final int PACKET_S = 2;

    private ActivityFile() {}

    /** Reads everything. The text must name rate and start. */
    static void read(InputStream in, DeviceFacts facts, PacketFeed feed) throws IOException {
        ByteSource source = new ByteSource(in);
        int rateHz = (int) Math.round(facts.rateHz(0));
        double gPerCount = 1 / facts.countsPerG();
        long startMs = facts.text().startMs().orElse(0);
        // An even number of samples ends with a byte.
        int packetBytes = rateHz * PACKET_S / 2 * Counts.PAIR_BYTES;
        for (long packet = 0; source.has(1); packet++) {
            int bytes = source.has(packetBytes) ? packetBytes : source.ready();
            long ms = startMs + packet * PACKET_S * 1000;
            feed.filling().begin(Math.floorDiv(ms, 1000L), Math.floorMod(ms, 1000L) / 1000.0, rateHz);
            int samples = Counts.twelves(bytes);
            Counts.unpackTwelves(source.bytes(), source.at(), samples, gPerCount, feed.filling());
            feed.commit();
            source.skip(bytes);
        }
    }
}
