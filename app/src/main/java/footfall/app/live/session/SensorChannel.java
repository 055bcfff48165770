// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.gait.LiveGait;
import footfall.analyzer.gait.NewestSteps;
import footfall.analyzer.gait.ProvisionalCadence;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.spectrum.WindowSpectrum;
import footfall.app.live.LiveScope;
import footfall.app.live.LiveView;
import footfall.app.live.SessionOptions;
import footfall.device.clock.ClockFacts;
import footfall.device.clock.DeviceClock;
import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import footfall.device.protocol.DeviceDecoder;
import footfall.device.protocol.RscMeasurement;
import footfall.device.protocol.SensorListener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One sensor of a session: from its frames to its cadence now and to what is to be known of it. Memory does not grow with the session. Not
 * thread-safe: the session's thread; only {@link #scope} may be read by others.
 */
final class SensorChannel implements SensorListener, SampleSink {
    /** Without data for so long nothing is known any more, ns. */
    static final long STALE_NS = 3_000_000_000L;

    private static final int MOST_KINDS_OF_NOTES = 64;
    /** A pod says nothing of how sure it is. */
    private static final double POD_CONFIDENCE = 0.8;

    private static final double POOR_RECORDED = 0.7;
    private static final double POOR_CONFIDENCE = 0.6;
    private static final double SATURATED_SHARE = 0.002;

    private final LiveScope scope = new LiveScope();
    private final DeviceDecoder decoder;
    private final DeviceClock clock = new DeviceClock(this);
    private final NewestMotion motion = new NewestMotion();
    private final Set<String> noted = new HashSet<>();
    private final List<QualityWarning> fresh = new ArrayList<>();
    private final double[] steps = new double[NewestSteps.MOST];
    private final float[] power = new float[LiveScope.BINS];
    private SessionOptions.WornSensor worn;
    private SensorFacts facts = SensorFacts.threeAxes();
    private LiveGait gait;
    private double gaitFromS = Double.NaN;
    private double lookedS = Double.NEGATIVE_INFINITY;
    private int stepCount;
    private LinkState state = LinkState.CONNECTING;
    private String device = "";
    /** A name of its own says more than the kind that its samples tell. */
    private boolean named;

    private String newestNote = "";
    private OptionalDouble batteryPct = OptionalDouble.empty();
    private OptionalDouble speedMps = OptionalDouble.empty();
    private final PodCadence pod = new PodCadence();
    private long podNs = Long.MIN_VALUE;
    private long speedNs = Long.MIN_VALUE;
    private long samplesNs = Long.MIN_VALUE;
    private long newestNs;

    SensorChannel(SessionOptions.WornSensor worn) {
        this.worn = worn;
        this.decoder = new DeviceDecoder(worn.reading());
        this.gait = new LiveGait(options());
    }

    private GaitOptions options() {
        return GaitOptions.at(worn.placement());
    }

    /** It sits elsewhere: what was seen until now is forgotten. */
    void place(SensorPlacement placement, Optional<Foot> foot) {
        worn = new SessionOptions.WornSensor(worn.link(), placement, foot, worn.reading());
        gait = new LiveGait(options());
        gait.begin(facts);
        gaitFromS = Double.NaN;
        stepCount = 0;
    }

    /** Where it sits. */
    SessionOptions.WornSensor worn() {
        return worn;
    }

    void accept(Frame frame) {
        newestNs = frame.hostNs();
        decoder.accept(frame, this);
    }

    /** Nothing follows: what was held back to be understood is handed on. */
    void finish() {
        decoder.finish(this);
        clock.release();
    }

    /** Frames that this computer was too slow to take; the samples in them are missed by their stamps. */
    void dropped(long frames) {
        note(
                newestNs,
                QualityWarning.of(
                        "frames-dropped", "This computer was too slow for " + frames + " frames; they are gone."));
    }

    void link(LinkEvent event) {
        state = event.state();
    }

    /** How its link stands. */
    LinkState state() {
        return state;
    }

    @Override
    public void sensor(SensorFacts newFacts, String name) {
        if (!name.isEmpty() && !named) {
            device = name;
        }
        for (QualityWarning warning : newFacts.notes()) {
            note(newestNs, warning);
        }
        clock.sensor(newFacts);
    }

