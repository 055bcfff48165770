// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.AverageStride;
import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** One quantity of the average stride of each foot: what the charts of strides share. */
record Curves(AverageStride.Kind kind, List<AverageStride> strides) {
    private static final float SPREAD_ALPHA = 0.25f;

    /**
     * Those average strides that hold the quantity, felt at one place: what a shank and a trunk feel cannot be laid over each other. Of
     * several places the one with the most feet, of equals the first.
     */
    static Curves of(List<AverageStride> averages, AverageStride.Kind kind) {
        List<AverageStride> kept = new ArrayList<>();
        for (AverageStride average : averages) {
            if (channel(average, kind).isPresent()) {
                kept.add(average);
            }
        }
        return new Curves(kind, atOnePlace(kept));
    }

    private static List<AverageStride> atOnePlace(List<AverageStride> averages) {
        Map<SensorPlacement, List<AverageStride>> places = new LinkedHashMap<>();
        for (AverageStride average : averages) {
            places.computeIfAbsent(average.placement(), any -> new ArrayList<>())
                    .add(average);
        }
        List<AverageStride> best = List.of();
        for (List<AverageStride> place : places.values()) {
            best = feet(place) > feet(best) ? place : best;
        }
        return best.size() > feet(best) ? best.subList(0, 1) : best;
    }

    /** Different feet in a list; one that is not known counts as one. */
    private static long feet(List<AverageStride> averages) {
        return averages.stream().map(AverageStride::foot).distinct().count();
    }

    /** Where it was felt. */
    SensorPlacement placement() {
        return strides.get(0).placement();
    }

    boolean isEmpty() {
        return strides.isEmpty();
    }

    double[] mean(int number) {
        return channel(strides.get(number), kind).orElseThrow().mean();
    }

    double[] sd(int number) {
        return channel(strides.get(number), kind).orElseThrow().sd();
    }

    private static Optional<AverageStride.Channel> channel(AverageStride average, AverageStride.Kind kind) {
        return average.channels().stream()
                .filter(channel -> channel.kind() == kind)
                .findFirst();
    }

    /** Blue for the left foot and for one that is not known, orange for the right one: as in the charts of steps. */
    Color colour(int number) {
        boolean right =
                strides.get(number).foot().filter(foot -> foot == Foot.RIGHT).isPresent();
        return right ? ChartStyle.ORANGE : ChartStyle.BLUE;
    }

    /** {@code left foot}. */
    String name(ChartInput input, int number) {
        return input.say(
                "chart.foot." + strides.get(number).foot().map(Foot::label).orElse("unknown"));
    }

    /** Least and most of mean less and plus spread over all points. */
    double[] range() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int number = 0; number < strides.size(); number++) {
            for (int point = 0; point < AverageStride.POINTS; point++) {
                low = Math.min(low, mean(number)[point] - sd(number)[point]);
                high = Math.max(high, mean(number)[point] + sd(number)[point]);
            }
        }
        double margin = 0.06 * (high - low);
        return new double[] {low - margin, high + margin};
    }

    /** Mean with its spread over the points {@code [0, points)}, x in % of {@code last}. */
    XYDataset spread(int number, int points, double last) {
        YIntervalSeries series = new YIntervalSeries("curve");
        for (int point = 0; point < points; point++) {
            double mean = mean(number)[point];
            double sd = sd(number)[point];
            series.add(100 * point / last, mean, mean - sd, mean + sd);
        }
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        dataset.addSeries(series);
        return dataset;
    }

    /** Paints what {@link #spread} holds. */
    DeviationRenderer painter(int number, boolean dashed) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setSeriesPaint(0, colour(number));
        renderer.setSeriesFillPaint(0, colour(number));
        renderer.setSeriesStroke(0, ChartStyle.stroke(ChartStyle.THICK, dashed));
        renderer.setAlpha(SPREAD_ALPHA);
        return renderer;
    }
}
