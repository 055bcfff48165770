// SPDX-License-Identifier: Apache-2.0
package footfall.device;

/**
 * One recording as it came through the door.
 *
 * @param file path, or path and entry ({@code export.zip!run.fit})
 * @param format by content, never by name
 * @param sha256 of the recording's own bytes (unpacked), lower-case hex
 * @param content what it holds
 */
public record Recording(String file, RecordingFormat format, String sha256, ParsedRecording content) {}
