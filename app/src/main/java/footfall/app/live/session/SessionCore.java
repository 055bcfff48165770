// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Gait;
import footfall.app.live.BandState;
import footfall.app.live.BaselineSummary;
import footfall.app.live.FeelingEntry;
import footfall.app.live.LapSummary;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionStatistics;
import footfall.app.live.StandSummary;
import footfall.app.live.TargetWish;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The course of a session: what is looked at, in one order, whenever time has passed or something came. What belongs together is kept by the parts;
 * what follows from what is here.
 */
final class SessionCore {
    private final SessionOptions options;
    private final Announcer announcer;
    private final SensorDesk desk;
    private final Course course;
    private final TargetKeeper targets = new TargetKeeper();
    private final Presence presence = new Presence();
    private final BeltSpeed belt;
    private final BaselineMeter meter = new BaselineMeter();
    private final PainWatch pain;
    private final Questions questions = new Questions();
    private final SessionBook book = new SessionBook();
    private final CueDesk cues;
    private long evaluatedNs;
    private long standRunNs;
    private long speedChangeNs = Long.MIN_VALUE;
    private boolean over;

    SessionCore(SessionOptions options, SensorDesk desk, Announcer announcer, boolean placementKnown) {
        this.options = options;
        this.desk = desk;
        this.announcer = announcer;
        pain = new PainWatch(options.runner());
        belt = new BeltSpeed(options.speedMps());
        TargetKeeper.Answer answer = targets.begin(options.target());
        if (options.plan().blocks() > 0 && options.target().equals(TargetWish.none())) {
            answer = targets.begin(TargetWish.above(SessionLimits.USUAL_GAIN_PCT));
        }
        course = new Course(options.plan(), placementKnown, targets.needsBaseline());
        cues = new CueDesk(announcer, book, course, options.sound());
        if (!answer.text().isEmpty()) {
            announcer.note(0, "target: " + answer.text());
        }
        if (pain.isSilenced()) {
            announcer.note(0, pain.words());
        }
    }

    /** Time has passed; {@code looked} where a frame may have changed what the sensors say. */
    void evaluate(long nowNs, boolean looked) {
        passTime(nowNs);
        if (looked) {
            desk.look(nowNs);
        } else {
            desk.refresh(nowNs);
        }
        readBelt(nowNs);
        lookForSteps(nowNs);
        collect(looked);
        checkStands(nowNs);
        advance(nowNs);
        if (!over) {
            cues.look(nowNs, sight(nowNs, looked));
        }
    }

    private void passTime(long nowNs) {
        long passedNs = nowNs - evaluatedNs;
        evaluatedNs = nowNs;
        BandState kept = presence.isStale() ? BandState.STALE : presence.isPaused() ? BandState.PAUSED : BandState.ON;
        OptionalDouble runSpm = runSpm();
        boolean sounding = cues.sound().sounding();
        book.pass(passedNs, new Span.Standing(kept, isWalking(), runSpm, targets.target(), sounding, belt.speedMps()));
        presence.pass(passedNs, isWalking());
        if (!course.isRun() || presence.hasBegun() && !presence.isPaused()) {
            course.pass(passedNs);
        }
        if (course.phase() == Phase.BASELINE && runSpm.isPresent() && kept == BandState.ON) {
            meter.pass(passedNs / 1e9);
        }
        boolean runsInstead = course.phase() == Phase.STAND && desk.shown().gait() == Gait.RUN;
        standRunNs = runsInstead ? standRunNs + passedNs : 0;
    }

    /** Running cadence that can be trusted. */
    private OptionalDouble runSpm() {
        SensorReading reading = desk.shown();
        boolean trusted = !presence.isStale() && !reading.poor() && !isWalking();
        return trusted ? reading.spm() : OptionalDouble.empty();
    }

    private boolean isWalking() {
        SensorReading reading = desk.shown();
        boolean slow = reading.spm().isPresent() && reading.spm().getAsDouble() < SessionLimits.WALKING_SPM;
        return reading.gait() == Gait.WALK || slow && reading.softLandings();
    }

    private void readBelt(long nowNs) {
        OptionalDouble measured = desk.beltMps(nowNs);
        if (measured.isPresent()) {
            belt.measured(nowNs, measured.getAsDouble());
        }
        if (belt.changedNs() != speedChangeNs) {
            speedChangeNs = belt.changedNs();
            cues.startOver();
            if (course.phase() == Phase.BASELINE) {
                meter.speedChanged();
            }
        }
        if (belt.takeLap(nowNs) && course.isRun()) {
            lap(nowNs, LapSummary.End.SPEED);
        }
    }

