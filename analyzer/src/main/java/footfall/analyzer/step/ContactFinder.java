// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/**
 * Finds the contacts of one bout, some {@value #BATCH_STEPS} steps at a time: the first cycles, laid over each other by their phase,
 * give the average cycle; each cycle is then moved until it fits, and the average sharpened. Later cycles are aligned with the average
 * that has been learned, which follows slowly, so that the contact stays the same point of the movement for the whole bout. Not
 * thread-safe: one per stream.
 */
final class ContactFinder {
    /** Steps that are looked at together. */
    static final int BATCH_STEPS = 32;

    private static final int PASSES = 3;
    private static final int MEMORY_CYCLES = 200;
    private static final int FEWEST_TO_LEARN = 3;
    private static final int MOST_DRIFT_BINS = PhaseBins.A_STEP / 4;
    private static final double LEAST_FIT_TO_LEARN = 0.3;

    private final PhaseBins bins;
    private final CycleTemplate template = new CycleTemplate();
    private final CycleAligner aligner = new CycleAligner();
    private final ContactOnset onset = new ContactOnset();

    private final double[] position = new double[BATCH_STEPS];
    private final double[] fit = new double[BATCH_STEPS];
    private final double[] varianceBins2 = new double[BATCH_STEPS];

    private boolean trunk;
    private boolean learned;
    private long base;
    private long drift;
    private double anchor;
    private int cycles;
    private long nextCycle;
    private int found;

    ContactFinder(PhaseBins bins) {
        this.bins = bins;
    }

    /** Begins a bout: a cycle is a step at the trunk, a stride at one leg. */
    void start(boolean cyclesAreSteps) {
        trunk = cyclesAreSteps;
        template.reset(trunk ? PhaseBins.A_STEP : 2 * PhaseBins.A_STEP);
        aligner.reset();
        learned = false;
        base = 0;
        drift = 0;
        anchor = 0;
        cycles = 0;
        nextCycle = 0;
        found = 0;
    }

    /** Whether so much has come in that the next batch can be looked at. */
    boolean ready() {
        return bins.end() > base + (nextCycle + batch()) * template.size() + CycleAligner.reachBins() + template.size();
    }

    /**
     * Looks at the next batch, or at what is left at the end of a bout.
     *
     * @return contacts found, in {@link #position} and the others; 0 where nothing is left
     */
    int find() {
        found = 0;
        if (!learned) {
            learn();
        }
        aligner.prepare(template);
        template.clearSum();
        double sum = 0;
        int aligned = 0;
        while (found < batch() && base + nextCycle * template.size() + anchor < bins.end() - 0.5) {
            long expected = base + nextCycle * template.size();
            if (learned && aligner.align(bins, expected, template)) {
                take(expected, aligner.shiftBins());
                sum += aligner.shiftBins();
                aligned++;
            } else {
                leave(expected);
            }
            nextCycle++;
        }
        if (aligned > 0) {
            follow(sum / aligned);
        }
        return found;
    }

    private int batch() {
        return trunk ? BATCH_STEPS : BATCH_STEPS / 2;
    }

    /** The first batch, or the whole bout where it is shorter. */
    private void learn() {
        int size = template.size();
        long whole = Math.min(batch(), bins.end() / size - 1);
        if (whole < FEWEST_TO_LEARN) {
            return;
        }
        template.clearSum();
        for (long cycle = 0; cycle < whole; cycle++) {
            template.add(bins, (double) cycle * size + size / 2);
        }
        template.blend(1);
        learned = true;
        base = size / 2;
        recentre();
        for (int pass = 0; pass < PASSES; pass++) {
            sharpen(whole);
        }
        cycles = (int) whole;
    }

    private void sharpen(long whole) {
        aligner.prepare(template);
        template.clearSum();
        for (long cycle = 0; cycle <= whole; cycle++) {
            long expected = base + cycle * template.size();
            if (aligner.align(bins, expected, template) && aligner.fit() >= LEAST_FIT_TO_LEARN) {
                template.add(bins, expected + aligner.shiftBins());
            }
        }
        template.blend(1);
        recentre();
    }

    /** Puts the contact into the middle of the template, and the first one into the bout. */
    private void recentre() {
        double contact = onset.find(template, trunk);
        int whole = (int) Math.rint(contact);
        template.turn(whole);
        base = Math.floorMod(base + whole, template.size());
        anchor = contact - whole;
    }

    private void take(long expected, double shift) {
        position[found] = Math.max(0, expected + anchor + shift + 0.5);
        fit[found] = aligner.fit();
        varianceBins2[found] = aligner.varianceBins2();
        found++;
        if (aligner.fit() >= LEAST_FIT_TO_LEARN) {
            template.add(bins, expected + shift);
        }
    }

    private void leave(long expected) {
        position[found] = Math.max(0, expected + anchor + 0.5);
        fit[found] = 0;
        varianceBins2[found] = Double.NaN;
        found++;
    }

    private void follow(double meanShift) {
        int added = template.added();
        if (added > 0) {
            template.blend((double) added / (added + cycles));
            cycles = Math.min(MEMORY_CYCLES, cycles + added);
        }
        // What has no clear event would else wander, and in a long bout gain or lose a step.
        long move = Math.max(-MOST_DRIFT_BINS - drift, Math.min(MOST_DRIFT_BINS - drift, Math.round(meanShift)));
        base += move;
        drift += move;
    }

    /** Position of a contact of the batch, counted in bins. */
    double position(int index) {
        return position[index];
    }

    /** How well the cycle fits the average, −1…1. */
    double fit(int index) {
        return fit[index];
    }

    /** Variance of the position, bins²; NaN where the phase alone gave it. */
    double varianceBins2(int index) {
        return varianceBins2[index];
    }
}
