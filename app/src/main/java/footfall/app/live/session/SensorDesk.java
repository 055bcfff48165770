// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.QualityWarning;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveScope;
import footfall.app.live.LiveView;
import footfall.app.live.StandSummary;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sensors of a session: which one is shown, whether they agree, what standing still tells of each. The first one leads. */
final class SensorDesk {
    private final List<LiveSensor> sensors;
    private final Announcer announcer;
    private final SensorReading[] readings;
    private final LinkState[] links;
    private final Disagreement[] differences;
    private final Disagreement[] pods;
    private final StandCheck[] stands;
    private final boolean[] wasFresh;
    private int shown;

    SensorDesk(List<LiveSensor> sensors, Announcer announcer) {
        this.sensors = List.copyOf(sensors);
        this.announcer = announcer;
        int count = sensors.size();
        readings = new SensorReading[count];
        Arrays.fill(readings, SensorReading.nothing());
        links = new LinkState[count];
        Arrays.fill(links, LinkState.CONNECTING);
        differences = new Disagreement[count];
        pods = new Disagreement[count];
        stands = new StandCheck[count];
        wasFresh = new boolean[count];
        for (int i = 0; i < count; i++) {
            differences[i] = new Disagreement();
            pods[i] = new Disagreement();
            stands[i] = new StandCheck(i);
        }
    }

    int count() {
        return sensors.size();
    }

    /** Whether there is such a sensor: a damaged recording may name another. */
    boolean has(int index) {
        return index >= 0 && index < sensors.size();
    }

    /** Nothing follows. */
    void finish() {
        for (LiveSensor sensor : sensors) {
            sensor.finish();
        }
    }

    LiveSensor sensor(int index) {
        return sensors.get(index);
    }

    void link(int index, LinkEvent event) {
        sensors.get(index).link(event);
        String message = event.message().isEmpty() ? "" : ": " + Notes.oneLine(event.message());
        if (links[index] != event.state() || !message.isEmpty()) {
            links[index] = event.state();
            announcer.tell(event.hostNs(), LiveEvent.Kind.SENSOR, name(index) + " " + word(event.state()) + message);
        }
    }

