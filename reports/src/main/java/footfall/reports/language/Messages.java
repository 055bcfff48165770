// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * Says texts in one language. Each package keeps its own bundle beside it ({@code footfall/reports/<package>/messages_en.properties},
 * {@code messages_de.properties}, UTF-8, gaps as in {@link java.text.MessageFormat}); a key is looked up in all of them. A bundle is
 * read when the first key is not found in those before it.
 *
 * <p>Thread-safe.
 */
public final class Messages {
    private static final List<String> PACKAGES =
            List.of("assessment", "chart", "compare", "guidance", "page", "session");

    private final Language language;
    private final Properties[] bundles = new Properties[PACKAGES.size()];

    private Messages(Language language) {
        this.language = language;
    }

    /** Messages in this language; shared, so that each bundle is read once. */
    public static Messages in(Language language) {
        return switch (language) {
            case ENGLISH -> InEnglish.MESSAGES;
            case GERMAN -> InGerman.MESSAGES;
        };
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** Whether any bundle knows this key. */
    public boolean has(String key) {
        for (int i = 0; i < PACKAGES.size(); i++) {
            if (bundle(i).containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    /** Says a text. */
    public String text(Text text) {
        Object[] arguments = text.arguments().toArray();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Text inner) {
                arguments[i] = text(inner);
            }
        }
        return Gaps.fill(pattern(text.key()), arguments, language);
    }

    /** Says the text with this key. */
    public String text(String key, Object... arguments) {
        return text(Text.of(key, arguments));
    }

    private String pattern(String key) {
        for (int i = 0; i < PACKAGES.size(); i++) {
            String pattern = bundle(i).getProperty(key);
            if (pattern != null) {
                return pattern;
            }
        }
        throw new IllegalStateException("no message \"" + key + "\" in " + language.code());
    }

    private synchronized Properties bundle(int index) {
        if (bundles[index] == null) {
            bundles[index] = load(PACKAGES.get(index));
        }
        return bundles[index];
    }

    private Properties load(String name) {
        String resource = "/footfall/reports/" + name + "/messages_" + language.code() + ".properties";
        InputStream stream = Messages.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the messages of " + name + " are missing in " + language.code());
        }
        try (InputStreamReader words = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(words);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    // A class each: only the language that is asked for is made.
    private static final class InEnglish {
        static final Messages MESSAGES = new Messages(Language.ENGLISH);
    }

    private static final class InGerman {
        static final Messages MESSAGES = new Messages(Language.GERMAN);
    }
}
