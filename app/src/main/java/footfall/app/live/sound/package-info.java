// SPDX-License-Identifier: Apache-2.0
/** The metronome and the short signs that stand for spoken cues, through this computer's loudspeaker. */
@NullMarked
package footfall.app.live.sound;

import org.jspecify.annotations.NullMarked;
