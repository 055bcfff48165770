// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.SessionOptions;
import footfall.app.live.recording.SessionReplay;
import footfall.device.SampleReading;
import footfall.device.link.LinkAddress;
import footfall.device.link.SensorLinks;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sensor that was named: {@code --tcp localhost:9000 --placement shank}, or in {@code --with} as {@code tcp:localhost:9001@sacrum}.
 *
 * @param address which device
 * @param placement where it is worn
 * @param foot on which side; empty where nobody says
 */
record LiveSource(LinkAddress address, SensorPlacement placement, Optional<Foot> foot) {
    private static final String BROWSER = "the browser";
    private static final Pattern OTHER = Pattern.compile("([a-z]+)(?::(.+?))?@([a-z]+)(?:-(left|right))?(?:,|$)");
    private static final Pattern PLACE = Pattern.compile("([a-z]+)(?:-(left|right))?");

    /** A way to a device, as it is called on the command line. */
    enum Way {
        PORT("--port", "PORT", "A serial port, like /dev/ttyUSB0 or COM3.", "serial"),
        TCP("--tcp", "HOST:PORT", "A phone or a bridge that sends over the network.", "tcp"),
        BLE("--ble", "NAME", "A Bluetooth sensor, by its name or address.", "ble"),
        REPLAY("--replay", "FILE", "A recording, as if it came now.", "replay"),
        SIMULATE("--simulate", "SCENARIO", "A made-up runner.", "simulate");

        private final String option;
        private final String value;
        private final String help;
        private final String label;

        Way(String option, String value, String help, String label) {
            this.option = option;
            this.value = value;
            this.help = help;
            this.label = label;
        }

        Optional<SensorLinks> link() {
            return link(label);
        }

        private static Optional<SensorLinks> link(String label) {
            for (SensorLinks link : SensorLinks.values()) {
                if (link.label().equals(label)) {
                    return Optional.of(link);
                }
            }
            return Optional.empty();
        }

        Option option() {
            return this == SIMULATE
                    ? Option.implying(LiveWords.USUAL_SCENARIO, option, value, help, SimulatedSensor.labels())
                    : Option.of(option, value, help);
        }

        /** Whether its clock may run at another pace than the wall's. */
        static boolean isMadeUp(SensorLinks link) {
            return link.label().equals(REPLAY.label) || link.label().equals(SIMULATE.label);
        }
    }

    /**
     * As its session wears it. A replay of a session knows what was known then; other recordings and made-up runs say themselves what they are.
     *
     * @param name what its link is called
     * @param said what the user says of its samples
     */
    SessionOptions.WornSensor worn(String name, SampleReading said) {
        if (!Way.isMadeUp(address.kind())) {
            return new SessionOptions.WornSensor(name, placement, foot, said);
        }
        if (address.kind().label().equals(Way.REPLAY.label)) {
            try {
                SessionOptions.WornSensor then = SessionReplay.options(Path.of(address.target()))
                        .sensors()
                        .get(0);
                boolean placed = placement != SensorPlacement.UNKNOWN;
                return new SessionOptions.WornSensor(
                        name,
                        placed ? placement : then.placement(),
                        placed || foot.isPresent() ? foot : then.foot(),
                        said.equals(SampleReading.unknown()) ? then.reading() : said);
            } catch (IOException | InvalidPathException noSession) {
                return new SessionOptions.WornSensor(name, placement, foot);
            }
        }
        return new SessionOptions.WornSensor(name, placement, foot);
    }

    /** The leading sensor first. */
    static List<LiveSource> of(Arguments arguments) throws UsageException {
        List<LiveSource> sources = new ArrayList<>(leading(arguments));
        if (sources.isEmpty() && arguments.has("--web")) {
            sources.add(throughTheBrowser(arguments));
        }
        if (sources.isEmpty()) {
            throw new UsageException(
                    "live wants a sensor: one of " + String.join(", ", ways())
                            + ", or --web alone for one that the browser connects; footfall devices shows what is connected, footfall live --simulate needs none");
        }
        if (sources.size() > 1) {
            throw new UsageException(
                    "one sensor leads: name one of " + String.join(", ", ways()) + ", and more in --with LINK@PLACE");
        }
        if (arguments.has("--baud") && !arguments.has(Way.PORT.option)) {
            throw new UsageException("--baud is for --port");
        }
        sources.addAll(others(arguments.value("--with").orElse("")));
        if (sources.stream().filter(LiveSource::isThroughTheBrowser).count() > 1) {
            throw new UsageException("one sensor can come through the browser: without another source --web is it");
        }
        return List.copyOf(sources);
    }

    /** Whether a page hands it on. */
    boolean isThroughTheBrowser() {
        return address.kind() == SensorLinks.BROWSER;
    }