    private static String word(LinkState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will come from any sensor. */
    boolean allOver() {
        boolean over = links.length > 0;
        for (LinkState link : links) {
            over &= link == LinkState.ENDED || link == LinkState.FAILED;
        }
        return over;
    }

    /** Asks every sensor what it says, and compares. */
    void look(long nowNs) {
        for (int i = 0; i < readings.length; i++) {
            readings[i] = sensors.get(i).reading(nowNs);
            for (QualityWarning warning : sensors.get(i).takeNotes()) {
                announcer.tell(nowNs, LiveEvent.Kind.SENSOR, name(i) + ": " + warning.message());
            }
        }
        refresh(nowNs);
    }

    /** Time has passed: what was said may be old by now. */
    void refresh(long nowNs) {
        for (int i = 0; i < readings.length; i++) {
            boolean fresh = readings[i].isFresh(nowNs);
            if (fresh && !wasFresh[i]) {
                stands[i].again();
            }
            wasFresh[i] = fresh;
        }
        choose(nowNs);
        compare(nowNs);
    }

    private void choose(long nowNs) {
        int better = better(nowNs);
        if (better == shown) {
            return;
        }
        shown = better;
        String why = better == 0 ? "is back" : "is shown: " + name(0) + " is silent";
        announcer.tell(nowNs, LiveEvent.Kind.SENSOR, name(better) + " " + why);
    }

    private int better(long nowNs) {
        if (readings.length == 0 || readings[0].isFresh(nowNs)) {
            return 0;
        }
        if (shown > 0 && readings[shown].isFresh(nowNs)) {
            return shown;
        }
        for (int i = 1; i < readings.length; i++) {
            if (readings[i].isFresh(nowNs) && readings[i].spm().isPresent()) {
                return i;
            }
        }
        return shown;
    }

    private void compare(long nowNs) {
        OptionalDouble shownSpm = freshSpm(shown, nowNs);
        for (int i = 0; i < readings.length; i++) {
            OptionalDouble other = i == shown ? OptionalDouble.empty() : freshSpm(i, nowNs);
            tellIf(differences[i].look(nowNs, shownSpm, other), nowNs, i, differences[i].note());
            OptionalDouble pod = readings[i].isFresh(nowNs) ? readings[i].podSpm() : OptionalDouble.empty();
            tellIf(pods[i].look(nowNs, freshSpm(i, nowNs), pod), nowNs, i, "its foot pod " + pods[i].note());
        }
    }

    private void tellIf(boolean news, long nowNs, int index, String words) {
        if (news) {
            announcer.tell(nowNs, LiveEvent.Kind.SENSOR, name(index) + " " + words);
        }
    }

    private OptionalDouble freshSpm(int index, long nowNs) {
        boolean fresh = index < readings.length && readings[index].isFresh(nowNs);
        return fresh ? readings[index].spm() : OptionalDouble.empty();
    }

    /** What the shown sensor said last. */
    SensorReading shown() {
        return readings.length == 0 ? SensorReading.nothing() : readings[shown];
    }

    /** Speed of the belt as a treadmill says it now, m/s; absent where none does. */
    OptionalDouble beltMps(long nowNs) {
        for (LiveSensor sensor : sensors) {
            OptionalDouble speed = sensor.beltMps(nowNs);
            if (speed.isPresent()) {
                return speed;
            }
        }
        return OptionalDouble.empty();
    }

    /** Whether any sensor ever said something. */
    boolean hasData() {
        for (SensorReading reading : readings) {
            if (reading.newestDataNs().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the shown sensor has data now. */
    boolean isFresh(long nowNs) {
        return shown().isFresh(nowNs);
    }

    /** What standing still tells now; mostly nothing new. */
    List<StandSummary> stands(long nowNs, double neededS) {
        List<StandSummary> told = new ArrayList<>(0);
        for (int i = 0; i < readings.length; i++) {
            Optional<StandSummary> stand = stands[i].look(nowNs, readings[i].stand(), neededS);
            if (stand.isPresent()) {
                told.add(stand.get());
                announcer.tell(
                        nowNs,
                        LiveEvent.Kind.SENSOR,
                        name(i) + ": " + stand.get().words());
            }
        }
        return told;
    }

    boolean hasStood() {
        return stands.length > 0 && stands[shown].isDone();
    }

    List<LiveScope> scopes() {
        List<LiveScope> scopes = new ArrayList<>(sensors.size());
        for (LiveSensor sensor : sensors) {
            scopes.add(sensor.scope());
        }
        return scopes;
    }

    /** Name for people. */
    String name(int index) {
        return "sensor " + (index + 1);
    }

    List<LiveView.Sensor> views(long nowNs) {
        List<LiveView.Sensor> views = new ArrayList<>(sensors.size());
        for (int i = 0; i < readings.length; i++) {
            views.add(noted(sensors.get(i).view(nowNs), i, nowNs));
        }
        return views;
    }

    private LiveView.Sensor noted(LiveView.Sensor view, int index, long nowNs) {
        String pod = pods[index].note().isEmpty() ? "" : "its foot pod " + pods[index].note();
        String note = differences[index].note().isEmpty() ? pod : differences[index].note();
        OptionalDouble own = index == shown ? readings[index].podSpm() : freshSpm(index, nowNs);
        return new LiveView.Sensor(
                view.name(),
                view.device(),
                view.link(),
                view.placement(),
                view.rateHz(),
                view.samples(),
                view.lostSamples(),
                view.unknownFrames(),
                view.batteryPct(),
                own,
                view.clockPpm(),
                view.latencyMs(),
                note.isEmpty() ? view.note() : note);
    }
}
