// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.ArrayList;
import java.util.List;

/** A recording of six axes kept in memory, block by block, for benchmarks. */
final class KeptBlocks implements SampleSink {
    private final List<SampleBlock> blocks = new ArrayList<>();

    @Override
    public void begin(SensorFacts facts) {
        blocks.clear();
    }

    @Override
    public void accept(SampleBlock block) {
        SampleBlock copy = SampleBlock.withGyro(block.size());
        for (int i = 0; i < block.size(); i++) {
            copy.add(
                    block.timeS()[i],
                    block.axG()[i],
                    block.ayG()[i],
                    block.azG()[i],
                    block.gxDps()[i],
                    block.gyDps()[i],
                    block.gzDps()[i]);
        }
        blocks.add(copy);
    }

    List<SampleBlock> blocks() {
        return blocks;
    }
}
