// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Athlete;
import footfall.app.live.SessionOptions;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.device.SampleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code live} was asked to do.
 *
 * @param sources sensors, the leading one first
 * @param rate seconds of the session in a second of the wall
 * @param waits whether a device that is not there is waited for
 * @param headless whether a program reads along
 */
record LiveOptions(List<LiveSource> sources, double rate, boolean waits, boolean headless) {
    private static final double FASTEST = 1000;
    private static final Pattern RATE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)x?");

    static LiveOptions of(Arguments arguments) throws UsageException {
        List<LiveSource> sources = LiveSource.of(arguments);
        return new LiveOptions(sources, rate(arguments, sources), arguments.has("--wait"), arguments.has("--headless"));
    }

    /** Whether a sensor is behind it, and not only a replay or a made-up run. */
    boolean isReal() {
        for (LiveSource source : sources) {
            if (!LiveSource.Way.isMadeUp(source.address().kind())) {
                return true;
            }
        }
        return false;
    }

    /** What the session knows before it begins. */
    static SessionOptions session(Arguments arguments, List<LiveSource> sources, List<String> names)
            throws UsageException {
        List<SessionOptions.WornSensor> sensors = new ArrayList<>();
        for (int index = 0; index < sources.size(); index++) {
            SampleReading said = index == 0 ? LiveSource.reading(arguments) : SampleReading.unknown();
            sensors.add(sources.get(index).worn(names.get(index), said));
        }
        TargetWish target = LivePlanWords.target(arguments);
        Athlete athlete = AnalyzeOptions.watch(arguments).athlete();
        return new SessionOptions(
                sensors,
                LivePlanWords.plan(arguments, target),
                target,
                sound(arguments),
                athlete,
                AnalyzeOptions.number(arguments, "--speed", "metres a second, like 2.8"),
                System.currentTimeMillis(),
                RunnerOptions.of(arguments, athlete));
    }

    private static SoundMode sound(Arguments arguments) throws UsageException {
        String label = arguments.value("--metronome").orElse(SoundMode.ASSIST.label());
        Optional<SoundMode> mode = SoundMode.of(label);
        if (mode.isEmpty()) {
            throw new UsageException("--metronome wants off, assist, pace or faded, got " + label);
        }
        return mode.get();
    }

    private static double rate(Arguments arguments, List<LiveSource> sources) throws UsageException {
        Optional<String> text = arguments.value("--rate");
        if (text.isEmpty()) {
            return 1;
        }
        double rate = RATE.matcher(text.get()).matches()
                ? Double.parseDouble(text.get().replace("x", ""))
                : 0;
        if (!(rate > 0 && rate <= FASTEST)) {
            throw new UsageException("--rate wants a pace like 10x, above 0 and up to 1000x, got " + text.get());
        }
        for (LiveSource source : sources) {
            if (!LiveSource.Way.isMadeUp(source.address().kind())) {
                throw new UsageException("--rate is for a replay and a made-up run: a real sensor keeps its own pace");
            }
        }
        return rate;
    }
}
