// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.BandState;
import footfall.app.live.CueSummary;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.SoundMode;
import java.util.Optional;
import java.util.OptionalDouble;

/** From the cadence of the newest seconds to a state against the target, to words and to beats. */
final class CueDesk {
    private final Announcer announcer;
    private final SessionBook book;
    private final Course course;
    private final RecentSpm recent = new RecentSpm();
    private final SignalWatch signal = new SignalWatch();
    private final BandMachine band = new BandMachine();
    private final CueCoach coach = new CueCoach();
    private final Metronome metronome;

    CueDesk(Announcer announcer, SessionBook book, Course course, SoundMode mode) {
        this.announcer = announcer;
        this.book = book;
        this.course = course;
        this.metronome = new Metronome(mode);
    }

    /**
     * What the desk looks at.
     *
     * @param reading of the shown sensor
     * @param looked whether that reading is new
     * @param stale no data
     * @param paused the session stands still
     * @param quietOver whether there was enough running for a first alert
     * @param walking whether the runner walks, or chose a belt for it
     * @param newSpeed whether the belt has just changed
     * @param silenced whether pain silences every cue
     * @param target absent without
     */
    record Sight(
            SensorReading reading,
            boolean looked,
            boolean stale,
            boolean paused,
            boolean quietOver,
            boolean walking,
            boolean newSpeed,
            boolean silenced,
            Optional<LiveView.Target> target) {
        boolean asks(Phase phase) {
            return phase == Phase.CUE && target.isPresent() && !walking && !newSpeed && !silenced;
        }
    }

    void look(long nowNs, Sight sight) {
        signal(nowNs, sight);
        judge(nowNs, sight);
        speak(nowNs, sight);
        sound(nowNs, sight);
    }

    private void signal(long nowNs, Sight sight) {
        if (sight.stale() || sight.reading().spm().isEmpty()) {
            recent.clear();
        } else if (sight.looked()) {
            recent.add(nowNs, sight.reading().spm().getAsDouble());
        }
        boolean due = signal.look(nowNs, !sight.stale() && sight.reading().poor());
        if (due && course.phase() == Phase.CUE && !sight.paused()) {
            coach.poor(true);
        } else if (!signal.isPoor()) {
            coach.poor(false);
        }
    }

    private void judge(long nowNs, Sight sight) {
        boolean counts = course.phase().compareTo(Phase.CUE) >= 0 && sight.quietOver();
        OptionalDouble median = recent.median(nowNs, sight.reading().spanS());
        boolean changed = band.look(
                nowNs,
                new BandMachine.Sight(
                        sight.stale(),
                        sight.paused(),
                        counts,
                        sight.asks(course.phase()),
                        signal.isPoor(),
                        median,
                        sight.target().map(LiveView.Target::lowSpm).orElse(0.0),
                        sight.target().map(LiveView.Target::highSpm).orElse(0.0)));
        if (changed) {
            tellState(nowNs, sight, median);
        }
    }

    private void tellState(long nowNs, Sight sight, OptionalDouble median) {
        BandState state = band.state();
        coach.changed(state, nowNs, band.conditionNs(), band.hasReturned());
        if (band.hasReturned()) {
            book.returned(nowNs);
        } else if (state != BandState.LOW && state != BandState.HIGH) {
            book.forgetCues();
        }
        announcer.tell(nowNs, LiveEvent.Kind.STATE, words(state, sight, median));
    }

    private String words(BandState state, Sight sight, OptionalDouble median) {
        return switch (state) {
            case WARMUP -> "WARMUP";
            case ON -> band.hasReturned() ? "ON: " + measured(sight, median) : "ON";
            case LOW -> "LOW: " + measured(sight, median);
            case HIGH -> "HIGH: " + measured(sight, median);
            case STALE -> "STALE: no data for 3 s";
            case PAUSED -> "PAUSED";
        };
    }

    private String measured(Sight sight, OptionalDouble median) {
        LiveView.Target target = sight.target().orElseThrow();
        return Notes.number(median.orElse(0)) + " of " + Notes.number(target.lowSpm()) + " to "
                + Notes.number(target.highSpm()) + ", condition met at " + Notes.number(band.conditionNs() / 1e9)
                + " s";
    }

    private void speak(long nowNs, Sight sight) {
        boolean open = metronome.mode() != SoundMode.FADED || isFadeOpen();
        boolean may = sight.asks(course.phase()) && sight.quietOver() && !signal.isPoor() && open;
        Optional<CueCoach.Speech> speech = coach.look(nowNs, may);
        if (speech.isEmpty()) {
            return;
        }
        announcer.tell(nowNs, LiveEvent.Kind.SPEECH, speech.get().words());
        if (speech.get().kind().isPresent()) {
            cue(
                    nowNs,
                    speech.get().kind().get(),
                    speech.get().state(),
                    speech.get().conditionNs(),
                    speech.get().words());
        }
    }

    private void cue(long nowNs, CueSummary.Kind kind, BandState state, long conditionNs, String words) {
        book.cue(new CueSummary(
                nowNs / 1e9,
                conditionNs / 1e9,
                course.phase(),
                course.block(),
                kind,
                state,
                words,
                OptionalDouble.empty()));
    }

    private boolean isFadeOpen() {
        return Fading.isOpen(course.block(), course.blocks(), course.elapsedNs());
    }

    private void sound(long nowNs, Sight sight) {
        boolean tired = metronome.mode() == SoundMode.ASSIST && (signal.isPoor() || coach.hasGivenUp());
        boolean allowed = course.phase() == Phase.CUE && !sight.walking() && !sight.silenced() && !tired;
        boolean turned = metronome.look(
                nowNs,
                new Metronome.Sight(
                        allowed,
                        band.state(),
                        isFadeOpen(),
                        sight.target().isPresent()
                                ? OptionalDouble.of(sight.target().get().spm())
                                : OptionalDouble.empty(),
                        sight.reading().spm(),
                        sight.reading().newestStepNs()));
        if (turned && metronome.isSounding()) {
            announcer.tell(
                    nowNs,
                    LiveEvent.Kind.TICK_ON,
                    "metronome from " + Notes.number(metronome.view().spm()));
            long conditionNs = metronome.mode() == SoundMode.ASSIST ? coach.conditionNs() : nowNs;
            cue(nowNs, CueSummary.Kind.TICK, band.state(), conditionNs, "");
        } else if (turned) {
            announcer.tell(nowNs, LiveEvent.Kind.TICK_OFF, "metronome off");
        }
    }

    /** Another target, speed or phase. */
    void startOver() {
        coach.startOver();
    }

    /** Something was spoken that could not wait. */
    void spoke(long nowNs) {
        coach.spoke(nowNs);
    }

    void setMode(SoundMode mode) {
        metronome.setMode(mode);
    }

    LiveView.Sound sound() {
        return metronome.view();
    }

    BandState state() {
        return band.state();
    }

    boolean isPoor() {
        return signal.isPoor();
    }

    boolean hasGivenUp() {
        return coach.hasGivenUp();
    }

    boolean hasGivenUpHigh() {
        return coach.hasGivenUpHigh();
    }
}
