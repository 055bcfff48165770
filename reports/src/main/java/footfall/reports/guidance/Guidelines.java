// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every rule that guidance may use: data only, read from {@code guidelines.txt} when the first one is asked for. */
public final class Guidelines {
    /** Lower end of the often quoted band, steps of both feet a minute. */
    public static final double BAND_LOW_SPM = 170;
    /** Upper end of the often quoted band, steps of both feet a minute. */
    public static final double BAND_HIGH_SPM = 180;

    /** The band that the running literature quotes; faster and smaller runners lie higher, slower and taller ones lower. */
    public static final String CADENCE_BAND = "cadence-band";
    /** A small rise over one's own cadence at the same speed is what was tried on runners. */
    public static final String OWN_CADENCE_PLUS = "own-cadence-plus";
    /** What a runner of this height takes at this speed, on average. */
    public static final String EXPECTED_CADENCE = "expected-cadence";

    /** Bends of the trunk that were tried, from the least to the most. */
    public static final String LEAN = "lean";

    private static final Map<String, Guideline> BY_ID = load();

    private Guidelines() {}

    /** Every rule, in the order of the data. */
    public static List<Guideline> all() {
        return List.copyOf(BY_ID.values());
    }

    /**
     * The rule with this id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Guideline of(String id) {
        Guideline guideline = BY_ID.get(id);
        if (guideline == null) {
            throw new IllegalArgumentException("no guideline \"" + id + "\" in guidelines.txt");
        }
        return guideline;
    }

    private static Map<String, Guideline> load() {
        Map<String, Guideline> byId = new LinkedHashMap<>();
        InputStream data =
                Objects.requireNonNull(Guidelines.class.getResourceAsStream("guidelines.txt"), "guidelines.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    Guideline guideline = GuidelineLine.parse(line);
                    if (byId.put(guideline.id(), guideline) != null) {
                        throw new IllegalStateException("guidelines.txt names " + guideline.id() + " twice");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("guidelines.txt cannot be read", e);
        }
        return byId;
    }
}
