// SPDX-License-Identifier: Apache-2.0
package footfall.device.geneactiv;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.packet.PacketWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes a recording as a GENEActiv logger does: a text header, then pages of 300 samples of twelve bits an axis, with a gain that fits the
 * full scale (±8 g where none is named). A page's time has milliseconds. Angular rate is left out.
 *
 * <p>A gap ends a page early. Not thread-safe: one per stream.
 */
public final class GeneActivWriter extends PacketWriter {
    private static final int PAGE_SAMPLES = 300;
    private static final double LARGEST_COUNT = 2047;
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] page = new byte[PAGE_SAMPLES * PageData.SAMPLE_DIGITS];
    private long startMs;
    private double rateHz;
    private double countsPerG;
    private double pageAtS;
    private int pages;
    private int samples;

    /** Writes to this stream, which {@link #close} closes. */
    public GeneActivWriter(OutputStream out) {
        super(out);
    }

    @Override
    protected void head(SensorFacts sensor, double nominalRateHz) throws IOException {
        if (!(nominalRateHz >= 1 && nominalRateHz <= 1000)) {
            throw new IllegalArgumentException(
                    "a GENEActiv file holds rates from 1 to 1000 Hz, got " + nominalRateHz + " Hz");
        }
        startMs = startMs(sensor);
        rateHz = nominalRateHz;
        long rangeG = (long) Math.ceil(sensor.rangeG().orElse(8));
        long gain = Math.max(1, (long) Math.floor(100 * LARGEST_COUNT / rangeG));
        countsPerG = gain / 100.0;
        StringBuilder text = new StringBuilder();
        section(text, "Device Identity");
        line(text, "Device Unique Serial Code", "000000");
        line(text, "Device Type", "GENEActiv");
        line(text, "Device Model", "1.1");
        section(text, "Device Capabilities");
        line(text, "Accelerometer Range", -rangeG + " to " + rangeG);
        line(text, "Accelerometer Units", "g");
        section(text, "Configuration Info");
        line(text, "Measurement Frequency", rate() + " Hz");
        line(text, "Start Time", PageTime.text(startMs));
        line(text, "Time Zone", "GMT +00:00");
        section(text, "Calibration Data");
        for (String axis : new String[] {"x", "y", "z"}) {
            line(text, axis + " gain", Long.toString(gain));
            line(text, axis + " offset", "0");
        }
        write(text);
    }

    private String rate() {
        String text = String.format(Locale.ROOT, "%.6f", rateHz);
        return text.replaceFirst("0{1,5}$", "");
    }

    private static void section(StringBuilder text, String name) {
        text.append(text.length() == 0 ? "" : "\r\n").append(name).append("\r\n");
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(':').append(value).append("\r\n");
    }

    private void write(StringBuilder text) throws IOException {
        out().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void sample(boolean follows, double atS, SampleBlock block, int index) throws IOException {
        if (samples > 0 && (!follows || samples == PAGE_SAMPLES)) {
            flush();
        }
        if (samples == 0) {
            pageAtS = atS;
        }
        int at = samples * PageData.SAMPLE_DIGITS;
        digits(at, block.axG()[index]);
        digits(at + 3, block.ayG()[index]);
        digits(at + 6, block.azG()[index]);
        page[at + 9] = '0';
        page[at + 10] = '0';
        page[at + 11] = '0';
        samples++;
    }

    private void digits(int at, double valueG) {
        int value = counts(valueG, countsPerG, -2048, 2047);
        page[at] = DIGITS[value >>> 8 & 0xF];
        page[at + 1] = DIGITS[value >>> 4 & 0xF];
        page[at + 2] = DIGITS[value & 0xF];
    }

    private void flush() throws IOException {
        StringBuilder text = new StringBuilder(GeneActivFile.PAGE).append("\r\n");
        line(text, "Device Unique Serial Code", "000000");
        line(text, "Sequence Number", Integer.toString(pages++));
        line(text, "Page Time", PageTime.text(startMs + Math.round(pageAtS * 1000)));
        line(text, "Unassigned", "");
        line(text, "Temperature", "20.0");
        line(text, "Battery voltage", "4.0");
        line(text, "Device Status", "Recording");
        line(text, "Measurement Frequency", rate());
        write(text);
        out().write(page, 0, samples * PageData.SAMPLE_DIGITS);
        out().write('\r');
        out().write('\n');
        samples = 0;
    }

    @Override
    protected void tail() throws IOException {
        if (samples > 0) {
            flush();
        }
    }
}
