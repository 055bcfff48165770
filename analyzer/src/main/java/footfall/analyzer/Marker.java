// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One number about the stride, with what it takes to judge it. Build with {@link #of} and the {@code with…} copies.
 *
 * @param id which marker; gives name and unit
 * @param value in the unit of {@code id}
 * @param sd spread between the values behind it
 * @param n how many values stand behind it
 * @param halfWidth95 95 % half-width of {@code value}
 * @param evidence grade
 * @param left left side, same unit
 * @param right right side, same unit
 * @param asymmetryPct symmetry index 100 (L − R) / (0.5 (L + R)), %
 * @param minimalDetectableChange smallest change between two runs that is more than noise, in the unit of {@code id}
 *     (for a marker with sides: of the asymmetry, in %)
 * @param source citation ids, resolvable in {@code docs/references.bib}
 * @param note one plain sentence: where it comes from and what limits it
 */
public record Marker(
        MarkerId id,
        double value,
        OptionalDouble sd,
        long n,
        OptionalDouble halfWidth95,
        Evidence evidence,
        OptionalDouble left,
        OptionalDouble right,
        OptionalDouble asymmetryPct,
        OptionalDouble minimalDetectableChange,
        List<String> source,
        String note) {

    /** @throws IllegalArgumentException where the value is not finite: such a marker is left out instead */
    public Marker {
        Objects.requireNonNull(id);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(id.id() + " must be finite, got " + value);
        }
        source = List.copyOf(source);
    }

    /** A marker without sides. */
    public static Marker of(
            MarkerId id,
            double value,
            double sd,
            long n,
            double halfWidth95,
            Evidence evidence,
            String note,
            String... source) {
        return new Marker(
                id,
                value,
                finite(sd),
                n,
                finite(halfWidth95),
                evidence,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(source),
                note);
    }

    /** The same with both sides, their asymmetry and the smallest asymmetry change that can be told from noise. */
    public Marker withSides(double leftValue, double rightValue, double asymmetry, double minimalDetectable) {
        return new Marker(
                id,
                value,
                sd,
                n,
                halfWidth95,
                evidence,
                finite(leftValue),
                finite(rightValue),
                finite(asymmetry),
                finite(minimalDetectable),
                source,
                note);
    }

    /** The same in another unit: every figure in the unit of the marker times a factor; asymmetry stays. */
    public Marker times(double factor) {
        boolean sided = left.isPresent() || right.isPresent();
        return new Marker(
                id,
                factor * value,
                times(sd, factor),
                n,
                times(halfWidth95, Math.abs(factor)),
                evidence,
                times(left, factor),
                times(right, factor),
                asymmetryPct,
                sided ? minimalDetectableChange : times(minimalDetectableChange, Math.abs(factor)),
                source,
                note);
    }

    private static OptionalDouble times(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(factor * value.getAsDouble()) : value;
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
