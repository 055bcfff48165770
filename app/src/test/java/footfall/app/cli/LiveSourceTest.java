// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.SessionOptions.WornSensor;
import footfall.device.AccelerationUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveSourceTest {
    private static Arguments words(String line) throws UsageException {
        return PicocliParser.parse(new LiveCommand().grammar(), line.isEmpty() ? new String[0] : line.split(" "));
    }

    private static List<LiveSource> sources(String line) throws UsageException {
        return LiveSource.of(words(line));
    }

    @ParameterizedTest
    @EnumSource
    void everyWayToADeviceIsThere(LiveSource.Way way) {
        assertThat(way.link()).isPresent();
        assertThat(new LiveCommand().grammar().option(way.option().name())).isNotNull();
    }

    @Test
    void theLeadingSensorComesFirstAndIsWornWhereItIsSaid() throws UsageException {
        List<LiveSource> both =
                sources("--with serial:/dev/ttyUSB1@shank-right --tcp localhost:9000 --placement shank-left");
        assertThat(both).hasSize(2);
        assertThat(both.get(0).address().kind().label()).isEqualTo("tcp");
        assertThat(both.get(0).placement()).isEqualTo(SensorPlacement.SHANK);
        assertThat(both.get(0).foot()).contains(Foot.LEFT);
        assertThat(both.get(1).address().target()).isEqualTo("/dev/ttyUSB1");
        assertThat(both.get(1).foot()).contains(Foot.RIGHT);
        assertThat(sources("--ble H10 --placement chest --foot left").get(0).foot())
                .contains(Foot.LEFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--simulate --tcp localhost:9000",
                "--simulate --baud 9600",
                "--simulate --placement nowhere",
                "--simulate --placement shank-middle",
                "--simulate --with tcp:localhost:9001",
                "--simulate --with pigeon:coop@shank",
                "--simulate --with tcp@shank",
                "--port /dev/ttyUSB0 --unit pound",
                "--port /dev/ttyUSB0 --rate-hz 0"
            })
    void whatNamesNoSensorIsRefused(String line) {
        assertThatThrownBy(() -> sources(line)).isInstanceOf(UsageException.class);
    }

    @Test
    void whatIsSaidOfSamplesIsForRealSensorsOnly() throws UsageException {
        String said = " --unit mg --rate-hz 100 --range-g 16";
        WornSensor real = sources("--tcp localhost:9000" + said)
                .get(0)
                .worn("a", LiveSource.reading(words("--tcp localhost:9000" + said)));
        assertThat(real.reading().unit()).contains(AccelerationUnit.MILLI_G);
        assertThat(real.reading().rateHz()).hasValue(100);
        WornSensor madeUp =
                sources("--simulate" + said).get(0).worn("a", LiveSource.reading(words("--simulate" + said)));
        assertThat(madeUp.reading().unit()).isEmpty();
        assertThat(madeUp.reading().rateHz()).isEmpty();
    }
}
