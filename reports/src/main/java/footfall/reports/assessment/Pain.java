// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import java.util.Objects;

/**
 * Where it hurts and how much.
 *
 * @param site where
 * @param score 0 (none) to 10 (the worst imaginable)
 */
public record Pain(Site site, int score) {
    /** Up to here pain that is gone the next day is usually acceptable. <b>Source:</b> guideline {@code pain-rules}. */
    public static final int MOST_EASY = 2;

    /** More than this belongs to a professional. <b>Source:</b> guideline {@code pain-rules}. */
    public static final int MOST = 5;

    /** @throws IllegalArgumentException where the score is not 0…10 */
    public Pain {
        Objects.requireNonNull(site);
        if (score < 0 || score > 10) {
            throw new IllegalArgumentException("pain must lie in 0…10, got " + score);
        }
    }

    /** Where it hurts, in a runner's words. */
    public enum Site {
        INNER_KNEE("inner-knee"),
        FRONT_KNEE("front-knee"),
        OUTER_KNEE("outer-knee"),
        SHIN("shin"),
        FOOT("foot"),
        CALF("calf"),
        HIP("hip"),
        HAMSTRING("hamstring"),
        BACK("back"),
        OTHER("other");

        private final String word;

        Site(String word) {
            this.word = word;
        }

        /** The word that {@code --pain} takes. */
        public String word() {
            return word;
        }
    }
}
