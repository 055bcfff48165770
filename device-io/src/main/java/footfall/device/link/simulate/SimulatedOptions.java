// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.simulate;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.wire.WireForm;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the options of the address of a made-up sensor. */
final class SimulatedOptions {
    private static final double USUAL_RATE_HZ = 200;
    private static final double LONGEST_S = 24 * 3600;

    private final LinkAddress address;

    SimulatedOptions(LinkAddress address) {
        this.address = address;
    }

    /** What run. @throws LinkException where an option makes no sense */
    SensorRunOptions run() throws LinkException {
        SensorScenario scenario = SensorScenario.ofLabel(address.target())
                .orElseThrow(() -> new LinkException(
                        "simulate", "expected a scenario of footfall simulate list, found " + address.target()));
        long seed = Math.round(number("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE));
        SensorRunOptions usual = SensorRunOptions.of(scenario, placement(), seed)
                .atRateHz(number("rate-hz", USUAL_RATE_HZ, 1, 4000))
                .on(foot());
        try {
            SensorRunOptions timed = usual.lastingS(number("duration", usual.durationS(), 2, LONGEST_S));
            double cadenceSpm = number("cadence", 0, 0, 300);
            SensorModel sensor = timed.sensor();
            sensor = has("clock") ? sensor.withClockError(number("clock", 0, -10, 10) / 100) : sensor;
            sensor = address.option("gyro", "no").equals("yes") ? sensor : sensor.withoutGyro();
            timed = timed.withSensor(sensor);
            return cadenceSpm > 0 ? timed.withHabits(timed.habits().withCadenceSpm(cadenceSpm)) : timed;
        } catch (IllegalArgumentException e) {
            throw new LinkException("simulate", String.valueOf(e.getMessage()));
        }
    }

    private boolean has(String name) {
        return address.options().containsKey(name);
    }

    WireForm form() throws LinkException {
        String label = address.option("wire", WireForm.LINES.label());
        return WireForm.ofLabel(label)
                .orElseThrow(() -> unexpected("wire", "one of " + String.join(", ", WireForm.labels())));
    }

    int samplesPerFrame(WireForm form) throws LinkException {
        return (int) number("packets", form.usualSamples(), 1, 80);
    }

    /** Share of frames that get lost, 0…1. */
    double lostShare() throws LinkException {
        return number("lost", 0, 0, 100) / 100;
    }

    private SensorPlacement placement() throws LinkException {
        String label = address.option("placement", SensorPlacement.SHANK.label());
        return Arrays.stream(SensorPlacement.values())
                .filter(place -> place.label().equals(label) && place != SensorPlacement.UNKNOWN)
                .findFirst()
                .orElseThrow(() -> unexpected(
                        "placement",
                        "one of "
                                + Arrays.stream(SensorPlacement.values())
                                        .filter(place -> place != SensorPlacement.UNKNOWN)
                                        .map(SensorPlacement::label)
                                        .collect(Collectors.joining(", "))));
    }

    private Foot foot() throws LinkException {
        String label = address.option("side", Foot.LEFT.label());
        return Arrays.stream(Foot.values())
                .filter(foot -> foot.label().equals(label) && (foot == Foot.LEFT || foot == Foot.RIGHT))
                .findFirst()
                .orElseThrow(() -> unexpected("side", "left or right"));
    }

    private double number(String name, double usual, double least, double most) throws LinkException {
        if (!has(name)) {
            return usual;
        }
        try {
            double value = Double.parseDouble(address.option(name, ""));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw unexpected(name, "a number");
        }
        throw unexpected(name, String.format(Locale.ROOT, "a number from %s to %s", least, most));
    }

    private LinkException unexpected(String name, String expected) {
        return new LinkException(
                "simulate", name + ": expected " + expected + ", found " + address.option(name, "nothing"));
    }
}
