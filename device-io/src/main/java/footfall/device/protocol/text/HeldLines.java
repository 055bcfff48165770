// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.text;

import footfall.device.RecordingException;
import footfall.device.SampleReading;
import footfall.device.link.Frame;
import footfall.device.text.LineLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The first lines of a device, kept until there are enough of them to tell what they mean. Not thread-safe: one per device. */
final class HeldLines {
    private static final long ENOUGH_NS = 1_000_000_000L;
    private static final long LONG_ENOUGH_NS = 3_000_000_000L;
    private static final int ENOUGH = 20;
    private static final int FEWEST = 3;
    /** A second of the fastest sensor; then there are enough, however short it took. */
    private static final int MOST = 4000;

    private final List<Frame> frames = new ArrayList<>();
    private int rows;
    private boolean rateMeasured;

    /** Keeps a line. */
    void add(Frame frame) {
        frames.add(frame);
        rows += isRow(frame.bytes()) ? 1 : 0;
    }

    private static boolean isRow(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '"') {
                return b == '{' || b > '#' && b <= '9';
            }
        }
        return false;
    }

    /** Whether a guess from them is worth something. */
    boolean isEnough() {
        if (frames.size() < FEWEST) {
            return false;
        }
        long spanNs = frames.get(frames.size() - 1).hostNs() - frames.get(0).hostNs();
        return frames.size() >= MOST
                || spanNs >= ENOUGH_NS && rows >= ENOUGH
                || spanNs >= LONG_ENOUGH_NS && rows >= FEWEST;
    }

    /** Whether there are any. */
    boolean isEmpty() {
        return frames.isEmpty();
    }

    /** The first of them. */
    Frame first() {
        return frames.get(0);
    }

    /** Finds out what they mean; without stamps and a stated rate the rate at which they came is taken. */
    LineLayout layout(SampleReading user) throws RecordingException {
        List<byte[]> lines = new ArrayList<>(frames.size());
        for (Frame frame : frames) {
            lines.add(frame.bytes());
        }
        rateMeasured = false;
        try {
            return LineLayout.find(lines, user);
        } catch (RecordingException withoutClock) {
            double spanS =
                    (frames.get(frames.size() - 1).hostNs() - frames.get(0).hostNs()) / 1e9;
            double rateHz = (rows - 1) / spanS;
            if (user.rateHz().isPresent() || !(rateHz >= 1 && rateHz <= 10_000)) {
                throw withoutClock;
            }
            rateMeasured = true;
            OptionalDouble rounded = OptionalDouble.of(Math.max(1, Math.rint(rateHz)));
            return LineLayout.find(lines, new SampleReading(rounded, user.unit(), user.rangeG(), user.placement()));
        }
    }

    /** Whether the newest layout rests on the rate at which lines came. */
    boolean isRateMeasured() {
        return rateMeasured;
    }

    /** Gives them up. */
    List<Frame> release() {
        List<Frame> all = new ArrayList<>(frames);
        frames.clear();
        rows = 0;
        return all;
    }
}
