// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.MarkerId;
import footfall.reports.page.Block;
import footfall.reports.stride.StrideFacts;
import footfall.reports.text.MarkerUnits;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;

/** Some markers landing by landing over time, one panel each under one another: every foot in its colour, a published bracket behind. */
final class LandingPanels {
    /** Fewer landings show chance. */
    static final int FEWEST = 20;

    private static final double PANEL = 120;
    private static final double FRAME = 70;
    private static final double MARGIN_SHARE = 0.12;

    private final ChartInput input;
    private final List<LandingSeries> panels;

    private LandingPanels(ChartInput input, List<LandingSeries> panels) {
        this.input = input;
        this.panels = panels;
    }

    /** A figure of at most so many of these markers, the first ones that have landings; nothing where none has. */
    static Optional<Block.Figure> figure(ChartInput input, String id, String key, int most, List<MarkerId> markers) {
        List<LandingSeries> panels = markers.stream()
                .flatMap(marker -> StrideFacts.series(input.analysis(), marker).stream())
                .filter(series -> series.size() >= FEWEST)
                .limit(most)
                .toList();
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        LandingPanels drawn = new LandingPanels(input, panels);
        return Optional.of(new Block.Figure(
                id,
                input.say(key + ".title"),
                drawn.sentence(key),
                new ChartDrawing(FRAME + PANEL * panels.size(), drawn::chart),
                drawn.table(input.say(key + ".table"))));
    }

    private String sentence(String key) {
        List<String> parts = new ArrayList<>();
        List<String> ranges = new ArrayList<>();
        for (LandingSeries series : panels) {
            double[] sorted = Series.sorted(series.value());
            ranges.add(input.say(
                    "chart.landings.range",
                    input.say("chart.panel." + series.id().id()),
                    input.words().number(Series.quantile(sorted, 0.05), MarkerUnits.decimals(series.id())),
                    withUnit(series, Series.quantile(sorted, 0.95))));
        }
        parts.add(input.say(key + ".sentence"));
        parts.add(input.say("chart.landings.ranges", String.join(", ", ranges)));
        for (LandingSeries series : panels) {
            Bracket.of(series.id())
                    .ifPresent(bracket -> parts.add(input.say(
                            "chart.landings.bracket",
                            withUnit(series, bracket.low()),
                            withUnit(series, bracket.high()))));
        }
        return String.join(" ", parts);
    }

    private String withUnit(LandingSeries series, double value) {
        return input.words().number(value, MarkerUnits.decimals(series.id())) + MarkerUnits.mark(series.id());
    }

    /** {@code contact (ms)}. */
    private String label(LandingSeries series) {
        String name = input.say("chart.panel." + series.id().id());
        String unit = MarkerUnits.mark(series.id()).strip();
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    private double endS() {
        double endS = RunTrack.of(input.analysis()).endS();
        for (LandingSeries series : panels) {
            endS = Math.max(endS, series.timeS()[series.size() - 1] + 1);
        }
        return endS;
    }

    private JFreeChart chart() {
        NumberAxis time = ChartStyle.axis(
                input.say("chart.axis.time"),
                0,
                endS() / 60,
                minutes -> input.words().trimmed(minutes, 1));
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(time);
        plot.setGap(14);
        Legend legend = new Legend();
        boolean bracket = false;
        for (LandingSeries series : panels) {
            plot.add(panel(series, time));
            bracket |= Bracket.of(series.id()).isPresent();
        }
        for (byte side = 0; side < 3 && (has((byte) 1) || has((byte) 2)); side++) {
            if (has(side)) {
                legend.line(name(side), colour(side), side == 2);
            }
        }
        if (bracket) {
            legend.strip(input.say("chart.legend.bracket"), ChartStyle.GREEN);
        }
        return ChartStyle.chart(plot, legend);
    }

    private XYPlot panel(LandingSeries series, NumberAxis time) {
        double[] sorted = Series.sorted(series.value());
        double low = Series.quantile(sorted, 0.02);
        double high = Series.quantile(sorted, 0.98);
        Optional<Bracket> bracket = Bracket.of(series.id());
        if (bracket.isPresent()) {
            low = Math.min(low, bracket.get().low());
            high = Math.max(high, bracket.get().high());
        }
        double margin = MARGIN_SHARE * (high - low);
        NumberAxis axis = ChartStyle.axis(
                label(series),
                low - margin,
                high + margin,
                value -> input.words().trimmed(value, 2));
        XYPlot plot = ChartStyle.plot(time, axis);
        bracket.ifPresent(range -> ChartStyle.band(plot, range.low(), range.high(), ChartStyle.GREEN));
        int dataset = 0;
        for (byte side = 0; side < 3; side++) {
            double[][] own = ofSide(series, side);
            if (own[0].length > 0) {
                plot.setDataset(dataset, Series.dataset("side", Series.overTime(own[0], own[1], endS())));
                plot.setRenderer(dataset, ChartStyle.line(colour(side), ChartStyle.THICK, side == 2));
                dataset++;
            }
        }
        return plot;
    }

    private static Color colour(byte side) {
        return side == 2 ? ChartStyle.ORANGE : ChartStyle.BLUE;
    }

    private String name(byte side) {
        return input.say("chart.foot." + (side == 1 ? "left" : side == 2 ? "right" : "unknown"));
    }

    private boolean has(byte side) {
        return panels.stream().anyMatch(series -> ofSide(series, side)[0].length > 0);
    }

    /** Times and values of one foot. */
    private static double[][] ofSide(LandingSeries series, byte side) {
        double[][] own = new double[2][series.size()];
        int count = 0;
        for (int i = 0; i < series.size(); i++) {
            if (series.side()[i] == side) {
                own[0][count] = series.timeS()[i];
                own[1][count++] = series.value()[i];
            }
        }
        return new double[][] {Arrays.copyOf(own[0], count), Arrays.copyOf(own[1], count)};
    }

    private Block.Table table(String caption) {
        List<String> heads = new ArrayList<>(List.of(input.say("chart.column.time")));
        for (LandingSeries series : panels) {
            heads.add(label(series));
        }
        List<List<String>> rows = new ArrayList<>();
        for (double[] slice : Slices.ofTime(endS())) {
            List<String> row = new ArrayList<>(List.of(Slices.label(slice)));
            for (LandingSeries series : panels) {
                double mean = Series.mean(series.timeS(), Slices.within(slice), series.value(), 1);
                row.add(Double.isNaN(mean) ? "" : input.words().number(mean, MarkerUnits.decimals(series.id())));
            }
            rows.add(List.copyOf(row));
        }
        return Tables.of(caption, heads, rows);
    }
}
