// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/**
 * Turns samples over time into bins over phase. Between two points of the phase track the phase runs straight; a bin is the mean of
 * the straight lines between the samples in it, so that a high rate is averaged and a low rate is interpolated. Not thread-safe: one
 * per stream.
 */
final class PhaseResampler {
    private final SampleRing samples;
    private final PhaseBins bins;

    private double beforeS;
    private double beforeSteps;
    private double startSteps;
    private long nextEdge;

    private long segment;
    private long samplesUsed;
    private double secondsUsed;
    private long lineOf = -1;
    private double lineFromS;
    private double perSecond;
    private double fromX;
    private double fromY;
    private double fromZ;
    private double riseX;
    private double riseY;
    private double riseZ;
    private double cursorS;
    private double sumX;
    private double sumY;
    private double sumZ;

    PhaseResampler(SampleRing samples, PhaseBins bins) {
        this.samples = samples;
        this.bins = bins;
    }

    /** Begins a bout at this point of the phase track. */
    void start(double atS, double steps) {
        beforeS = atS;
        beforeSteps = steps;
        startSteps = steps;
        nextEdge = 1;
        cursorS = atS;
        segment = samples.first();
        bins.start(atS);
        while (segment + 1 < samples.end() && samples.timeS(segment + 1) <= atS) {
            segment++;
        }
    }

    /** The next point of the track, later and not lower than the one before. */
    void advance(double atS, double steps) {
        double secondsAStep = (atS - beforeS) / (steps - beforeSteps);
        double edgeSteps = startSteps + (double) nextEdge / PhaseBins.A_STEP;
        while (edgeSteps <= steps) {
            closeBin(Math.min(atS, beforeS + (edgeSteps - beforeSteps) * secondsAStep));
            nextEdge++;
            edgeSteps = startSteps + (double) nextEdge / PhaseBins.A_STEP;
        }
        secondsUsed += atS - beforeS;
        beforeS = atS;
        beforeSteps = steps;
        samples.dropBefore(segment);
    }

    /** Samples a second in all bouts, Hz; 0 before the first. */
    double rateHz() {
        return secondsUsed > 0 ? samplesUsed / secondsUsed : 0;
    }

    private void closeBin(double edgeS) {
        double startS = cursorS;
        sumX = 0;
        sumY = 0;
        sumZ = 0;
        segment = Math.max(segment, samples.first());
        if (segment != lineOf || perSecond == 0) {
            takeLine();
        }
        while (segment + 1 < samples.end() && samples.timeS(segment + 1) < edgeS) {
            integrateTo(samples.timeS(segment + 1));
            segment++;
            samplesUsed++;
            takeLine();
        }
        integrateTo(edgeS);
        double scale = edgeS > startS ? 1 / (edgeS - startS) : 0;
        bins.add(sumX * scale, sumY * scale, sumZ * scale, edgeS);
    }

    /** Adds the area from the cursor to here along the straight line between two samples; outside of them the nearest one holds. */
    private void integrateTo(double toS) {
        double width = toS - cursorS;
        if (width <= 0) {
            return;
        }
        double middle = (0.5 * (cursorS + toS) - lineFromS) * perSecond;
        double share = middle < 0 ? 0 : middle > 1 ? 1 : middle;
        sumX += width * (fromX + share * riseX);
        sumY += width * (fromY + share * riseY);
        sumZ += width * (fromZ + share * riseZ);
        cursorS = toS;
    }

    /** Takes up the line that begins at the current sample. */
    private void takeLine() {
        long later = segment + 1;
        boolean between = later < samples.end();
        if (segment >= samples.end()) {
            return;
        }
        lineOf = segment;
        lineFromS = samples.timeS(segment);
        fromX = samples.xG(segment);
        fromY = samples.yG(segment);
        fromZ = samples.zG(segment);
        perSecond = between ? 1 / (samples.timeS(later) - lineFromS) : 0;
        riseX = between ? samples.xG(later) - fromX : 0;
        riseY = between ? samples.yG(later) - fromY : 0;
        riseZ = between ? samples.zG(later) - fromZ : 0;
    }
}
