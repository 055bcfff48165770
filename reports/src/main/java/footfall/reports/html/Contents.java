// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import java.util.List;

/** Links to the sections of the details. */
final class Contents {
    static final String PART = "section-";

    private static final int LEVEL = 2;

    private Contents() {}

    static void write(Markup markup, LocalText words, List<Block> details) {
        if (details.stream().filter(Contents::isSection).count() < 2) {
            return;
        }
        markup.open("nav", "aria-label", words.say("page.contents")).open("ul");
        int number = 0;
        for (Block block : details) {
            if (isSection(block)) {
                number++;
                markup.open("li").element("a", ((Block.Heading) block).text(), "href", "#" + PART + number);
                markup.close("li");
            }
        }
        markup.close("ul").close("nav");
    }

    static boolean isSection(Block block) {
        return block instanceof Block.Heading heading && heading.level() == LEVEL;
    }
}
