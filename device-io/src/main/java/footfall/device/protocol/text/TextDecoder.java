// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.text;

import footfall.analyzer.QualityWarning;
import footfall.device.RecordingException;
import footfall.device.SampleReading;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.SensorListener;
import footfall.device.text.LineLayout;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of {@code t,ax,ay,az[,gx,gy,gz]} or of JSON ({@code {"t":…,"a":[x,y,z],"g":[x,y,z]}}), one sample each.
 *
 * <p>Cells are separated by comma, semicolon, tab or blanks. A header may name columns and units; what it does not say and the user does
 * not either is guessed from the first second, which is held back and then handed over whole, and each guess is a note. Stamps may be
 * s, ms, µs or ns, or dates; counters of 32 bits are unwrapped. Without stamps they are NaN, which means the time at which the line came.
 * A column {@code seq} counts lines that are lost. The header may come again; another header begins anew, and so do lines that no longer fit.
 * Not thread-safe: one per device.
 */
public final class TextDecoder implements FrameDecoder {
    /** So many lines in a row that look like samples and do not fit are another layout. */
    private static final int OTHER_LAYOUT_AFTER = 20;

    private final SampleReading user;
    private final HeldLines held = new HeldLines();
    private final LineSamples samples = new LineSamples();
    private final double[] values = new double[LineLayout.VALUES];
    private @Nullable LineLayout layout;
    private String names = "";
    private boolean settling;
    private int misfits;

    /** What the user says of the sensor wins over what it says itself, and that over a guess. */
    public TextDecoder(SampleReading user) {
        this.user = user;
    }

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        if (frame.kind() != FrameKind.LINE || isForwarded(frame.bytes())) {
            return false;
        }
        LineLayout known = layout;
        if (known == null) {
            return hold(frame, listener);
        }
        return read(known, frame, listener);
    }

    /** A damaged line of a bridge holds numbers, but no sample. */
    private static boolean isForwarded(byte[] line) {
        return line.length > 1 && (line[0] == 'N' || line[0] == 'I') && line[1] == ',';
    }

    private boolean hold(Frame frame, SensorListener listener) {
        if (!LineLayout.canBegin(frame.bytes())) {
            return false;
        }
        held.add(frame);
        if (held.isEnough()) {
            settle(listener);
        }
        return true;
    }

    private void settle(SensorListener listener) {
        try {
            LineLayout found = held.layout(user);
            layout = found;
            misfits = 0;
            samples.begin(found);
            listener.sensor(found.facts(), "");
            tellGuesses(found, listener);
            names = "";
            settling = true;
            for (Frame frame : held.release()) {
                read(found, frame, listener);
            }
            settling = false;
        } catch (RecordingException noSamples) {
            long hostNs = held.release().get(0).hostNs();
            listener.note(
                    hostNs,
                    QualityWarning.of(
                            "lines-not-understood",
                            "The device's lines hold no samples: " + noSamples.problem() + "."));
        }
    }

    private void tellGuesses(LineLayout found, SensorListener listener) {
        Frame first = held.first();
        for (QualityWarning guess : found.facts().notes()) {
            listener.note(first.hostNs(), guess);
        }
        if (held.isRateMeasured()) {
            String rate =
                    String.valueOf(Math.round(found.facts().nominalRateHz().orElse(0)));
            listener.note(
                    first.hostNs(),
                    QualityWarning.of(
                            "rate-measured",
                            "The device sends no time: samples are timed as they come, about " + rate
                                    + " a second. Use --rate-hz to say it."));
        }
    }

    private boolean read(LineLayout known, Frame frame, SensorListener listener) {
        switch (known.read(frame.bytes(), values)) {
            case SAMPLE:
                misfits = 0;
                return samples.take(frame.hostNs(), values, listener);
            case NOTHING:
                return true;
            case NAMES:
                names(frame, listener);
                return true;
            default:
                return misfit(frame, listener);
        }
    }

    private void names(Frame frame, SensorListener listener) {
        String text = new String(frame.bytes(), StandardCharsets.UTF_8).strip();
        boolean other = !settling && !names.equals(text);
        names = text;
        if (other) {
            beginAnew(frame, listener);
        }
    }

    private void beginAnew(Frame frame, SensorListener listener) {
        layout = null;
        samples.flush(listener);
        listener.restarted(frame.hostNs(), "the device sends its lines in another form");
        hold(frame, listener);
    }

    private boolean misfit(Frame frame, SensorListener listener) {
        if (!LineLayout.canBegin(frame.bytes())) {
            return false;
        }
        misfits++;
        if (misfits < OTHER_LAYOUT_AFTER) {
            return false;
        }
        misfits = 0;
        beginAnew(frame, listener);
        return true;
    }

    @Override
    public void finish(SensorListener listener) {
        if (layout == null && !held.isEmpty()) {
            settle(listener);
        }
        samples.flush(listener);
    }
}
