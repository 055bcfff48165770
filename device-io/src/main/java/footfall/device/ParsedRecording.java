// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.WatchActivity;
import java.util.List;

/**
 * What a parser found in one recording.
 *
 * @param activity the recorded activity; empty where the recording is raw acceleration alone
 * @param device manufacturer and product in plain words, or empty
 * @param content what the file is ("activity", "settings", "monitoring", "acceleration", …)
 * @param recordCount record messages, track points or samples read, before any merging
 * @param sampleCount samples of acceleration handed to the sink; 0 where there were none
 * @param sampleNotes what was mended or lost among the samples
 */
public record ParsedRecording(
        WatchActivity activity,
        String device,
        String content,
        long recordCount,
        long sampleCount,
        List<QualityWarning> sampleNotes) {
    /** Keeps a copy. */
    public ParsedRecording {
        sampleNotes = List.copyOf(sampleNotes);
    }

    /** A watch recording without samples. */
    public ParsedRecording(WatchActivity activity, String device, String content, long recordCount) {
        this(activity, device, content, recordCount, 0, List.of());
    }

    /** Raw acceleration without an activity. */
    public static ParsedRecording ofSamples(String device, long samples, List<QualityWarning> notes) {
        return new ParsedRecording(WatchActivity.empty(), device, "acceleration", samples, samples, notes);
    }

    /** Whether raw acceleration was read. */
    public boolean hasSamples() {
        return sampleCount > 0;
    }
}
