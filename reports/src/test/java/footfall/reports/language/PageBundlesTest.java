// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import footfall.reports.guidance.Guideline;
import footfall.reports.guidance.Guidelines;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageBundlesTest {
    @ParameterizedTest
    @ValueSource(strings = {"assessment", "chart", "guidance", "page", "session"})
    void bothLanguagesSayTheSameThings(String name) throws IOException {
        Properties english = bundle(name, "en");
        Properties german = bundle(name, "de");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(german.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheAnalyzerCanNameHasWords(Language language) {
        Messages messages = Messages.in(language);
        for (MarkerId id : MarkerId.values()) {
            assertThat(messages.has("marker." + id.id())).as(id.id()).isTrue();
            assertThat(messages.has("note." + id.id())).as(id.id()).isTrue();
        }
        for (Evidence evidence : Evidence.values()) {
            assertThat(messages.has("grade." + evidence.label())).isTrue();
        }
        for (Quantity quantity : Quantity.values()) {
            String name = quantity.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(messages.has("quantity." + name)).as(name).isTrue();
        }
        for (Guideline guideline : Guidelines.all()) {
            assertThat(messages.has(guideline.statement().key()))
                    .as(guideline.id())
                    .isTrue();
            assertThat(messages.has(guideline.population().key()))
                    .as(guideline.id())
                    .isTrue();
            assertThat(messages.has(guideline.limits().key()))
                    .as(guideline.id())
                    .isTrue();
        }
    }

    @Test
    void numbersAndDatesFollowTheLanguageAndNeverTheMachine() {
        LocalText english = new LocalText(Language.ENGLISH);
        LocalText german = new LocalText(Language.GERMAN);
        assertThat(english.number(164.25, 1)).isEqualTo("164.3");
        assertThat(german.number(164.25, 1)).isEqualTo("164,3");
        assertThat(german.signed(-0.04, 1)).isEqualTo("0,0");
        assertThat(german.signed(-1.25, 2)).isEqualTo("−1,25");
        assertThat(english.signed(2, 0)).isEqualTo("+2");
        assertThat(english.date("2026-05-03T06:12:09Z")).isEqualTo("3 May 2026");
        assertThat(german.date("2026-03-31")).isEqualTo("31. März 2026");
        assertThat(german.date("yesterday")).isEqualTo("yesterday");
    }

    private static int gaps(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties bundle(String name, String language) throws IOException {
        String path = "/footfall/reports/" + name + "/messages_" + language + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(path)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        }
    }
}
