// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.RunningSeries;
import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;

/** Time on the ground and in the air over time, and below it the left foot's share. */
final class ContactFlightBalance implements ChartMaker {
    private static final int FEWEST_ROWS = 30;
    private static final double MARGIN_MS = 15;
    private static final double LEAST_SPREAD_PCT = 2;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        RunningSeries rows = input.analysis().running();
        boolean contact = Series.count(rows.contactMs()) >= FEWEST_ROWS;
        boolean balance = Series.count(rows.leftSharePct()) >= FEWEST_ROWS;
        if (!contact && !balance) {
            return Optional.empty();
        }
        double endS = Math.max(RunTrack.of(input.analysis()).endS(), rows.timeS()[rows.rows() - 1] + 1);
        return Optional.of(new Block.Figure(
                "contact-flight-balance",
                input.say("chart.contact.title"),
                sentence(input, rows),
                new ChartDrawing(ChartStyle.TALL, () -> chart(input, rows, contact, balance, endS)),
                table(input, rows, endS)));
    }

    private static String sentence(ChartInput input, RunningSeries rows) {
        List<String> parts = new ArrayList<>();
        add(parts, input, "chart.contact.sentence-contact", rows.contactMs(), 0);
        add(parts, input, "chart.contact.sentence-flight", rows.flightMs(), 0);
        add(parts, input, "chart.contact.sentence-balance", rows.leftSharePct(), 1);
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, ChartInput input, String key, double[] values, int decimals) {
        double[] sorted = Series.sorted(values);
        if (sorted.length >= FEWEST_ROWS) {
            parts.add(input.say(key, input.words().number(Series.quantile(sorted, 0.5), decimals)));
        }
    }

    private static JFreeChart chart(
            ChartInput input, RunningSeries rows, boolean contact, boolean balance, double endS) {
        NumberAxis time = ChartStyle.axis(
                input.say("chart.axis.time"),
                0,
                endS / 60,
                minutes -> input.words().trimmed(minutes, 1));
        Legend legend = new Legend();
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(time);
        plot.setGap(14);
        if (contact) {
            plot.add(times(input, rows, time, legend, endS), 3);
        }
        if (balance) {
            plot.add(share(input, rows, time, legend, endS), contact ? 2 : 3);
        }
        return ChartStyle.chart(plot, legend);
    }

    private static XYPlot times(ChartInput input, RunningSeries rows, NumberAxis time, Legend legend, double endS) {
        double[][] contact = Series.overTime(rows.timeS(), rows.contactMs(), endS);
        double[][] flight = Series.overTime(rows.timeS(), rows.flightMs(), endS);
        double[] contactSorted = Series.sorted(contact[1]);
        double[] flightSorted = Series.sorted(flight[1]);
        double low = Series.quantile(contactSorted, 0.01);
        if (flightSorted.length > 0) {
            low = Math.min(low, Series.quantile(flightSorted, 0.01));
        }
        double high = Series.quantile(contactSorted, 0.99);
        NumberAxis axis = ChartStyle.axis(
                input.say("chart.axis.ms"),
                low - MARGIN_MS,
                high + MARGIN_MS,
                ms -> input.words().trimmed(ms, 1));
        XYPlot plot = ChartStyle.plot(time, axis);
        plot.setDataset(0, Series.dataset("contact", contact));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.BLUE, ChartStyle.THICK, false));
        legend.line(input.say("chart.legend.contact"), ChartStyle.BLUE, false);
        if (flightSorted.length > 0) {
            plot.setDataset(1, Series.dataset("flight", flight));
            plot.setRenderer(1, ChartStyle.line(ChartStyle.ORANGE, ChartStyle.THICK, true));
            legend.line(input.say("chart.legend.flight"), ChartStyle.ORANGE, true);
        }
        return plot;
    }

    private static XYPlot share(ChartInput input, RunningSeries rows, NumberAxis time, Legend legend, double endS) {
        double[][] share = Series.overTime(rows.timeS(), rows.leftSharePct(), endS);
        double[] sorted = Series.sorted(share[1]);
        double spread = Math.max(
                LEAST_SPREAD_PCT, 1 + Math.max(50 - Series.quantile(sorted, 0.01), Series.quantile(sorted, 0.99) - 50));
        NumberAxis axis = ChartStyle.axis(
                input.say("chart.axis.left-share"),
                50 - spread,
                50 + spread,
                pct -> input.words().trimmed(pct, 1));
        XYPlot plot = ChartStyle.plot(time, axis);
        plot.setDataset(0, Series.dataset("share", share));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.GREEN, ChartStyle.THICK, false));
        legend.line(input.say("chart.legend.left-share"), ChartStyle.GREEN, false);
        return plot;
    }

    private static Block.Table table(ChartInput input, RunningSeries rows, double endS) {
        List<String> heads = new ArrayList<>(List.of(input.say("chart.column.time")));
        List<double[]> columns = new ArrayList<>();
        List<Integer> decimals = new ArrayList<>();
        column(heads, columns, decimals, input.say("chart.column.contact"), rows.contactMs(), 0);
        column(heads, columns, decimals, input.say("chart.column.flight"), rows.flightMs(), 0);
        column(heads, columns, decimals, input.say("chart.column.left-share"), rows.leftSharePct(), 1);
        List<List<String>> cells = new ArrayList<>();
        for (double[] slice : Slices.ofTime(endS)) {
            List<String> row = new ArrayList<>(List.of(Slices.label(slice)));
            for (int column = 0; column < columns.size(); column++) {
                double mean = Series.mean(rows.timeS(), Slices.within(slice), columns.get(column), 1);
                row.add(Double.isNaN(mean) ? "" : input.words().number(mean, decimals.get(column)));
            }
            cells.add(List.copyOf(row));
        }
        return Tables.of(input.say("chart.contact.table"), heads, cells);
    }

    private static void column(
            List<String> heads,
            List<double[]> columns,
            List<Integer> decimals,
            String head,
            double[] values,
            int decimalsShown) {
        if (Series.count(values) >= FEWEST_ROWS) {
            heads.add(head);
            columns.add(values);
            decimals.add(decimalsShown);
        }
    }
}
