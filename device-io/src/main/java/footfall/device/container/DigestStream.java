// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Hands bytes on and keeps their SHA-256. The first {@value #HELD} bytes are held back and digested at the end: most recordings are
 * not longer, and the platform's cryptography takes long to load, which another thread may have done by then.
 *
 * <p>Not thread-safe: one per recording.
 */
public final class DigestStream extends InputStream {
    private static final int HELD = 1 << 20;

    private final InputStream in;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable MessageDigest digest;

    /** Reads from this stream. */
    public DigestStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            take(new byte[] {(byte) value}, 0, 1);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            take(target, offset, count);
        }
        return count;
    }

    private void take(byte[] bytes, int offset, int count) {
        if (digest == null && held.size() + count > HELD) {
            digest = digestOfHeld();
        }
        if (digest == null) {
            held.write(bytes, offset, count);
        } else {
            digest.update(bytes, offset, count);
        }
    }

    private MessageDigest digestOfHeld() {
        try {
            MessageDigest begun = MessageDigest.getInstance("SHA-256");
            begun.update(held.toByteArray());
            held.reset();
            return begun;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
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
        MessageDigest whole = digest == null ? digestOfHeld() : digest;
        return HexFormat.of().formatHex(whole.digest());
    }
}
