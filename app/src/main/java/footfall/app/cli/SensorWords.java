// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.event.StanceMethods;
import footfall.app.analyze.SensorFile;
import footfall.app.analyze.SensorOptions;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the caller says of an accelerometer: {@code --placement shank --foot left --rate-hz 100 --unit mg --range-g 16}. */
final class SensorWords {
    /** Options for a file that does not say how it was recorded. */
    static final List<Option> READING = List.of(
            Option.of("--rate-hz", "HZ", "Samples a second, for a file without a column of time."),
            Option.of("--unit", "UNIT", "Unit of acceleration: g, mg, mps2 or raw:16384 (counts a g)."),
            Option.of("--range-g", "G", "Full scale of the accelerometer in g, like 16."));

    private static final Pattern OTHER_SENSOR = Pattern.compile("(.+?)@([a-z]+)(?:-(left|right))?(?:,|$)");

    private SensorWords() {}

    /** Where it was worn, and how its rhythm is found. */
    static SensorOptions sensor(Arguments arguments) throws UsageException {
        Optional<String> method = arguments.value("--cadence-method");
        Optional<String> contact = arguments.value("--contact-method");
        return new SensorOptions(
                placement(arguments),
                foot(arguments),
                method.isEmpty() ? Optional.empty() : method(method.get()),
                contact.isEmpty() ? Optional.empty() : contact(contact.get()));
    }

    /**
     * The same sensors, each with the method for contact and toe-off only where that fits its place.
     *
     * @throws UsageException where it fits none of them
     */
    static List<SensorFile> fitting(SensorFile first, List<SensorFile> others) throws UsageException {
        List<SensorFile> all = new ArrayList<>();
        boolean fits = first.options().contact().isEmpty();
        for (int i = -1; i < others.size(); i++) {
            SensorFile sensor = i < 0 ? first : others.get(i);
            SensorOptions fitting = sensor.options().withFittingContact();
            fits |= fitting.contact().isPresent();
            all.add(new SensorFile(sensor.file(), fitting));
        }
        if (!fits) {
            throw new UsageException(unfit(first.options().contact().orElseThrow(), all));
        }
        return all;
    }

    private static String unfit(StanceMethods contact, List<SensorFile> sensors) {
        List<String> places = new ArrayList<>();
        for (SensorPlacement placement : contact.placements()) {
            places.add(placement.label());
        }
        List<String> got = new ArrayList<>();
        for (SensorFile sensor : sensors) {
            got.add(sensor.options().placement().label());
        }
        return "--contact-method " + contact.label() + " wants --placement " + String.join(" or ", places) + ", got "
                + String.join(", ", got);
    }

    /** How its file is read. */
    static SampleReading reading(Arguments arguments) throws UsageException {
        try {
            return new SampleReading(
                    AnalyzeOptions.number(arguments, "--rate-hz", "samples a second, like 100"),
                    unit(arguments),
                    AnalyzeOptions.number(arguments, "--range-g", "the full scale in g, like 16"),
                    placement(arguments));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Where it was worn; unknown where nothing is said. */
    static SensorPlacement placement(Arguments arguments) throws UsageException {
        Optional<String> label = arguments.value("--placement");
        if (label.isEmpty()) {
            return SensorPlacement.UNKNOWN;
        }
        List<String> known = new ArrayList<>();
        for (SensorPlacement placement : SensorPlacement.values()) {
            if (placement.label().equals(label.get())) {
                return placement;
            }
            known.add(placement.label());
        }
        throw unknown("--placement", known, label.get());
    }

    /** Which leg carried it; empty where nothing is said. */
    static Optional<Foot> foot(Arguments arguments) throws UsageException {
        Optional<String> label = arguments.value("--foot");
        if (label.isEmpty()) {
            return Optional.empty();
        }
        for (Foot foot : Foot.values()) {
            if (foot.label().equals(label.get())) {
                return Optional.of(foot);
            }
        }
        throw new UsageException("--foot wants left or right, got " + label.get());
    }

    /** More sensors of the same run: {@code right.csv@foot-right,belt.csv@sacrum}. */
    static List<SensorFile> others(Arguments arguments, SensorOptions first) throws UsageException {
        List<SensorFile> others = new ArrayList<>();
        Optional<String> text = arguments.value("--with");
        if (text.isEmpty()) {
            return others;
        }
        if (arguments.operands().size() != 1) {
            throw new UsageException("--with joins sensors of one run: name one FILE besides it, got "
                    + arguments.operands().size());
        }
        Matcher matcher = OTHER_SENSOR.matcher(text.get());
        int end = 0;
        while (matcher.lookingAt()) {
            others.add(other(matcher, first));
            end = matcher.end();
            matcher.region(end, text.get().length());
        }
        if (end != text.get().length() || others.isEmpty()) {
            throw new UsageException(
                    "--with wants FILE@PLACEMENT or FILE@PLACEMENT-SIDE, like right.csv@foot-right, got " + text.get());
        }
        return others;
    }

    private static SensorFile other(Matcher matcher, SensorOptions first) throws UsageException {
        Optional<SensorPlacement> placement = SensorPlacement.of(matcher.group(2));
        if (placement.isEmpty()) {
            throw new UsageException("--with knows no placement " + matcher.group(2));
        }
        Optional<Foot> foot = Optional.empty();
        for (Foot each : Foot.values()) {
            foot = each.label().equals(matcher.group(3)) ? Optional.of(each) : foot;
        }
        return new SensorFile(
                matcher.group(1), new SensorOptions(placement.get(), foot, first.method(), first.contact()));
    }

    private static Optional<AccelerationUnit> unit(Arguments arguments) throws UsageException {
        Optional<String> text = arguments.value("--unit");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<AccelerationUnit> unit = AccelerationUnit.of(text.get());
        if (unit.isEmpty()) {
            throw new UsageException("--unit wants g, mg, mps2 or raw:COUNTS like raw:16384, got " + text.get());
        }
        return unit;
    }

    private static Optional<CadenceMethod> method(String label) throws UsageException {
        Optional<CadenceMethod> method = CadenceMethod.of(label);
        if (method.isPresent()) {
            return method;
        }
        List<String> known = new ArrayList<>();
        for (CadenceMethod each : CadenceMethod.values()) {
            known.add(each.label());
        }
        throw unknown("--cadence-method", known, label);
    }

    private static Optional<StanceMethods> contact(String label) throws UsageException {
        Optional<StanceMethods> method = StanceMethods.of(label);
        if (method.isPresent()) {
            return method;
        }
        List<String> known = new ArrayList<>();
        for (StanceMethods each : StanceMethods.values()) {
            known.add(each.label());
        }
        throw unknown("--contact-method", known, label);
    }

    private static UsageException unknown(String option, List<String> known, String label) {
        return new UsageException(option + " wants one of " + String.join(", ", known) + ", got " + label);
    }
}
