// SPDX-License-Identifier: Apache-2.0
package footfall.reports.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the sources of a page in the order in which it cites them: the number beside a paragraph is the number in its list of
 * sources.
 */
public final class Citations {
    private Citations() {}

    /** Number by citation id, from 1. */
    public static Map<String, Integer> numbers(List<Block> blocks) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        collect(blocks, numbers);
        return numbers;
    }

    /** Whether a list is the list of sources: numbered, and each item one paragraph that carries its own id and nothing else. */
    public static boolean isSources(Block.Items items) {
        return items.numbered()
                && !items.items().isEmpty()
                && items.items().stream().allMatch(Citations::isSource);
    }

    private static boolean isSource(List<Block> item) {
        return item.size() == 1
                && item.get(0) instanceof Block.Paragraph paragraph
                && paragraph.citations().size() == 1;
    }

    private static void collect(List<Block> blocks, Map<String, Integer> numbers) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                for (String id : paragraph.citations()) {
                    numbers.putIfAbsent(id, numbers.size() + 1);
                }
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> collect(item, numbers));
            } else if (block instanceof Block.Fold fold) {
                collect(fold.blocks(), numbers);
            }
        }
    }
}