    @Override
    public void samples(long hostNs, SampleBlock block, long lostBefore) {
        samplesNs = hostNs;
        clock.samples(hostNs, block, lostBefore);
    }

    @Override
    public void named(long hostNs, String name) {
        device = name;
        named = true;
    }

    /** From the clock, once. */
    @Override
    public void begin(SensorFacts clocked) {
        facts = clocked;
        gait.begin(clocked);
    }

    /** From the clock: stamps are those of the session. */
    @Override
    public void accept(SampleBlock block) {
        if (Double.isNaN(gaitFromS)) {
            gaitFromS = block.timeS()[0];
        }
        gait.accept(block);
        motion.add(block);
        scope.samples(block.timeS(), block.axG(), block.ayG(), block.azG(), block.size());
        look();
    }

    private void look() {
        double atS = gait.now().map(ProvisionalCadence::timeS).orElse(lookedS);
        if (atS == lookedS) {
            return;
        }
        lookedS = atS;
        stepCount = gait.newestSteps(steps);
        for (int i = 0; i < stepCount; i++) {
            steps[i] += gaitFromS;
        }
        scope.steps(steps, stepCount);
        gait.spectrum(power);
        scope.spectrum(power, WindowSpectrum.BIN_HZ);
    }

    @Override
    public void restarted(long hostNs, String why) {
        clock.restarted();
        newestNote = why;
    }

    @Override
    public void pod(long hostNs, RscMeasurement measurement) {
        podNs = hostNs;
        OptionalDouble spm =
                isFresh(samplesNs, hostNs) ? fromAcceleration(hostNs).spm() : OptionalDouble.empty();
        pod.accept(measurement, spm).ifPresent(decided -> note(hostNs, decided));
    }

    @Override
    public void beltSpeed(long hostNs, double newSpeedMps) {
        speedMps = OptionalDouble.of(newSpeedMps);
        speedNs = hostNs;
    }

    @Override
    public void battery(long hostNs, int chargePct) {
        batteryPct = OptionalDouble.of(chargePct);
    }

    @Override
    public void note(long hostNs, QualityWarning warning) {
        // What a bridge tells of itself is news once and no note for the rest of the run.
        newestNote = warning.code().startsWith("bridge-") ? newestNote : warning.message();
        if (noted.size() < MOST_KINDS_OF_NOTES && noted.add(warning.code())) {
            fresh.add(warning);
        }
    }

