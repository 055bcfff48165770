// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.SensorPlacement;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A real recording with the stretches of which a reference is known.
 *
 * @param file path below the folder; {@code path#B} means only the lines whose second cell is B
 * @param dataset where it comes from
 * @param placement where the sensor was worn
 * @param rateHz rate that the manifest names; empty where it names none
 * @param windows with a reference that can be trusted
 */
record ReferenceRecording(
        String file, String dataset, SensorPlacement placement, OptionalDouble rateHz, List<ReferenceWindow> windows) {

    static ReferenceRecording of(String file, Map<String, String> manifest) {
        return new ReferenceRecording(
                file,
                manifest.getOrDefault("dataset", ""),
                placement(manifest.getOrDefault("placement", "").toLowerCase(Locale.ROOT)),
                number(manifest.getOrDefault("sample_rate_hz", "")),
                new ArrayList<>());
    }

    /** What a user of this file would say to the command: the rate, where the file has no time of its own. */
    SampleReading reading() {
        boolean withoutTime =
                dataset.equals("wisdm_watch") || dataset.equals("motionsense") || dataset.equals("mobgap");
        Optional<AccelerationUnit> unit =
                dataset.equals("wisdm_watch") ? Optional.of(AccelerationUnit.MPS2) : Optional.empty();
        return new SampleReading(
                withoutTime ? rateHz : OptionalDouble.empty(), unit, OptionalDouble.empty(), placement);
    }

    private static SensorPlacement placement(String words) {
        if (words.contains("shoe") && !words.contains("ankle")) {
            return SensorPlacement.FOOT;
        }
        if (words.contains("ankle")) {
            return SensorPlacement.SHANK;
        }
        if (words.contains("hip")) {
            return SensorPlacement.WAIST;
        }
        if (words.contains("sacrum") || words.contains("back (")) {
            return SensorPlacement.SACRUM;
        }
        if (words.contains("pocket")) {
            return SensorPlacement.POCKET;
        }
        if (words.contains("wrist") || words.contains("hand") || words.contains("armband")) {
            return SensorPlacement.WRIST;
        }
        return words.contains("neck") || words.contains("bag") ? SensorPlacement.CHEST : SensorPlacement.UNKNOWN;
    }

    private static OptionalDouble number(String cell) {
        try {
            return OptionalDouble.of(Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
