// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Every landing of running whose stance the sensor can see, in order, with what all meters share: the rows of {@link LandingValues}.
 * Grows; not thread-safe: one per stream.
 */
public final class Landings {
    private double[] timeS = new double[256];
    private double[] stepS = new double[256];
    private boolean[] stepSeen = new boolean[256];
    private double[] strideS = new double[256];
    private double[] groundContactS = new double[256];
    private byte[] side = new byte[256];
    private int[] row = new int[256];
    private int[] bout = new int[256];
    private int size;
    private @Nullable TrunkColumns trunk;
    private @Nullable PeakColumn early;
    private @Nullable PeakColumn tibial;

    /** Appends the landings of a stride and gives them their index. */
    void add(StrideSamples stride) {
        for (int landing = 0; landing < stride.landings(); landing++) {
            if (size == timeS.length) {
                grow(2 * size);
            }
            Stance stance = stride.stance(landing);
            double contactS = stance.contactS();
            timeS[size] = Double.isNaN(contactS) ? stride.landingS(landing) : contactS;
            stepS[size] = stride.stepEndS(landing) - stride.landingS(landing);
            stepSeen[size] = stride.isClosed() || landing + 1 < stride.landings();
            strideS[size] = stride.strideS();
            groundContactS[size] = stance.groundContactS();
            side[size] = stride.side(landing);
            row[size] = stride.row(landing);
            bout[size] = stride.bout();
            stride.index(landing, size);
            size++;
        }
    }

    private void grow(int length) {
        timeS = Arrays.copyOf(timeS, length);
        stepS = Arrays.copyOf(stepS, length);
        stepSeen = Arrays.copyOf(stepSeen, length);
        strideS = Arrays.copyOf(strideS, length);
        groundContactS = Arrays.copyOf(groundContactS, length);
        side = Arrays.copyOf(side, length);
        row = Arrays.copyOf(row, length);
        bout = Arrays.copyOf(bout, length);
    }

    /** What several meters at the trunk read. */
    TrunkColumns trunk() {
        TrunkColumns columns = trunk == null ? new TrunkColumns(this) : trunk;
        trunk = columns;
        return columns;
    }

    /** Peaks of early stance, against gravity. */
    PeakColumn earlyPeaks() {
        PeakColumn column = early == null
                ? new PeakColumn(this, ImpactPeakMeter.CORNER_HZ, 0, ImpactPeakMeter.EARLY_S, true)
                : early;
        early = column;
        return column;
    }

    /** Peaks along the shank. */
    PeakColumn tibialPeaks() {
        PeakColumn column = tibial == null
                ? new PeakColumn(
                        this,
                        PeakTibialAccelerationMeter.CORNER_HZ,
                        PeakTibialAccelerationMeter.EARLY_S,
                        PeakTibialAccelerationMeter.WINDOW_S,
                        false)
                : tibial;
        tibial = column;
        return column;
    }

    /** Number of landings. */
    public int size() {
        return size;
    }

    /** Initial contact, seconds from the start of the recording. */
    public double timeS(int landing) {
        return timeS[landing];
    }

    /** To the other foot's landing (on one leg half the stride), s. */
    public double stepS(int landing) {
        return stepS[landing];
    }

    /** Whether the landing that ends the step was seen; else the step is taken to last as long as the one before. */
    public boolean stepSeen(int landing) {
        return stepSeen[landing];
    }

    /** To the next landing of the same foot; of the second landing of a stride at the trunk: of the first one's foot, s. */
    public double strideS(int landing) {
        return strideS[landing];
    }

    /** Ground contact time, s; NaN where not found. */
    public double groundContactS(int landing) {
        return groundContactS[landing];
    }

    /** 0 not known, 1 left, 2 right. */
    public byte side(int landing) {
        return side[landing];
    }

    /** Row in the step table. */
    public int row(int landing) {
        return row[landing];
    }

    /** Bout of uninterrupted gait. */
    public int bout(int landing) {
        return bout[landing];
    }
}