    /** Notes of kinds that were not there before, each once. */
    List<QualityWarning> takeNotes() {
        List<QualityWarning> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    /** Whether acceleration ever came. */
    boolean hasSamples() {
        return samplesNs != Long.MIN_VALUE;
    }

    /** Whether a foot pod's values ever came. */
    boolean hasPod() {
        return podNs != Long.MIN_VALUE;
    }

    /** Time since data that carry a cadence (samples or a pod's values) came, ns; {@link Long#MAX_VALUE} where none ever did. */
    long silentNs(long nowNs) {
        long newest = Math.max(samplesNs, podNs);
        return newest == Long.MIN_VALUE ? Long.MAX_VALUE : Math.max(0, nowNs - newest);
    }

    /** Whether nothing came for {@link #STALE_NS}. */
    boolean isStale(long nowNs) {
        return silentNs(nowNs) >= STALE_NS;
    }

    private static boolean isFresh(long dataNs, long nowNs) {
        return dataNs != Long.MIN_VALUE && nowNs - dataNs < STALE_NS;
    }

    /**
     * The cadence at this time, from acceleration where it comes and else as the pod reports it, which is not provisional; absent without gait, or
     * where nothing came for {@link #STALE_NS}.
     */
    LiveView.Cadence cadence(long nowNs) {
        if (isFresh(samplesNs, nowNs)) {
            return fromAcceleration(nowNs);
        }
        if (isFresh(podNs, nowNs) && pod.spm().isPresent()) {
            return new LiveView.Cadence(pod.spm(), false, POD_CONFIDENCE, pod.gait(), (nowNs - podNs) / 1e9);
        }
        return none();
    }

    /** What its foot pod reports, steps of both feet a minute; absent without one, or where it said nothing for {@link #STALE_NS}. */
    OptionalDouble podSpm(long nowNs) {
        return isFresh(podNs, nowNs) ? pod.spm() : OptionalDouble.empty();
    }

    /** Whether the pod's rate is taken for strides. */
    boolean podCountsStrides() {
        return pod.countsStrides();
    }

    /** The user knows how the pod counts. */
    void pinPod(boolean countsStrides) {
        pod.pin(countsStrides);
    }

    private LiveView.Cadence fromAcceleration(long nowNs) {
        Optional<ProvisionalCadence> now = gait.now();
        if (now.isEmpty() || now.get().gait() == Gait.NONE) {
            return none();
        }
        double ageS = Math.max(0, nowNs / 1e9 - gaitFromS - now.get().timeS());
        double delayS = ageS + LiveGait.FOLLOWS_AFTER_S;
        if (delayS * 1e9 >= STALE_NS) {
            // Data come again, but the newest look was before they stopped.
            return none();
        }
        return new LiveView.Cadence(
                OptionalDouble.of(now.get().spm()),
                true,
                now.get().confidence(),
                now.get().gait(),
                delayS);
    }

    private static LiveView.Cadence none() {
        return new LiveView.Cadence(OptionalDouble.empty(), true, 0, Gait.NONE, 0);
    }

    /** Whether the value should not be trusted though data come: much is lost, or the rhythm is not clear. Say so once instead of an alert. */
    boolean isSignalPoor(long nowNs) {
        if (isStale(nowNs) || !hasSamples()) {
            return false;
        }
        boolean unclear = gait.now()
                .filter(now -> now.gait() != Gait.NONE && now.confidence() < POOR_CONFIDENCE)
                .isPresent();
        return unclear || gait.now().isPresent() && gait.recordedShare() < POOR_RECORDED;
    }

    /** Whether the newest samples stand at the sensor's limit: timing only. */
    boolean isSaturated() {
        return gait.clippedShare() > SATURATED_SHARE;
    }

    /** Whether the newest landings are as soft as those of walking. */
    boolean isLowImpact() {
        return motion.usualPeakG() < walkingPeakG(worn.placement());
    }

    /** Measured between walking and running, made up at all places and recorded at ankle and hip; at the trunk they all but touch. */
    private static double walkingPeakG(SensorPlacement placement) {
        return switch (placement) {
            case FOOT -> 6.2;
            case SHANK -> 5.6;
            case WAIST -> 2.8;
            case SACRUM, CHEST -> 2.1;
            default -> 1.8;
        };
    }

    /** What it showed over the last seconds, at most 16: to be asked for while the runner stands still. */
    StandFacts stand(double seconds) {
        return motion.facts(seconds);
    }

    /** The newest provisional contact of either foot, s of the session; absent before one was found. */
    OptionalDouble newestStepS() {
        return stepCount > 0 ? OptionalDouble.of(steps[stepCount - 1]) : OptionalDouble.empty();
    }

    /** Speed of the belt as the treadmill said it within the last three seconds, m/s. */
    OptionalDouble speedMps(long nowNs) {
        return isFresh(speedNs, nowNs) ? speedMps : OptionalDouble.empty();
    }

    /** What the coach's page draws; thread-safe. */
    LiveScope scope() {
        return scope;
    }

    /** What its link is called, and how it stands. */
    LiveView.Sensor view(long nowNs) {
        ClockFacts clocked = clock.facts();
        return new LiveView.Sensor(
                worn.link(),
                device,
                state.name().toLowerCase(Locale.ROOT),
                placement(),
                clocked.rateHz(),
                clocked.samples(),
                clocked.lost(),
                decoder.unknownFrames(),
                batteryPct,
                hasSamples() ? podSpm(nowNs) : OptionalDouble.empty(),
                clocked.ppm(),
                (nowNs - newestNs) / 1e6,
                note());
    }

    /** What the value itself rests on goes before what came last. */
    private String note() {
        if (isSaturated()) {
            return "saturated: timing only";
        }
        return hasSamples() || pod.words().isEmpty() ? newestNote : pod.words();
    }

    private String placement() {
        return worn.placement().label()
                + worn.foot()
                        .map(foot -> "-" + foot.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}
