// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.QualityWarning;
import footfall.device.fit.bytes.Damage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the reader had to mend, guess or leave out: one note a kind, however often it happens. */
final class ReadingNotes {
    private final Map<String, String> firstByCode = new LinkedHashMap<>();
    private final Map<String, Long> countByCode = new LinkedHashMap<>();

    void add(Damage damage) {
        add(damage.kind().code(), sentence(damage));
    }

    void add(String code, String message) {
        firstByCode.putIfAbsent(code, message);
        countByCode.merge(code, 1L, Long::sum);
    }

    /** The damage as it is told to people. */
    static String sentence(Damage damage) {
        return "Byte " + damage.bytePosition() + ": " + damage.message() + ".";
    }

    List<QualityWarning> list() {
        List<QualityWarning> list = new ArrayList<>();
        firstByCode.forEach((code, message) -> {
            long more = countByCode.getOrDefault(code, 1L) - 1;
            list.add(QualityWarning.of(code, more == 0 ? message : message + " (" + more + " more like this.)"));
        });
        return list;
    }
}
