// SPDX-License-Identifier: Apache-2.0
package footfall.device.tcx;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import footfall.device.xml.XmlCursor;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads Training Center XML: activities with laps, tracks and track points, and the activity extension's speed, run cadence and
 * power. A second track in a lap is a pause. Run cadence counts one leg by its schema; writers that mean steps are told by
 * {@link footfall.device.xml.CadenceUnitDecision}. Courses and workouts hold no recording: their points are left out.
 */
public final class TcxReader implements RecordingParser {
    /** Makes a reader; it keeps nothing between files. */
    public TcxReader() {}

    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        XmlCursor xml = new XmlCursor(in);
        TcxReading reading = new TcxReading(xml, options);
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.DONE) {
            if (event == XmlCursor.Event.START) {
                reading.begin();
            } else {
                reading.end();
            }
            event = xml.next();
        }
        return reading.finish(name);
    }
}
