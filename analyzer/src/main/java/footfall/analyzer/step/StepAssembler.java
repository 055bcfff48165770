// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.PhaseTicks;
import footfall.analyzer.signal.MendedSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From samples and the phase of the gait to single steps. The phase says how many steps there are and roughly when; the samples say
 * when exactly. At the trunk every contact is found. On one leg only the contacts of that leg are; those of the other are put half-way
 * in phase, with a confidence of at most {@value #INFERRED_CONFIDENCE} and without a step time. At the wrist there is no landing to
 * see, so a step time there is that of the whole movement.
 *
 * <p>Call {@link #sample} ahead of {@link #phase}: a point of the phase track uses the samples around it. A gap ends a bout: call
 * {@link #endBout}, and {@link #beginBout} after it. The steps come out at most {@value #LOOK_AHEAD_STEPS} steps after the phase,
 * append-only, and do not depend on how the stream was cut. Not thread-safe: one per stream; no allocation per sample.
 *
 * <p><b>Needs:</b> three axes (one is enough for a count); for contact times 50 Hz and more.
 *
 * <p>Whether a step was a left or a right one is said only for a sensor on a named leg. At the trunk it is left open: how a belt or a
 * strap is turned is not known, and the best published rule for a known mounting is right in 82 of 100 steps.
 */
public final class StepAssembler {
    /** Steps by which a step comes out after its phase, at most. */
    public static final int LOOK_AHEAD_STEPS = 38;

    /** Highest confidence of a contact of the foot without a sensor. */
    public static final double INFERRED_CONFIDENCE = 0.5;

    private static final double MOST_STEPS_A_POINT = 4;

    private final SensorPlacement placement;
    private final Optional<Foot> legFoot;
    private final LandingSink sink;
    private final SampleRing samples = new SampleRing();
    private final PhaseBins bins = new PhaseBins();
    private final PhaseResampler resampler = new PhaseResampler(samples, bins);
    private final ContactFinder finder = new ContactFinder(bins);
    private final StepRows rows = new StepRows();
    private final List<StepBout> bouts = new ArrayList<>();

    private boolean inBout;
    private boolean started;
    private boolean oneLeg;
    private Gait gait = Gait.NONE;
    private double lastPointS;
    private double lastPointSteps;
    private double lastRateHz;
    private int boutOnTrack = -1;
    private double confidence;
    private int boutFromRow;
    private int firstSeenRow;
    private double lastContact;
    private double lastContactS;
    private double varianceSumMs2;
    private int varianceCount;

    /** For one recording: where the sensor was, on which side if it was on a leg, and who gets the landings. */
    public StepAssembler(SensorPlacement placement, Optional<Foot> foot, LandingSink sink) {
        this.placement = placement;
        this.legFoot = foot;
        this.sink = sink;
    }

    /** The next mended samples; never more than {@value SampleRing#LONGEST_WAIT_S} s ahead of the phase. */
    public void accept(MendedSamples batch) {
        double[] timeS = batch.timeS();
        double[] xG = batch.axG();
        double[] yG = batch.ayG();
        double[] zG = batch.azG();
        for (int i = 0; i < batch.size(); i++) {
            samples.add(timeS[i], xG[i], yG[i], zG[i]);
        }
    }

    /** The next second of the phase track; a new bout index ends the bout before. */
    public void accept(PhaseTicks second) {
        if (!inBout || second.bout() != boutOnTrack || second.gait() != gait) {
            closeLastTick();
            beginBout(second.gait(), second.strides());
            boutOnTrack = second.bout();
        }
        double[] steps = second.steps();
        for (int k = second.begin(); k < second.end(); k++) {
            phase((double) (second.firstTick() + k) / PhaseTicks.TICKS, steps[k], 1);
        }
    }

    /** A second ends one tick after its last one. */
    private void closeLastTick() {
        if (started && lastRateHz > 0) {
            phase(lastPointS + 1.0 / PhaseTicks.TICKS, lastPointSteps + lastRateHz / PhaseTicks.TICKS, confidence);
        }
    }

    /** The next sample: mended time, seconds from the start of the recording, and acceleration in g. Bad ones are left out. */
    public void sample(double timeS, double xG, double yG, double zG) {
        samples.add(timeS, xG, yG, zG);
    }

    /**
     * A bout begins; one that is still open ends.
     *
     * @param what run or walk
     * @param rhythmIsStride whether the signal repeats with the stride; decides only where the placement does not
     */
    public void beginBout(Gait what, boolean rhythmIsStride) {
        endBout();
        inBout = what != Gait.NONE;
        gait = what;
        oneLeg = placement.onOneLeg() || (placement == SensorPlacement.UNKNOWN && rhythmIsStride);
    }

    /**
     * The next point of the phase track, in a bout. One that does not move on in time and phase is left out; one that leaps ends the
     * bout and begins another.
     *
     * @param timeS seconds from the start of the recording
     * @param steps phase, steps of both feet, from anywhere
     * @param sure probability that there is gait, 0…1
     */
    public void phase(double timeS, double steps, double sure) {
        if (!inBout || !Double.isFinite(timeS + steps)) {
            return;
        }
        if (started && steps - lastPointSteps > MOST_STEPS_A_POINT) {
            beginBout(gait, oneLeg);
        }
        if (!started) {
            start(timeS, steps);
        } else if (timeS > lastPointS && steps > lastPointSteps) {
            resampler.advance(timeS, steps);
            lastRateHz = (steps - lastPointSteps) / (timeS - lastPointS);
            lastPointS = timeS;
            lastPointSteps = steps;
        }
        confidence = Math.max(0, Math.min(1, sure));
        while (finder.ready()) {
            takeBatch();
        }
    }

    private void start(double timeS, double steps) {
        started = true;
        lastRateHz = 0;
        lastPointS = timeS;
        lastPointSteps = steps;
        resampler.start(timeS, steps);
        finder.start(!oneLeg);
        boutFromRow = rows.size();
        firstSeenRow = -1;
        lastContact = Double.NaN;
        lastContactS = Double.NaN;
        varianceSumMs2 = 0;
        varianceCount = 0;
        sink.beginBout(bouts.size(), gait);
    }

    /** The bout ends, or a gap begins. */
    public void endBout() {
        if (started) {
            int found = takeBatch();
            while (found > 0) {
                found = takeBatch();
            }
            sink.endBout();
            if (oneLeg && lastContact + PhaseBins.A_STEP <= bins.end()) {
                addInferred(lastContact + PhaseBins.A_STEP);
            }
            if (rows.size() > boutFromRow) {
                double sdMs = varianceCount > 0 ? Math.sqrt(varianceSumMs2 / varianceCount) : Double.NaN;
                bouts.add(new StepBout(gait, boutFromRow, rows.size(), firstSeenRow, bothFeetLand(), sdMs));
            }
        }
        started = false;
        inBout = false;
    }

    /** Ends the recording: all steps. */
    public DetectedSteps finish() {
        if (boutOnTrack >= 0) {
            closeLastTick();
        }
        endBout();
        return new DetectedSteps(placement, resampler.rateHz(), rows.table(), bouts);
    }

    /** Whether the landings of both feet reach the sensor: not one leg, not the arm, not a place that nobody named. */
    private boolean bothFeetLand() {
        return !placement.onOneLeg() && placement != SensorPlacement.WRIST && placement != SensorPlacement.UNKNOWN;
    }

    private int takeBatch() {
        int found = finder.find();
        for (int i = 0; i < found; i++) {
            double contact = finder.position(i);
            if (oneLeg) {
                double other = lastContact > 0 ? (lastContact + contact) / 2 : contact - PhaseBins.A_STEP;
                if (other >= 0) {
                    addInferred(other);
                }
            }
            addDetected(contact, finder.fit(i), finder.varianceBins2(i));
        }
        sink.endBatch();
        return found;
    }

    private void addInferred(double contact) {
        rows.add(
                bins.timeS(contact),
                placement.onOneLeg() ? legFoot.map(Foot::other) : Optional.empty(),
                Double.NaN,
                INFERRED_CONFIDENCE * confidence,
                bouts.size());
    }

    private void addDetected(double contact, double fit, double varianceBins2) {
        double atS = bins.timeS(contact);
        firstSeenRow = firstSeenRow < 0 ? rows.size() : firstSeenRow;
        double sinceOtherMs = oneLeg ? Double.NaN : 1000 * (atS - lastContactS);
        Optional<Foot> foot = placement.onOneLeg() ? legFoot : Optional.empty();
        int row = rows.add(atS, foot, sinceOtherMs, confidence * (0.5 + 0.5 * Math.max(0, fit)), bouts.size());
        sink.landing(atS, row, StepRows.side(foot));
        if (varianceBins2 >= 0) {
            double binMs = 1000 * (bins.timeS(contact + 1) - atS);
            varianceSumMs2 += varianceBins2 * binMs * binMs;
            varianceCount++;
        }
        lastContact = contact;
        lastContactS = atS;
    }
}
