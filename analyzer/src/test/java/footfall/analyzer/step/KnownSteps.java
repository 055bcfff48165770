// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A runner whose contacts are known, drawn from shapes and not from the analyser's own model: at the trunk a half-sine stance with an
 * impact on it and free fall between, at the shank one impact a stride and a swing, at the wrist the swing of the arm with the bounce
 * of the body.
 */
final class KnownSteps {
    private static final double CONTACT_S = 0.24;

    final List<Double> contactS = new ArrayList<>();
    private final Random random;
    double rateHz = 100;
    double noiseG = 0.3;
    double clipG = 100;
    double turnRad;
    double sign = 1;
    double stepS = 0.345;

    KnownSteps(long seed) {
        random = new Random(seed);
    }

    /** Steps with this spread, %, and this symmetry index between every second one, %. */
    KnownSteps steps(int count, double cvPct, double asymmetryPct) {
        double atS = 0.5;
        for (int k = 0; k <= count; k++) {
            contactS.add(atS);
            double side = k % 2 == 0 ? 1 : -1;
            atS += stepS * (1 + side * asymmetryPct / 200 + cvPct / 100 * random.nextGaussian());
        }
        return this;
    }

    /** Steps of these lengths, s. */
    KnownSteps steps(double[] lengthS) {
        double atS = 0.5;
        contactS.add(atS);
        for (double length : lengthS) {
            atS += length;
            contactS.add(atS);
        }
        return this;
    }

    double fromS() {
        return contactS.get(0) - 0.2;
    }

    double toS() {
        return contactS.get(contactS.size() - 1) + 0.3;
    }

    /** Columns time, x, y, z. */
    double[][] samples(SensorPlacement placement) {
        int count = (int) ((toS() + 1) * rateHz);
        double[][] columns = new double[4][count];
        int step = 0;
        for (int i = 0; i < count; i++) {
            double atS = i / rateHz;
            while (step + 1 < contactS.size() && contactS.get(step + 1) <= atS) {
                step++;
            }
            columns[0][i] = atS;
            double[] body = body(placement, atS, step);
            double x = Math.cos(turnRad) * body[0] - Math.sin(turnRad) * body[1];
            double y = Math.sin(turnRad) * body[0] + Math.cos(turnRad) * body[1];
            columns[1][i] = measured(x);
            columns[2][i] = measured(y);
            columns[3][i] = measured(body[2]);
        }
        return columns;
    }

    private double measured(double value) {
        double noisy = sign * value + noiseG * random.nextGaussian();
        return Math.max(-clipG, Math.min(clipG, noisy));
    }

    private double[] body(SensorPlacement placement, double atS, int step) {
        double sinceS = atS - contactS.get(step);
        double lengthS = step + 1 < contactS.size() ? contactS.get(step + 1) - contactS.get(step) : stepS;
        if (sinceS < 0 || sinceS > 2 * stepS) {
            return new double[] {1, 0, 0};
        }
        double side = step % 2 == 0 ? 1 : -1;
        double stance = sinceS < CONTACT_S ? Math.sin(Math.PI * sinceS / CONTACT_S) : 0;
        double phase = Math.PI * (step + sinceS / lengthS);
        if (placement == SensorPlacement.WRIST) {
            double bounce = 0.7 * Math.PI / 2 * lengthS / CONTACT_S * stance;
            return new double[] {0.3 + bounce, 1.4 * Math.sin(phase), 0.8 * Math.cos(phase)};
        }
        if (placement.onOneLeg()) {
            double impact = side > 0 ? 7 * bell(sinceS, 0.016, 0.007) : 0.5 * bell(sinceS, 0.03, 0.02);
            double swing = Math.sin(phase);
            return new double[] {1 + impact + (side > 0 ? 1.3 * stance : 0), 2 * swing, 0.6 * Math.sin(2 * phase)};
        }
        double active = Math.PI / 2 * lengthS / CONTACT_S * stance + 0.9 * bell(sinceS, 0.022, 0.01);
        double braking = sinceS < CONTACT_S ? -0.35 * Math.sin(2 * Math.PI * sinceS / CONTACT_S) : 0;
        return new double[] {active, braking, 0.2 * side * stance};
    }

    private static double bell(double at, double middle, double width) {
        double distance = (at - middle) / width;
        return Math.exp(-0.5 * distance * distance);
    }

    /** What the assembler makes of it, with a phase taken from the signal itself. */
    DetectedSteps detected(SensorPlacement placement, Optional<Foot> foot) {
        return detected(placement, foot, samples(placement), 1.0);
    }

    DetectedSteps detected(SensorPlacement placement, Optional<Foot> foot, double[][] columns, double aheadS) {
        boolean stride = placement.onOneLeg() || placement == SensorPlacement.WRIST;
        double stepHz = (contactS.size() - 1) / (contactS.get(contactS.size() - 1) - contactS.get(0));
        double[] cycles = SignalPhase.cycles(
                columns[0], List.of(columns[1], columns[2], columns[3]), fromS(), toS(), stride ? stepHz / 2 : stepHz);
        StepAssembler assembler = new StepAssembler(placement, foot, LandingSink.NOBODY);
        int next = 0;
        assembler.beginBout(Gait.RUN, stride);
        for (int i = 0; i < cycles.length; i++) {
            double atS = fromS() + i / 32.0;
            while (next < columns[0].length && columns[0][next] <= atS + aheadS) {
                assembler.sample(columns[0][next], columns[1][next], columns[2][next], columns[3][next]);
                next++;
            }
            assembler.phase(atS, stride ? 2 * cycles[i] : cycles[i], 1);
        }
        return assembler.finish();
    }

    /** Errors of the rows against the nearest true contact, ms; only rows that were detected, without the first and last two. */
    double[] errorsMs(DetectedSteps found) {
        List<Double> errors = new ArrayList<>();
        StepBout bout = found.bouts().get(0);
        int every = bout.everyStepSeen() ? 1 : 2;
        for (int row = bout.firstSeenRow() + 2 * every; row < bout.toRow() - 2 * every; row += every) {
            double atS = found.table().timeS()[row];
            double nearest = Double.POSITIVE_INFINITY;
            for (double contact : contactS) {
                if (Math.abs(atS - contact) < Math.abs(nearest)) {
                    nearest = atS - contact;
                }
            }
            errors.add(1000 * nearest);
        }
        return errors.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
