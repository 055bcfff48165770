// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which steps were really made, from what {@code footfall simulate --truth} writes. */
final class StepTruth {
    private static final double WINDOW_S = 4;

    private final double[] contactS;
    private final double[] changeS;

    private StepTruth(double[] contactS, double[] changeS) {
        this.contactS = contactS;
        this.changeS = changeS;
    }

    static StepTruth of(Path file) throws IOException {
        String json = Files.readString(file);
        int contacts = json.indexOf("\"contactTimesS\"");
        String list = json.substring(json.indexOf('[', contacts) + 1, json.indexOf(']', contacts));
        double[] contactS = Arrays.stream(list.split(","))
                .mapToDouble(text -> Double.parseDouble(text.strip()))
                .toArray();
        int scenes = json.indexOf("\"scenes\"");
        Matcher from = Pattern.compile("\"fromS\"\\s*:\\s*([0-9.]+)")
                .matcher(json.substring(scenes, json.indexOf(']', scenes)));
        List<Double> changes = new ArrayList<>();
        while (from.find()) {
            changes.add(Double.parseDouble(from.group(1)));
        }
        return new StepTruth(
                contactS, changes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Time of the first step, s. */
    double firstS() {
        return contactS[0];
    }

    /** Moments at which the runner changed pace, the begin included, s. */
    double[] changeS() {
        return changeS;
    }

    /** Steps a minute of the newest four seconds, but not of steps before the newest change; NaN before there are three. */
    double spm(double atS) {
        double since = 0;
        for (double change : changeS) {
            since = change <= atS ? change : since;
        }
        int last = newest(atS);
        int first = newest(Math.max(atS - WINDOW_S, since - 1e-9)) + 1;
        return last - first < 2 ? Double.NaN : 60 * (last - first) / (contactS[last] - contactS[first]);
    }

    /** Median of the rates of the steps of the newest five seconds; NaN where there is none. */
    double medianSpm(double atS) {
        int last = newest(atS);
        int first = Math.max(1, newest(atS - 5) + 1);
        double[] rates = new double[Math.max(0, last - first + 1)];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = 60 / (contactS[first + i] - contactS[first + i - 1]);
        }
        Arrays.sort(rates);
        return rates.length == 0 ? Double.NaN : rates[rates.length / 2];
    }

    private int newest(double atS) {
        int index = Arrays.binarySearch(contactS, atS);
        return index >= 0 ? index : -index - 2;
    }
}
