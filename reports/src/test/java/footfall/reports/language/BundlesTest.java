// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)[^}]*}");

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "chart", "guidance", "page", "session"})
    void everyLanguageHasTheSameKeysAndGaps(String name) throws IOException {
        Properties english = bundle(name, Language.ENGLISH);
        for (Language language : Language.values()) {
            Properties other = bundle(name, language);
            assertThat(new TreeSet<>(other.stringPropertyNames()))
                    .as(name + " in " + language)
                    .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
            for (String key : english.stringPropertyNames()) {
                assertThat(gaps(other.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "guidance"})
    void noKeyStandsTwiceAndNoTextIsEmpty(String name) throws IOException {
        for (Language language : Language.values()) {
            TreeSet<String> seen = new TreeSet<>();
            try (var lines = new java.io.BufferedReader(reader(name, language))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        assertThat(seen.add(line.substring(0, line.indexOf('='))))
                                .as(line)
                                .isTrue();
                        assertThat(line.substring(line.indexOf('=') + 1))
                                .as(line)
                                .isNotBlank();
                    }
                }
            }
        }
    }

    private static TreeSet<String> gaps(String pattern) {
        TreeSet<String> gaps = new TreeSet<>();
        GAP.matcher(pattern).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }

    private static Properties bundle(String name, Language language) throws IOException {
        Properties bundle = new Properties();
        try (Reader words = reader(name, language)) {
            bundle.load(words);
        }
        return bundle;
    }

    private static Reader reader(String name, Language language) {
        String resource = "/footfall/reports/" + name + "/messages_" + language.code() + ".properties";
        return new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8);
    }
}
