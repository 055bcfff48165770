// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.app.live.SessionInput;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that records 200 frames a second until it is killed, and says each tenth of a second how far it is. */
final class KilledSession {
    private KilledSession() {}

    /** Arguments: the journal. */
    public static void main(String[] arguments) throws Exception {
        JournalRecorder recorder =
                JournalRecorder.begin(Path.of(arguments[0]), Sessions.options(), System.err::println);
        long startNs = System.nanoTime();
        for (int i = 0; ; i++) {
            long dueNs = i * 5_000_000L;
            while (System.nanoTime() - startNs < dueNs) {
                Thread.sleep(1);
            }
            byte[] line = (i / 200.0 + ",0.1,0.2,0.97").getBytes(StandardCharsets.US_ASCII);
            recorder.record(new SessionInput.FromSensor(0, Frame.of(dueNs, FrameKind.LINE, line)));
            if (i % 20 == 0) {
                System.out.println(dueNs);
                System.out.flush();
            }
        }
    }
}
