// SPDX-License-Identifier: Apache-2.0
package footfall.device.cwa;

import footfall.device.bytes.ByteSource;
import footfall.device.bytes.LittleEndian;
import footfall.device.packet.Losses;
import footfall.device.packet.PacketFeed;
import java.io.IOException;
import java.io.InputStream;

/** Walks the header and the blocks of a file, and finds the next block behind what is no block. Not thread-safe: one per file. */
final class CwaFile {
    static final int HEADER_BYTES = 1024;
    /** "MD" and the 1020 bytes that follow. */
    static final int HEADER_MARK = 0x03FC_444D;

    static final int HARDWARE_AX6 = 0x64;
    private static final int HARDWARE_AT = 4;

    private final ByteSource source;
    private final Losses losses;
    private final CwaBlock block;
    private final PacketFeed feed;

    CwaFile(InputStream in, Losses losses, CwaBlock block, PacketFeed feed) {
        this.source = new ByteSource(in);
        this.losses = losses;
        this.block = block;
        this.feed = feed;
    }

    /** Reads everything and names the device. */
    String read() throws IOException {
        String device = header();
        while (source.has(CwaBlock.SIZE)) {
            if (!CwaBlock.startsAt(source.bytes(), source.at())) {
                passOver();
            } else if (CwaBlock.isSound(source.bytes(), source.at())) {
                take();
            } else {
                unsound();
            }
        }
        if (source.ready() > 0) {
            losses.damage("file-cut", source.position(), "the file ends inside a block, whose samples are lost");
            source.skip(source.ready());
        }
        return device;
    }

    private String header() throws IOException {
        if (!source.has(HEADER_BYTES) || LittleEndian.sint32(source.bytes(), source.at()) != HEADER_MARK) {
            return "Axivity";
        }
        int hardware = source.bytes()[source.at() + HARDWARE_AT] & 0xFF;
        source.skip(HEADER_BYTES);
        return hardware == HARDWARE_AX6 ? "Axivity AX6" : "Axivity AX3";
    }

    private void take() throws IOException {
        if (block.show(source.bytes(), source.at())) {
            block.unpack(feed.filling());
            feed.commit();
        } else {
            losses.damage("block-layout", source.position(), "a block has a layout that is not known; it is left out");
        }
        source.skip(CwaBlock.SIZE);
    }

    /** A block whose bytes are wrong; where the next one is not behind it, bytes are missing or too many. */
    private void unsound() throws IOException {
        losses.damage("crc-mismatch", source.position(), "the check sum of a block is wrong; its samples are left out");
        boolean inPlace =
                !source.has(CwaBlock.SIZE + 4) || CwaBlock.startsAt(source.bytes(), source.at() + CwaBlock.SIZE);
        if (inPlace) {
            source.skip(CwaBlock.SIZE);
        } else {
            source.skip(4);
            search();
        }
    }

    private void passOver() throws IOException {
        int first = source.bytes()[source.at()];
        // Memory that was never written.
        boolean unused = (first == 0 || first == -1) && isFilledWith(first);
        if (unused) {
            source.skip(CwaBlock.SIZE);
            return;
        }
        losses.damage("garbage", source.position(), "expected a block, found something else; it is passed over");
        search();
    }

    private boolean isFilledWith(int value) {
        for (int i = source.at(); i < source.at() + CwaBlock.SIZE; i++) {
            if (source.bytes()[i] != value) {
                return false;
            }
        }
        return true;
    }

    private void search() throws IOException {
        while (source.has(CwaBlock.SIZE) && !CwaBlock.startsAt(source.bytes(), source.at())) {
            source.skip(1);
        }
    }
}
