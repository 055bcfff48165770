// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

/** What a phase is called when it begins. */
final class PhaseWords {
    private PhaseWords() {}

    static String of(Course course) {
        String length =
                course.leftS().isPresent() ? ", " + Notes.minutes(course.leftS().getAsDouble()) : "";
        return switch (course.phase()) {
            case CONNECT -> "waiting for a sensor";
            case PLACEMENT -> "where does the sensor sit?";
            case STAND -> "stand still";
            case WARM_UP -> "warm-up" + length;
            case BASELINE -> "baseline, no cues" + length;
            case CUE -> (course.isLesson() ? "block " + course.block() + " of " + course.blocks() : "run") + length;
            case REST -> "rest, no cues" + length;
            case RETENTION -> "retention, no cues" + length;
            case DONE -> "done";
        };
    }
}
