// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.device.fit.bytes.BaseType;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Profile PROFILE = Profile.standard();

    @Test
    void numbersAreUniqueAndScalesAreUsable() {
        Set<Integer> messages = new HashSet<>();
        for (MessageProfile message : PROFILE.messages()) {
            assertThat(messages.add(message.number())).as(message.name()).isTrue();
            Set<Integer> fields = new HashSet<>();
            for (FieldProfile field : message.fields()) {
                String name = message.name() + "." + field.name();
                assertThat(fields.add(field.number())).as(name).isTrue();
                assertThat(field.number()).as(name).isBetween(0, 254);
                assertThat(field.scale()).as(name).isPositive();
            }
        }
        assertThat(messages).contains(0, 12, 18, 19, 20, 21, 23, 34, 49, 132, 162, 165, 167, 206, 207);
    }

    @Test
    void componentsBelongToFieldsOfTheirMessage() {
        for (MessageProfile message : PROFILE.messages()) {
            for (FieldProfile field : message.fields()) {
                int bits = 0;
                for (FieldProfile.Component component : field.components()) {
                    assertThat(message.field(component.name())).isNotNull();
                    bits += component.bits();
                }
                int room = field.array() ? 255 * Byte.SIZE : field.type().size() * Byte.SIZE;
                assertThat(bits).as(message.name() + "." + field.name()).isLessThanOrEqualTo(room);
            }
        }
    }

    @Test
    void valuesGoBothWays() {
        FieldProfile altitude = PROFILE.message("record").field("enhanced_altitude");
        assertThat(altitude.value(3000)).isEqualTo(100);
        assertThat(altitude.written(100)).isEqualTo(3000);
        assertThat(altitude.unit()).isEqualTo("m");
        assertThat(PROFILE.message("record").field("fractional_cadence").value(64))
                .isEqualTo(0.5);
        assertThat(PROFILE.message("record").field("timestamp").type()).isEqualTo(BaseType.UINT32);
    }

    @Test
    void numbersHaveWords() {
        assertThat(PROFILE.word("sport", 1)).isEqualTo("running");
        assertThat(PROFILE.word("sub_sport", 1)).isEqualTo("treadmill");
        assertThat(PROFILE.word("garmin_product", 4315)).isEqualTo("Forerunner 965");
        assertThat(PROFILE.word("manufacturer", 294)).isEqualTo("COROS");
        assertThat(PROFILE.word("manufacturer", 60_000)).isEmpty();
        assertThat(PROFILE.number("manufacturer", "COROS"))
                .hasValueSatisfying(number -> assertThat(number).isIn("294", "129"));
    }

    @Test
    void whatTheProfileLacksIsNamed() {
        assertThatThrownBy(() -> PROFILE.message("record").field("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
        assertThatThrownBy(() -> PROFILE.message("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }
}