    private void lookForSteps(long nowNs) {
        boolean wasStale = presence.isStale();
        presence.look(nowNs, desk.shown(), desk.isFresh(nowNs));
        if (!wasStale && presence.isStale()) {
            book.gap(presence.newestDataNs());
        } else if (!presence.isStale()) {
            book.gapOver(nowNs);
        }
        presence.pausesItself(nowNs, course.isRun());
    }

    private void collect(boolean looked) {
        OptionalDouble spm = runSpm();
        if (!looked || spm.isEmpty() || presence.isPaused()) {
            return;
        }
        book.value(spm.getAsDouble());
        if (course.phase() == Phase.BASELINE) {
            meter.add(spm.getAsDouble(), course.isInSecondHalf());
        }
    }

    private void checkStands(long nowNs) {
        double planned = options.plan().standS();
        for (StandSummary stand : desk.stands(nowNs, planned > 0 ? planned : SessionLimits.STAND_S)) {
            book.stand(stand);
        }
    }

    private void advance(long nowNs) {
        OptionalDouble duration = options.plan().durationS();
        boolean answered = course.phase() == Phase.DONE && !questions.isOpen(nowNs);
        if (answered || desk.allOver() || duration.isPresent() && nowNs / 1e9 >= duration.getAsDouble()) {
            finish(nowNs);
            return;
        }
        switch (course.phase()) {
            case CONNECT -> goOnIf(nowNs, desk.hasData());
            case STAND -> goOnIf(nowNs, desk.hasStood() || cannotStand());
            case BASELINE -> {
                if (course.isTimeUp()) {
                    endBaseline(nowNs, !meter.isExtended());
                }
            }
            case WARM_UP, CUE, REST, RETENTION -> goOnIf(nowNs, course.isTimeUp());
            default -> {}
        }
    }

    /** A foot pod shows no stillness, and who runs by now is not held up. */
    private boolean cannotStand() {
        return desk.shown().stand().isEmpty() || standRunNs >= SessionLimits.STAND_GIVEN_UP_NS;
    }

    private void goOnIf(long nowNs, boolean ready) {
        if (ready) {
            goOn(nowNs);
        }
    }

    private void endBaseline(long nowNs, boolean mayExtend) {
        Optional<BaselineSummary> result = meter.result();
        if (mayExtend && !result.map(BaselineSummary::steady).orElse(false)) {
            announcer.note(nowNs, "baseline: " + meter.complaint() + "; once more");
            meter.again();
            course.again();
            return;
        }
        if (result.isPresent()) {
            book.baseline(result.get());
            String steady = result.get().steady() ? "" : ", not steady: " + meter.complaint();
            announcer.note(nowNs, "baseline: " + Notes.number(result.get().spm()) + " steps a minute" + steady);
            answer(nowNs, targets.baseline(result.get().spm()));
        } else {
            announcer.note(nowNs, "baseline: too little running, so there is none");
        }
        goOn(nowNs);
    }

    private void answer(long nowNs, TargetKeeper.Answer answer) {
        if (!answer.text().isEmpty()) {
            announcer.note(nowNs, "target: " + answer.text());
        }
    }

    private void goOn(long nowNs) {
        Phase left = course.phase();
        int leftBlock = course.block();
        boolean ranBefore = course.isRun();
        Optional<LiveView.Target> target = targets.target();
        course.goOn();
        book.phase(nowNs, course.phase(), course.block(), target);
        announcer.tell(nowNs, LiveEvent.Kind.PHASE, PhaseWords.of(course));
        cues.startOver();
        if (!ranBefore && course.isRun()) {
            presence.waitForSteps();
        }
        boolean starts = !ranBefore && course.isRun();
        boolean middle = left == Phase.CUE && leftBlock == (course.blocks() + 1) / 2;
        if (course.isLesson() && (starts || middle || course.phase() == Phase.DONE)) {
            questions.ask(nowNs);
        }
    }

