// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "{0} and {1}",
                "{0,number,0} of {1}",
                "{0,number,0.0}, {0,number,0.00}",
                "{0,number,#,##0.000}",
                "{0,choice,0#none|1#one|1<many}",
                "quoted '{0}' and it''s {1}",
                "{1} twice {1}"
            })
    void gapsAreFilledAsAMessageFormatWould(String pattern) {
        Object[] arguments = {162.37, "words {0}"};
        for (Language language : Language.values()) {
            assertThat(Gaps.fill(pattern, arguments, language))
                    .as(pattern)
                    .isEqualTo(new MessageFormat(pattern, language.locale()).format(arguments));
        }
    }
}
