// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import footfall.device.bytes.ByteSource;
import footfall.device.bytes.LittleEndian;
import footfall.device.packet.Losses;
import footfall.device.packet.PacketFeed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The records of {@code log.bin}: a separator, a type, a time, a size, as many bytes, a check sum. Not thread-safe: one per log.
 *
 * <p><b>Source:</b> the facts of ActiGraph's public file description (repository GT3X-File-Format).
 */
final class LogFile {
    static final int SEPARATOR = 0x1E;
    static final int ACTIVITY = 0x00;
    static final int METADATA = 0x06;
    static final int PARAMETERS = 0x15;
    static final int ACTIVITY_2 = 0x1A;
    static final int HEAD_BYTES = 8;

    private static final int LAST_TYPE = 0x1C;
    /** A second at 100 Hz has 600 bytes; metadata have some hundreds. */
    private static final int LARGEST_LIKELY = 4096;

    private final ByteSource source;
    private final DeviceFacts facts;
    private final Losses losses;
    private final PacketFeed feed;

    LogFile(InputStream in, DeviceFacts facts, Losses losses, PacketFeed feed) {
        this.source = new ByteSource(in);
        this.facts = facts;
        this.losses = losses;
        this.feed = feed;
    }

    /** The check sum of a record without its last byte. */
    static int checksum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum ^= bytes[i];
        }
        return ~sum & 0xFF;
    }

    /** Reads everything. */
    void read() throws IOException {
        while (source.has(HEAD_BYTES + 1)) {
            int size = payload();
            boolean begins = source.bytes()[source.at()] == SEPARATOR;
            if (begins && source.has(HEAD_BYTES + size + 1) && isSound(size)) {
                take(size);
                source.skip(HEAD_BYTES + size + 1);
            } else {
                passOver(begins, size);
            }
        }
        if (source.ready() > 0) {
            cut();
        }
    }

    private int payload() {
        return LittleEndian.uint16(source.bytes(), source.at() + 6);
    }

    private boolean isSound(int size) {
        int sumAt = source.at() + HEAD_BYTES + size;
        return checksum(source.bytes(), source.at(), sumAt) == (source.bytes()[sumAt] & 0xFF);
    }

    private void take(int size) {
        byte[] bytes = source.bytes();
        int data = source.at() + HEAD_BYTES;
        switch (bytes[source.at() + 1]) {
            case ACTIVITY, ACTIVITY_2 -> activity(size);
            case PARAMETERS -> facts.parameters().read(bytes, data, size);
            case METADATA -> facts.metadata(new String(bytes, data, size, StandardCharsets.UTF_8));
            default -> {
                // Battery, light, heart rate, events: nothing to do with acceleration.
            }
        }
    }

    /** One second of samples; a record of one byte says that a cable was plugged in. */
    private void activity(int size) {
        boolean twelves = source.bytes()[source.at() + 1] == ACTIVITY;
        int samples = twelves ? Counts.twelves(size) : Counts.words(size);
        if (samples == 0) {
            return;
        }
        double gPerCount = 1 / facts.countsPerG();
        feed.filling().begin(LittleEndian.uint32(source.bytes(), source.at() + 2), 0, facts.rateHz(samples));
        int data = source.at() + HEAD_BYTES;
        if (twelves) {
            Counts.unpackTwelves(source.bytes(), data, samples, gPerCount, feed.filling());
        } else {
            Counts.unpackWords(source.bytes(), data, samples, gPerCount, feed.filling());
        }
        feed.commit();
    }

    private void passOver(boolean begins, int size) throws IOException {
        if (begins && size <= LARGEST_LIKELY && !source.has(HEAD_BYTES + size + 1) && isKnown()) {
            cut();
            return;
        }
        boolean inPlace = begins
                && source.has(HEAD_BYTES + size + 2)
                && source.bytes()[source.at() + HEAD_BYTES + size + 1] == SEPARATOR;
        if (inPlace) {
            losses.damage("crc-mismatch", source.position(), "the check sum of a record is wrong; it is left out");
            source.skip(HEAD_BYTES + size + 1);
            return;
        }
        losses.damage("garbage", source.position(), "expected a record, found something else; it is passed over");
        source.skip(1);
        search();
    }

    private boolean isKnown() {
        return (source.bytes()[source.at() + 1] & 0xFF) <= LAST_TYPE;
    }

    /** To the next bytes that look like a record and have the right check sum. */
    private void search() throws IOException {
        while (source.has(HEAD_BYTES + 1)) {
            boolean begins = source.bytes()[source.at()] == SEPARATOR && isKnown() && payload() <= LARGEST_LIKELY;
            if (begins && source.has(HEAD_BYTES + payload() + 1) && isSound(payload())) {
                return;
            }
            source.skip(1);
        }
    }

    private void cut() throws IOException {
        losses.damage("file-cut", source.position(), "the log ends inside a record, which is lost");
        source.skip(source.ready());
    }
}
