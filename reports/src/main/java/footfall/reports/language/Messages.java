// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Says texts in one language. Each package keeps its own bundle beside it ({@code footfall/reports/<package>/messages_en.properties},
 * {@code messages_de.properties}, UTF-8, gaps as in {@link MessageFormat}); a key is looked up in all of them.
 *
 * <p>Thread-safe.
 */
public final class Messages {
    private static final List<String> PACKAGES = List.of("assessment", "chart", "compare", "guidance", "page");

    private final Language language;
    private final List<ResourceBundle> bundles = new ArrayList<>();

    /** Messages in this language. */
    public Messages(Language language) {
        this.language = language;
        for (String name : PACKAGES) {
            try {
                bundles.add(ResourceBundle.getBundle(
                        "footfall.reports." + name + ".messages",
                        Locale.forLanguageTag(language.code()),
                        Messages.class.getModule()));
            } catch (MissingResourceException e) {
                throw new IllegalStateException("the messages of " + name + " are missing in " + language.code(), e);
            }
        }
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** Whether any bundle knows this key. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** Says a text. */
    public String text(Text text) {
        Object[] arguments = text.arguments().toArray();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Text inner) {
                arguments[i] = text(inner);
            }
        }
        return new MessageFormat(pattern(text.key()), language.locale()).format(arguments);
    }

    /** Says the text with this key. */
    public String text(String key, Object... arguments) {
        return text(Text.of(key, arguments));
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new IllegalStateException("no message \"" + key + "\" in " + language.code());
    }
}
