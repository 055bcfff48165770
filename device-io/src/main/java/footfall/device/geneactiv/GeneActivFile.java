// SPDX-License-Identifier: Apache-2.0
package footfall.device.geneactiv;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.packet.Losses;
import footfall.device.packet.Packet;
import footfall.device.packet.PacketFeed;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Walks header and pages line by line. Not thread-safe: one per file. */
final class GeneActivFile {
    static final String PAGE = "Recorded Data";
    static final String TIME = "Page Time:";
    static final String RATE = "Measurement Frequency:";

    /** A key is shorter than this. */
    private static final int LONGEST_KEY = 48;

    private static final int LONGEST_TEXT = 1024;

    private final String name;
    private final Losses losses;
    private final LoggerHeader header = new LoggerHeader();
    private final PacketFeed feed;
    private @Nullable PageData data;
    private OptionalLong pageMs = OptionalLong.empty();
    private double pageRateHz = Double.NaN;
    private boolean pageHasData = true;

    GeneActivFile(String name, ReadOptions options, SampleSink samples) {
        this.name = name;
        losses = new Losses(name, options.strict());
        feed = new PacketFeed(
                samples,
                (gyro, startS, startFractionS) -> header.facts(options.samples(), pageRateHz, startS, startFractionS));
    }

    ParsedRecording read(InputStream in) throws IOException {
        LineSource lines = new LineSource(in);
        while (lines.next()) {
            if (data == null) {
                headerLine(lines);
            } else {
                pageLine(data, lines);
            }
        }
        pageEnds(lines);
        feed.finish();
        if (feed.samples() == 0) {
            throw losses.nothing("expected pages of samples of a GENEActiv logger, found none that is sound");
        }
        return ParsedRecording.ofSamples(header.device(), feed.samples(), losses.list());
    }

    private void headerLine(LineSource lines) throws RecordingException {
        if (lines.length() > LONGEST_TEXT) {
            return;
        }
        String text = lines.text();
        if (!text.equals(PAGE)) {
            header.line(text);
            return;
        }
        if (!header.isCalibrated()) {
            throw new RecordingException(
                    name,
                    "byte " + lines.position() + ": expected gain and offset of three axes in the header, found none");
        }
        data = new PageData(header);
        pageBegins();
    }

    private void pageBegins() {
        pageMs = OptionalLong.empty();
        pageRateHz = header.rateHz();
        pageHasData = false;
    }

    private void pageLine(PageData unpacking, LineSource lines) throws IOException {
        byte first = lines.length() == 0 ? 0 : lines.bytes()[lines.from()];
        boolean told = first == PAGE.charAt(0) || first == TIME.charAt(0) || first == RATE.charAt(0);
        if (told && lines.length() <= LONGEST_TEXT) {
            tellingLine(lines.text(), lines);
        } else if (!hasColon(lines)) {
            samples(unpacking, lines);
        }
    }

    private void tellingLine(String text, LineSource lines) throws RecordingException {
        if (text.equals(PAGE)) {
            pageEnds(lines);
            pageBegins();
        } else if (text.startsWith(TIME)) {
            pageMs = PageTime.epochMs(text.substring(TIME.length()).strip());
        } else if (text.startsWith(RATE)) {
            pageRateHz = LoggerHeader.usableRateHz(LoggerHeader.number(text.substring(RATE.length())));
        }
    }

    /** A line with a key has its colon early. */
    private static boolean hasColon(LineSource lines) {
        for (int i = lines.from(); i < lines.from() + Math.min(lines.length(), LONGEST_KEY); i++) {
            if (lines.bytes()[i] == ':') {
                return true;
            }
        }
        return false;
    }

    private void samples(PageData unpacking, LineSource lines) throws IOException {
        int count = lines.length() / PageData.SAMPLE_DIGITS;
        boolean whole = count * PageData.SAMPLE_DIGITS == lines.length();
        boolean sound = count > 0 && PageData.isHex(lines.bytes(), lines.from(), count * PageData.SAMPLE_DIGITS);
        if (pageMs.isEmpty() || Double.isNaN(pageRateHz) || !sound || !whole && !lines.isOpen()) {
            return;
        }
        if (!whole) {
            losses.damage("file-cut", lines.position(), "the file ends inside a page; its whole samples are kept");
        }
        long ms = pageMs.getAsLong();
        Packet packet = feed.filling();
        // Where a page has several lines of samples, the later ones follow on.
        double fractionS = pageHasData ? Double.NaN : Math.floorMod(ms, 1000L) / 1000.0;
        packet.begin(Math.floorDiv(ms, 1000L), fractionS, pageRateHz);
        unpacking.unpack(lines.bytes(), lines.from(), count, packet);
        feed.commit();
        pageHasData = true;
    }

    private void pageEnds(LineSource lines) throws RecordingException {
        if (!pageHasData) {
            losses.damage(
                    "page-damaged",
                    lines.position(),
                    "a page ends here without sound samples, time and rate; it is left out");
        }
    }
}
