// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak to the server. A page of another site that the runner happens to have open is refused: its {@code Origin} is not this server's.
 * So is a name of another site that was made to point at this computer (DNS rebinding): its {@code Host} is not a name of this computer. A server
 * that is bound to more than this computer asks every connection for a random key as well, which is in the address that it prints.
 */
final class PageGuard {
    private static final List<String> OWN_NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private static final int KEY_BYTES = 16;

    private final boolean loopback;
    private final String bound;
    private final String key;

    private PageGuard(boolean loopback, String bound, String key) {
        this.loopback = loopback;
        this.bound = bound;
        this.key = key;
    }

    /** For a server that is bound to this name or address. */
    static PageGuard boundTo(String host) throws UnknownHostException {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        boolean loopback = InetAddress.getByName(host).isLoopbackAddress();
        return new PageGuard(
                loopback, host.toLowerCase(Locale.ROOT), HexFormat.of().formatHex(random));
    }

    /** What comes after the path in the printed address: the key where one is asked for. */
    String query() {
        return loopback ? "" : "?key=" + key;
    }

    /** Whether a request came to a name of this computer, and not from a page of another site. */
    boolean letsIn(@Nullable String hostHeader, @Nullable String origin) {
        if (hostHeader == null || !isOwnName(withoutPort(hostHeader.toLowerCase(Locale.ROOT)))) {
            return false;
        }
        return origin == null || origin.equalsIgnoreCase("http://" + hostHeader);
    }

    /** Whether a connection knows the key, where one is asked for. */
    boolean accepts(@Nullable String saidKey) {
        return loopback || (saidKey != null && MessageDigest.isEqual(saidKey.getBytes(UTF_8), key.getBytes(UTF_8)));
    }

    private boolean isOwnName(String name) {
        // Nobody can point an address, unlike a name, at another computer.
        return OWN_NAMES.contains(name)
                || (!loopback && (name.equals(bound) || LITERAL.matcher(name).matches()));
    }

    private static String withoutPort(String host) {
        return PORT.matcher(host).replaceFirst("");
    }
}
