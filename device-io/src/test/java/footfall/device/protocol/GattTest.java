// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.device.protocol.gatt.FootPodDecoder;
import footfall.device.protocol.gatt.PodFeatures;
import footfall.device.protocol.gatt.TreadmillData;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GattTest {
    private final Heard heard = new Heard();
    private final DeviceDecoder decoder = new DeviceDecoder();

    @Test
    void everyPublishedFootPodVectorIsReadAsItSays() throws IOException {
        String json = Vectors.read("rsc_measurement_vectors.json");
        Matcher vector = Pattern.compile("\"hex\": \"([^\"]*)\",\\s*\"expect\": (\\{[^}]*\\}|\"[^\"]*\")")
                .matcher(json);
        int count = 0;
        while (vector.find()) {
            count++;
            var measurement = FootPodDecoder.measurement(WirePackets.bytes(vector.group(1)));
            if (vector.group(2).startsWith("\"ERROR")) {
                assertThat(measurement).isEmpty();
                continue;
            }
            RscMeasurement found = measurement.orElseThrow();
            assertThat(found.speedMps()).isCloseTo(number(vector.group(2), "speed"), within(1e-9));
            assertThat(found.ratePerMinute()).isEqualTo((int) number(vector.group(2), "cadence"));
            assertThat(found.strideLengthM().orElse(Double.NaN))
                    .isEqualTo(Double.valueOf(number(vector.group(2), "stride_m")));
            assertThat(found.distanceM().orElse(Double.NaN))
                    .isEqualTo(Double.valueOf(number(vector.group(2), "distance_m")));
            assertThat(found.running()).isEqualTo(((int) number(vector.group(2), "flags") & 4) != 0);
        }
        assertThat(count).isEqualTo(9);
    }

    private static org.assertj.core.data.Offset<Double> nearly() {
        return within(1e-6);
    }

    private static double number(String object, String key) {
        Matcher found = Pattern.compile("\"" + key + "\": ([0-9.]+)").matcher(object);
        return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
    }

    @Test
    void ratesAbove127AreUnsignedReservedBitsIgnoredAndLongerPacketsTaken() {
        decoder.accept(
                WirePackets.notification(0, GattNotifications.RSC_MEASUREMENT, "FC 00 05 B4 01 02 03 04 05"), heard);
        assertThat(heard.pods)
                .containsExactly(new RscMeasurement(
                        true, 5, 180, java.util.OptionalDouble.empty(), java.util.OptionalDouble.empty()));
    }

    @Test
    void aPodThatPromisesMoreThanItSendsIsUnknown() {
        decoder.accept(WirePackets.notification(0, GattNotifications.RSC_MEASUREMENT, "03 80 02 b4 55 00 10"), heard);
        assertThat(heard.pods).isEmpty();
        assertThat(decoder.unknownFrames()).isEqualTo(1);
    }

    @Test
    void featuresAndPlaceAreWords() {
        assertThat(PodFeatures.of(new byte[] {7, 0})).hasValue(new PodFeatures(true, true, true, false, false));
        assertThat(PodFeatures.location(new byte[] {2})).hasValue("in the shoe");
        assertThat(PodFeatures.location(new byte[] {5})).hasValue("elsewhere");
        assertThat(PodFeatures.location(new byte[0])).isEmpty();
    }

    @Test
    void speedOfABeltIsThereWhereMoreDataIsNotSet() {
        decoder.accept(WirePackets.notification(0, GattNotifications.TREADMILL_DATA, "00 00 E8 03"), heard);
        assertThat(heard.beltSpeeds).containsExactly(10 / 3.6);
        decoder.accept(WirePackets.notification(0, GattNotifications.TREADMILL_DATA, "01 04 3C 00"), heard);
        assertThat(heard.beltSpeeds).hasSize(1);
        assertThat(decoder.unknownFrames()).isZero();
    }

    @Test
    void everyFieldOfATreadmillIsReadInItsOrder() {
        TreadmillData data = TreadmillData.of(WirePackets.bytes("FE 1F"
                        + "E803" // 10 km/h
                        + "8403" // 9 km/h
                        + "102701" // 75 536 m
                        + "0F00 F6FF" // 1.5 %, -1 degree
                        + "6400 3200" // 10 m, 5 m
                        + "02 03" // 0.2, 0.3 km/min
                        + "2C01 5802 0A" // 300 kcal
                        + "91" // 145 a minute
                        + "55" // 8.5
                        + "3C00 7800" // 60 s, 120 s
                        + "9CFF C800")) // -100 N, 200 W
                .orElseThrow();
        assertThat(data.speedMps().orElseThrow()).isCloseTo(10 / 3.6, nearly());
        assertThat(data.averageSpeedMps().orElseThrow()).isCloseTo(2.5, nearly());
        assertThat(data.distanceM()).hasValue(75_536);
        assertThat(data.inclinePct().orElseThrow()).isCloseTo(1.5, nearly());
        assertThat(data.rampDeg().orElseThrow()).isCloseTo(-1, nearly());
        assertThat(data.ascentM().orElseThrow()).isCloseTo(10, nearly());
        assertThat(data.descentM().orElseThrow()).isCloseTo(5, nearly());
        assertThat(data.paceKmPerMin().orElseThrow()).isCloseTo(0.2, nearly());
        assertThat(data.averagePaceKmPerMin().orElseThrow()).isCloseTo(0.3, nearly());
        assertThat(data.energyKcal()).hasValue(300);
        assertThat(data.heartRateBpm()).hasValue(145);
        assertThat(data.metabolicEquivalent().orElseThrow()).isCloseTo(8.5, nearly());
        assertThat(data.elapsedS()).hasValue(60);
        assertThat(data.remainingS()).hasValue(120);
        assertThat(data.beltForceN()).hasValue(-100);
        assertThat(data.powerW()).hasValue(200);
        assertThat(TreadmillData.of(WirePackets.bytes("FE 1F E803 84"))).isEmpty();
    }

    @Test
    void chargeAndNamesAreTold() {
        decoder.accept(WirePackets.notification(0, GattNotifications.BATTERY_LEVEL, "64"), heard);
        decoder.accept(WirePackets.notification(0, GattNotifications.MANUFACTURER_NAME, "41 63 6d 65 00"), heard);
        decoder.accept(WirePackets.notification(0, GattNotifications.MODEL_NUMBER, "50 31 1b"), heard);
        assertThat(heard.batteries).containsExactly(100);
        assertThat(heard.device).isEqualTo("Acme P1");
        decoder.accept(WirePackets.notification(0, GattNotifications.BATTERY_LEVEL, "65"), heard);
        assertThat(decoder.unknownFrames()).isEqualTo(1);
    }
}
