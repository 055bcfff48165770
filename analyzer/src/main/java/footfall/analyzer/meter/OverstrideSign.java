// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sensor measures of the landing itself, on a declared scale: 0 where there is no sign of overstriding, 1 at the line from which
 * Footfall calls it one, at most {@value #MOST} either way, so that a crooked strap cannot decide alone. No spread between runners is
 * published for such sensors, hence a scale and not a z. One line a sign.
 */
enum OverstrideSign {
    /** 0 at a vertical shank, the aim at the end of the swing (Lieberman and others 2015); 1 at 10°. */
    TIBIA(MarkerId.TIBIA_ANGLE_AT_CONTACT, 0, 10),
    /** 0 where by the strike index a heel strike begins, 7.4° (Mo and others 2023); 1 at 20°. */
    FOOT(MarkerId.FOOT_STRIKE_ANGLE, 7.4, 20),
    /** 0 without braking; 1 at 0.5 g. */
    BRAKING(MarkerId.BRAKING_PEAK, 0, 0.5);

    static final double MOST = 2;

    private final MarkerId id;
    private final double none;
    private final double line;

    OverstrideSign(MarkerId id, double none, double line) {
        this.id = id;
        this.none = none;
        this.line = line;
    }

    /** The one that this run shows; braking only with a gyroscope, since without one the pelvis nodding leaks into it. */
    static Optional<OverstrideSign> of(EarlierMarkers earlier, RunFacts run) {
        for (OverstrideSign sign : values()) {
            if (earlier.marker(sign.id).isPresent()
                    && (sign != BRAKING || run.frame().gyro())) {
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }

    /** The marker. */
    MarkerId id() {
        return id;
    }

    /** On the scale, from the marker in its unit. */
    double scaled(double value) {
        return Math.max(-MOST, Math.min(MOST, (value - none) / (line - none)));
    }

    /** What the error of the marker makes on the scale. */
    double halfWidth95(Marker marker) {
        return marker.halfWidth95().orElse(0) / (line - none);
    }

    /** The sign with its place on the scale. */
    String shown(double scaled) {
        return String.format(
                Locale.ROOT, "%s %+.1f (0 at %s, 1 at %s %s)", id.id(), scaled, plain(none), plain(line), id.unit());
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }
}
