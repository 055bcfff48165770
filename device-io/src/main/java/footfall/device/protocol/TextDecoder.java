// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.nio.charset.StandardCharsets;

/** Lines of {@code t_s,ax_g,ay_g,az_g}. Not thread-safe: one per device. */
final class TextDecoder implements FrameDecoder {
    private final SampleBlock block = SampleBlock.ofAcceleration(1);
    private boolean begun;

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        if (frame.kind() != FrameKind.LINE) {
            return false;
        }
        String[] cells = new String(frame.bytes(), StandardCharsets.US_ASCII).split(",", -1);
        if (cells.length != 4 || cells[0].startsWith("t")) {
            return cells.length == 4;
        }
        if (!begun) {
            listener.sensor(SensorFacts.threeAxes(), "");
            begun = true;
        }
        block.clear();
        try {
            block.add(
                    Double.parseDouble(cells[0]),
                    Double.parseDouble(cells[1]),
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]));
        } catch (NumberFormatException e) {
            return false;
        }
        listener.samples(frame.hostNs(), block, 0);
        return true;
    }
}
