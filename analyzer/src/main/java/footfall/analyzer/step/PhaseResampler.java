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
        while (segment + 1 < samples.end() && samples.timeS(segment + 1) < edgeS) {
            integrateTo(samples.timeS(segment + 1));
            segment++;
            samplesUsed++;
        }
        integrateTo(edgeS);
        double scale = edgeS > startS ? 1 / (edgeS - startS) : 0;
        bins.add(sumX * scale, sumY * scale, sumZ * scale, edgeS);
    }

    /** Adds the area from the cursor to here along the straight line between two samples; outside of them the nearest one holds. */
    private void integrateTo(double toS) {
        double width = toS - cursorS;
        if (width <= 0 || samples.end() == samples.first()) {
            return;
        }
        long later = Math.min(segment + 1, samples.end() - 1);
        double share = 0;
        if (later > segment) {
            double fromS = samples.timeS(segment);
            double middle = (0.5 * (cursorS + toS) - fromS) / (samples.timeS(later) - fromS);
            share = Math.max(0, Math.min(1, middle));
        }
        double kept = 1 - share;
        sumX += width * (kept * samples.xG(segment) + share * samples.xG(later));
        sumY += width * (kept * samples.yG(segment) + share * samples.yG(later));
        sumZ += width * (kept * samples.zG(segment) + share * samples.zG(later));
        cursorS = toS;
    }
}
