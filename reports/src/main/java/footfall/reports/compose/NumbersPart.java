// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.LapRow;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.reports.page.Block;
import footfall.reports.terminal.Units;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/** The tables of numbers: laps and all markers. */
final class NumbersPart {
    private static final int MOST_LAPS = 200;

    private final PageInput input;

    NumbersPart(PageInput input) {
        this.input = input;
    }

    List<Block> laps() {
        List<LapRow> laps = input.analysis().laps();
        if (laps.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(input.heading(2, "page.laps"));
        blocks.add(new Block.Table(
                input.say("page.laps.caption"),
                List.of(
                        input.say("page.column.lap"),
                        input.say("page.column.time"),
                        input.say("page.column.distance", input.units().mark()),
                        input.say("page.column.pace", input.units().mark()),
                        input.say("page.column.cadence"),
                        input.say("page.column.running")),
                lapRows(laps),
                List.of(false, true, true, true, true, true)));
        if (laps.size() > MOST_LAPS) {
            blocks.add(input.paragraph("page.laps.more", Integer.toString(laps.size() - MOST_LAPS)));
        }
        return blocks;
    }

    private List<List<String>> lapRows(List<LapRow> laps) {
        List<List<String>> rows = new ArrayList<>();
        for (LapRow lap : laps.subList(0, Math.min(MOST_LAPS, laps.size()))) {
            rows.add(List.of(
                    Integer.toString(lap.number()),
                    Units.duration(lap.timerS()),
                    cell(
                            lap.distanceM().isPresent(),
                            () -> input.words()
                                    .local(input.units()
                                            .distance(lap.distanceM().getAsDouble()))),
                    cell(
                            lap.meanSpeedMps().isPresent(),
                            () -> input.units().pace(lap.meanSpeedMps().getAsDouble())),
                    cell(
                            lap.runningCadenceSpm().isPresent(),
                            () -> input.number(lap.runningCadenceSpm().getAsDouble(), 0)),
                    Units.duration(lap.runningS())));
        }
        return rows;
    }

    List<Block> markers() {
        List<Marker> markers = input.analysis().markers();
        if (markers.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Marker marker : markers) {
            sources.addAll(marker.source());
            rows.add(List.of(
                    input.say("marker." + marker.id().id()),
                    MarkerText.value(input, marker),
                    MarkerText.error(input, marker),
                    input.say("grade." + marker.evidence().label()),
                    note(marker)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(input.heading(2, "page.markers"));
        blocks.add(input.cited(input.say("page.markers.lead"), List.copyOf(sources)));
        blocks.add(new Block.Table(
                input.say("page.markers.caption"),
                List.of(
                        input.say("page.column.what"),
                        input.say("page.column.value"),
                        input.say("page.column.error"),
                        input.say("page.column.grade"),
                        input.say("page.column.note")),
                rows,
                List.of(false, true, true, false, false)));
        blocks.add(input.paragraph("page.markers.grades"));
        return blocks;
    }

    private String note(Marker marker) {
        String note = words(marker.id());
        OptionalDouble asymmetry = marker.asymmetryPct();
        if (asymmetry.isEmpty()) {
            return note;
        }
        String sides = MarkerText.sides(input, marker)
                + input.say("page.markers.asymmetry", input.words().signed(asymmetry.getAsDouble(), 1));
        if (marker.minimalDetectableChange().isPresent()) {
            double change = marker.minimalDetectableChange().getAsDouble();
            sides += " " + input.say("page.markers.detectable", MarkerText.roundedUp(input, change, 1));
        }
        return note + " " + sides;
    }

    /** What a device reports and what the signal shows need different words. */
    private String words(MarkerId id) {
        String key = "note." + id.id();
        return input.fromSignal() ? input.words().sayOr(key + ".signal", input.say(key)) : input.say(key);
    }

    private static String cell(boolean known, Supplier<String> text) {
        return known ? text.get() : "";
    }
}
