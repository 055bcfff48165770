// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps all samples of a short recording: stamp, three axes, three rates. */
final class Recorded implements SampleSink {
    private static final int COLUMNS = 7;

    private double[] cells = new double[4096];
    private int used;
    private @Nullable SensorFacts facts;
    private @Nullable Delivered delivered;

    static Recorded of(SensorRunOptions options) {
        return of(options, 512);
    }

    static Recorded of(SensorRunOptions options, int blockSize) {
        Recorded recorded = new Recorded();
        recorded.delivered = SyntheticSensorRun.of(options).writeTo(recorded, blockSize);
        return recorded;
    }

    @Override
    public void begin(SensorFacts sensor) {
        facts = sensor;
    }

    @Override
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (used + COLUMNS > cells.length) {
                cells = Arrays.copyOf(cells, 2 * cells.length);
            }
            cells[used++] = block.timeS()[i];
            cells[used++] = block.axG()[i];
            cells[used++] = block.ayG()[i];
            cells[used++] = block.azG()[i];
            cells[used++] = block.hasGyro() ? block.gxDps()[i] : 0;
            cells[used++] = block.hasGyro() ? block.gyDps()[i] : 0;
            cells[used++] = block.hasGyro() ? block.gzDps()[i] : 0;
        }
    }

    SensorFacts facts() {
        return Objects.requireNonNull(facts);
    }

    Delivered delivered() {
        return Objects.requireNonNull(delivered);
    }

    int samples() {
        return used / COLUMNS;
    }

    double timeS(int i) {
        return cells[i * COLUMNS];
    }

    double axisG(int i, int axis) {
        return cells[i * COLUMNS + 1 + axis];
    }

    double rateDps(int i, int axis) {
        return cells[i * COLUMNS + 4 + axis];
    }

    double magnitudeG(int i) {
        return Math.sqrt(axisG(i, 0) * axisG(i, 0) + axisG(i, 1) * axisG(i, 1) + axisG(i, 2) * axisG(i, 2));
    }

    double[] cells() {
        return Arrays.copyOf(cells, used);
    }
}