    /** Leaves the phase for the next; says whether there is one to go to by itself. */
    boolean skip(long nowNs) {
        boolean open = course.phase() == Phase.CUE && !course.isTimed();
        if (course.phase() == Phase.CONNECT || open) {
            return false;
        }
        if (course.phase() == Phase.BASELINE) {
            endBaseline(nowNs, false);
        } else if (course.phase() == Phase.DONE) {
            finish(nowNs);
        } else {
            goOn(nowNs);
        }
        return true;
    }

    /** Ends it. */
    void finish(long nowNs) {
        if (over) {
            return;
        }
        over = true;
        book.gapOver(nowNs);
        book.lap(nowNs, LapSummary.End.SESSION);
        if (course.phase() != Phase.DONE) {
            Optional<LiveView.Target> target = targets.target();
            course.end();
            book.phase(nowNs, Phase.DONE, course.block(), target);
            announcer.tell(nowNs, LiveEvent.Kind.PHASE, PhaseWords.of(course));
        }
    }

    void lap(long nowNs, LapSummary.End end) {
        LapSummary lap = book.lap(nowNs, end);
        String cadence = lap.medianSpm().isPresent()
                ? ", " + Notes.number(lap.medianSpm().getAsDouble()) + " steps a minute"
                : "";
        String why = end == LapSummary.End.SPEED ? ", the belt changed" : "";
        String length = Notes.minutes(lap.endS() - lap.startS());
        announcer.tell(nowNs, LiveEvent.Kind.LAP, "lap " + lap.number() + ": " + length + cadence + why);
    }

    /** A wish for another target; says why not where it cannot be. */
    TargetKeeper.Answer target(String words) {
        TargetKeeper.Answer answer = targets.change(words, course.baselineMayCome());
        if (answer.taken()) {
            cues.startOver();
            if (targets.needsBaseline()) {
                course.wantBaseline();
            }
        }
        return answer;
    }

    /** Pain or exertion as the runner said it. */
    void feeling(long nowNs, FeelingEntry.Kind kind, int score, String place) {
        FeelingEntry.Moment moment = course.phase().compareTo(Phase.CUE) < 0
                ? FeelingEntry.Moment.START
                : course.phase().compareTo(Phase.RETENTION) < 0 ? FeelingEntry.Moment.MIDDLE : FeelingEntry.Moment.END;
        book.feeling(new FeelingEntry(nowNs / 1e9, course.phase(), moment, kind, score, place));
        questions.answered(kind);
        if (kind == FeelingEntry.Kind.PAIN) {
            judgePain(nowNs, score);
        }
    }

    private void judgePain(long nowNs, int score) {
        switch (pain.add(score)) {
            case STOP -> {
                announcer.tell(nowNs, LiveEvent.Kind.SPEECH, pain.words());
                cues.spoke(nowNs);
            }
            case WATCH -> announcer.note(nowNs, "pain " + score + ": watch it, and stop when it rises");
            case LIFTED -> announcer.note(nowNs, "pain " + score + ": cues may come again");
            default -> announcer.note(nowNs, "pain " + score);
        }
    }

    private CueDesk.Sight sight(long nowNs, boolean looked) {
        return new CueDesk.Sight(
                desk.shown(),
                looked,
                presence.isStale(),
                presence.isPaused(),
                presence.runNs() >= SessionLimits.FIRST_QUIET_NS,
                isWalking() || belt.isForWalking(),
                belt.isNew(nowNs),
                pain.isSilenced(),
                targets.target());
    }

    /** The target that counts now: none where nobody is to be told about it. */
    Optional<LiveView.Target> shownTarget() {
        boolean hidden = course.phase() == Phase.REST || course.phase() == Phase.RETENTION || pain.isSilenced();
        return hidden ? Optional.empty() : targets.target();
    }

    SessionStatistics statistics(long nowNs) {
        return book.statistics(nowNs, presence.moveNs(), targets.target(), belt.speedMps(), pain.hasStopped());
    }

    OptionalDouble inBandShare() {
        return course.phase() == Phase.CUE ? book.inBandShare() : OptionalDouble.empty();
    }

    boolean isOver() {
        return over;
    }

    Announcer announcer() {
        return announcer;
    }

    SensorDesk desk() {
        return desk;
    }

    Course course() {
        return course;
    }

    Presence presence() {
        return presence;
    }

    BeltSpeed belt() {
        return belt;
    }

    CueDesk cues() {
        return cues;
    }

    PainWatch pain() {
        return pain;
    }

    Questions questions() {
        return questions;
    }

    double standS() {
        return options.plan().standS();
    }
}