    /** Pages and nothing else: the sensor is what a page connects to. */
    private static LiveSource throughTheBrowser(Arguments arguments) throws UsageException {
        return leading(arguments, new LinkAddress(SensorLinks.BROWSER, BROWSER, told(arguments)));
    }

    private static LiveSource leading(Arguments arguments, LinkAddress address) throws UsageException {
        Matcher place = PLACE.matcher(arguments.value("--placement").orElse(SensorPlacement.UNKNOWN.label()));
        if (!place.matches()) {
            throw new UsageException("--placement wants a place like shank or shank-left, got "
                    + arguments.value("--placement").orElse(""));
        }
        Optional<Foot> side = foot(place.group(2));
        return worn(address, place.group(1), side.isPresent() ? side : SensorWords.foot(arguments), "--placement");
    }

    private static List<LiveSource> leading(Arguments arguments) throws UsageException {
        List<LiveSource> named = new ArrayList<>();
        for (Way way : Way.values()) {
            Optional<String> target = arguments.value(way.option);
            if (target.isPresent() && way.link().isPresent()) {
                LinkAddress address = new LinkAddress(way.link().get(), target.get(), told(arguments));
                named.add(leading(arguments, address));
            }
        }
        return named;
    }

    /** What was said of the leading sensor's samples. */
    static SampleReading reading(Arguments arguments) throws UsageException {
        return SensorWords.reading(withoutPlace(arguments));
    }

    /** What else was said of the leading sensor goes to its link, under the same names. */
    private static Map<String, String> told(Arguments arguments) throws UsageException {
        reading(arguments);
        Map<String, String> told = new HashMap<>();
        for (String name : new String[] {"baud", "unit", "rate-hz", "range-g"}) {
            arguments.value("--" + name).ifPresent(value -> told.put(name, value));
        }
        return told;
    }

    private static Arguments withoutPlace(Arguments arguments) {
        Map<String, String> others = new HashMap<>(arguments.options());
        others.remove("--placement");
        return new Arguments(others, List.of());
    }

    private static List<LiveSource> others(String text) throws UsageException {
        List<LiveSource> others = new ArrayList<>();
        Matcher matcher = OTHER.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            others.add(other(matcher));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (end != text.length()) {
            throw new UsageException("--with wants LINK@PLACE or LINK@PLACE-SIDE, like tcp:localhost:9001@sacrum or"
                    + " serial:/dev/ttyUSB1@shank-right, got " + text);
        }
        return others;
    }

    private static LiveSource other(Matcher matcher) throws UsageException {
        Optional<SensorLinks> link = Way.link(matcher.group(1));
        if (link.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (SensorLinks each : SensorLinks.values()) {
                known.add(each.label());
            }
            throw new UsageException(
                    "--with knows no link " + matcher.group(1) + "; it knows " + String.join(", ", known));
        }
        String usual = usual(link.get());
        String target = matcher.group(2) == null ? usual : matcher.group(2);
        if (target.isEmpty()) {
            throw new UsageException("--with wants to know which " + matcher.group(1) + " device, like "
                    + matcher.group(1) + ":NAME@" + matcher.group(3));
        }
        return worn(LinkAddress.of(link.get(), target), matcher.group(3), foot(matcher.group(4)), "--with");
    }

    private static String usual(SensorLinks link) {
        if (link == SensorLinks.BROWSER) {
            return BROWSER;
        }
        return link.label().equals(Way.SIMULATE.label) ? LiveWords.USUAL_SCENARIO : "";
    }

    private static LiveSource worn(LinkAddress address, String label, Optional<Foot> foot, String option)
            throws UsageException {
        Optional<SensorPlacement> placement = SensorPlacement.of(label);
        if (placement.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (SensorPlacement each : SensorPlacement.values()) {
                known.add(each.label());
            }
            throw new UsageException(option + " wants one of " + String.join(", ", known) + ", got " + label);
        }
        Map<String, String> options = new HashMap<>(address.options());
        if (placement.get() != SensorPlacement.UNKNOWN) {
            options.put("placement", label);
        }
        foot.ifPresent(side -> options.put("foot", side.label()));
        return new LiveSource(new LinkAddress(address.kind(), address.target(), options), placement.get(), foot);
    }

    private static Optional<Foot> foot(@org.jspecify.annotations.Nullable String label) {
        for (Foot foot : Foot.values()) {
            if (foot.label().equals(label)) {
                return Optional.of(foot);
            }
        }
        return Optional.empty();
    }

    private static List<String> ways() {
        List<String> ways = new ArrayList<>();
        for (Way way : Way.values()) {
            if (way.link().isPresent()) {
                ways.add(way.option);
            }
        }
        return ways;
    }
}
