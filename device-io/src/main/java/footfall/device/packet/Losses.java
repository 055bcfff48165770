// SPDX-License-Identifier: Apache-2.0
package footfall.device.packet;

import footfall.analyzer.QualityWarning;
import footfall.device.RecordingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was damaged, mended or left out: one note a kind, however often it happens. Not thread-safe: one per stream.
 */
public final class Losses {
    private final String name;
    private final boolean strict;
    private final Map<String, String> firstByCode = new LinkedHashMap<>();
    private final Map<String, Long> countByCode = new LinkedHashMap<>();

    /**
     * Nothing so far.
     *
     * @param name file name for messages
     * @param strict whether the first damage ends the reading
     */
    public Losses(String name, boolean strict) {
        this.name = name;
        this.strict = strict;
    }

    /**
     * Damage at a place.
     *
     * @param code stable short name
     * @param bytePosition where
     * @param message what was expected, what was found, what is lost; without a full stop
     * @throws RecordingException where no damage is to be borne
     */
    public void damage(String code, long bytePosition, String message) throws RecordingException {
        if (strict) {
            throw new RecordingException(name, "byte " + bytePosition + ": " + message);
        }
        note(code, "Byte " + bytePosition + ": " + message + ".");
    }

    /** Something that is to be known and is no damage. */
    public void note(String code, String message) {
        firstByCode.putIfAbsent(code, message);
        countByCode.merge(code, 1L, Long::sum);
    }

    /** Why nothing could be read: the first damage, or what was expected. */
    public RecordingException nothing(String expected) {
        String first = firstByCode.isEmpty()
                ? ""
                : " (" + firstByCode.values().iterator().next() + ")";
        return new RecordingException(name, expected + first);
    }

    /** One note a kind, in the order in which they were first met. */
    public List<QualityWarning> list() {
        List<QualityWarning> list = new ArrayList<>();
        firstByCode.forEach((code, message) -> {
            long more = countByCode.getOrDefault(code, 1L) - 1;
            list.add(QualityWarning.of(code, more == 0 ? message : message + " (" + more + " more like this.)"));
        });
        return list;
    }
}
