// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hands bytes on and keeps their SHA-256. Not thread-safe: one per recording. */
public final class DigestStream extends InputStream {
    private final InputStream in;
    private final MessageDigest digest;

    /** Reads from this stream. */
    public DigestStream(InputStream in) {
        this.in = in;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            digest.update((byte) value);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            digest.update(target, offset, count);
        }
        return count;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    /** Reads what the parser left and gives the digest of everything, in lower-case hex. */
    public String finish() throws IOException {
        byte[] rest = new byte[8192];
        while (read(rest, 0, rest.length) >= 0) {
            continue;
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
