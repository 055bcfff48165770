// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import footfall.analyzer.activity.WatchActivity;

/**
 * What a parser found in one recording.
 *
 * @param activity the recorded activity
 * @param device manufacturer and product in plain words, or empty
 * @param content what the file is ("activity", "settings", "monitoring", …)
 * @param recordCount record messages or track points read, before any merging
 */
public record ParsedRecording(WatchActivity activity, String device, String content, long recordCount) {}
