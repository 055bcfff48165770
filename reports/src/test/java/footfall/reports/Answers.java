// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.Bout;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Evidence;
import footfall.analyzer.Gait;
import footfall.analyzer.LapRow;
import footfall.analyzer.Leg;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.Span;
import footfall.analyzer.Sport;
import footfall.reports.assessment.Runner;
import footfall.reports.guidance.CadenceGuide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Answers made by hand, for the tests of the writers. */
public final class Answers {
    private static final int SECONDS = 600;
    private static final int WALK_FROM_S = 300;
    private static final int WALK_TO_S = 360;
    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private Answers() {}

    /** Ten minutes with one minute of walking, every block filled. */
    public static Answer full() {
        Analysis analysis = analysis(164.25, 162.5);
        Athlete athlete = new Athlete(OptionalDouble.of(1.80), OptionalDouble.empty(), OptionalDouble.empty());
        return Answer.of(input("morning run.fit", "Garmin fr945"), analysis, Runner.of(athlete));
    }

    /** The same with another running mean. */
    public static Answer withMean(double meanSpm) {
        Analysis analysis = analysis(meanSpm, meanSpm - 2);
        return new Answer(
                input("morning run.fit", "Garmin fr945"), analysis, CadenceGuide.guide(analysis, Athlete.unknown()));
    }

    /** The full answer with a mean that went wrong. */
    public static Answer withMeanThatIsNotANumber() {
        Answer full = full();
        Analysis analysis = full.analysis();
        CadenceSummary broken = new CadenceSummary(
                Optional.of(new CadenceSummary.Running(Double.NaN, 164, 3, 158, 171, Double.POSITIVE_INFINITY, 1, 532)),
                none(),
                none(),
                none());
        Analysis copy = new Analysis(
                analysis.activity(),
                broken,
                analysis.track(),
                analysis.bouts(),
                analysis.legs(),
                analysis.laps(),
                analysis.markers(),
                analysis.series(),
                analysis.paceCadence(),
                analysis.quality());
        return new Answer(full.input(), copy, full.guidance(), full.assessment());
    }

    /** The full answer with another description of its input. */
    public static Answer withInput(InputDescription input) {
        Answer full = full();
        return new Answer(input, full.analysis(), full.guidance(), full.assessment());
    }

    /** Nobody ran: walking and other seconds as given, one leg of this sport. */
    public static Answer withoutRunning(Sport sport, double walkingS, OptionalDouble walkingSpm, boolean countsAsFoot) {
        Analysis analysis = new Analysis(
                new ActivityTotals(600, 600, 0, walkingS, 600 - walkingS, OptionalLong.empty(), none(), none()),
                new CadenceSummary(Optional.empty(), walkingSpm, walkingSpm, none()),
                List.of(),
                List.of(),
                List.of(new Leg(sport, "", new Span(0, 600), countsAsFoot, none())),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Quality(List.of(), List.of(), List.of()));
        InputDescription input = input("x.fit", "");
        InputDescription filed = new InputDescription(
                "x.fit", "fit", "watch", SHA256, input.startTime(), 600, "", sport, none(), 600, "activity");
        return new Answer(filed, analysis, Optional.empty());
    }

    /** A description with this file and device. */
    public static InputDescription input(String file, String device) {
        return new InputDescription(
                file,
                "fit",
                "watch",
                SHA256,
                Optional.of("2026-05-03T06:12:09Z"),
                SECONDS,
                device,
                Sport.RUNNING,
                OptionalDouble.of(1),
                SECONDS,
                "activity");
    }

    private static Analysis analysis(double meanSpm, double deviceSpm) {
        return new Analysis(
                new ActivityTotals(
                        SECONDS,
                        600,
                        540,
                        60,
                        0,
                        OptionalLong.of(1588),
                        OptionalDouble.of(1710.5),
                        OptionalDouble.of(3.01)),
                new CadenceSummary(
                        Optional.of(new CadenceSummary.Running(
                                meanSpm, meanSpm + 0.5, 3.2, meanSpm - 6, meanSpm + 7, 0.42, 0.985, 532)),
                        OptionalDouble.of(108.3),
                        OptionalDouble.of(meanSpm - 5.1),
                        OptionalDouble.of(deviceSpm)),
                track(meanSpm),
                List.of(
                        new Bout(new Span(0, WALK_FROM_S), Gait.RUN),
                        new Bout(new Span(WALK_FROM_S, WALK_TO_S), Gait.WALK),
                        new Bout(new Span(WALK_TO_S, SECONDS), Gait.RUN)),
                List.of(new Leg(Sport.RUNNING, "trail", new Span(0, SECONDS), true, OptionalDouble.of(meanSpm))),
                List.of(lap(1, 0, 310, 166), lap(2, 310, SECONDS, 162)),
                markers(meanSpm),
                List.of(new SeriesChoice(
                        "ground contact time", "native", List.of("native", "Stryd: Ground Time (ms)"))),
                Optional.of(new PaceCadenceLine(142.1, 7.4, 1.1, 2.5, 2.4, 3.9, 3.01, meanSpm, 520)),
                new Quality(
                        List.of(
                                QualityWarning.at("cadence-spike", "3 s of impossible cadence were left out.", 20, 23),
                                QualityWarning.of("crc-mismatch", "The file's checksum is wrong.")),
                        List.of(new Span(100, 112)),
                        List.of(new Span(400, 410))));
    }

    private static List<Marker> markers(double meanSpm) {
        return List.of(
                Marker.of(
                        MarkerId.CADENCE,
                        meanSpm,
                        3.2,
                        532,
                        0.42,
                        Evidence.DEVICE_REPORTED,
                        "As recorded.",
                        "adams2016"),
                Marker.of(
                                MarkerId.GROUND_CONTACT_TIME,
                                245.6,
                                9.1,
                                530,
                                3.4,
                                Evidence.DEVICE_REPORTED,
                                "As recorded.",
                                "adams2016")
                        .withSides(243.1, 248.1, -2.04, 1.5),
                Marker.of(MarkerId.STEP_LENGTH, 1.0987, 0.05, 530, 0.004, Evidence.PROXY, "Speed over cadence."),
                Marker.of(
                        MarkerId.LEG_STIFFNESS, 10.84, Double.NaN, 530, 0.31, Evidence.HEURISTIC, "Sine-wave model."));
    }

    private static LapRow lap(int number, double fromS, double toS, double cadenceSpm) {
        return new LapRow(
                number,
                new Span(fromS, toS),
                toS - fromS,
                OptionalDouble.of(855.25),
                OptionalDouble.of(855.25 / (toS - fromS)),
                OptionalDouble.of(cadenceSpm),
                270);
    }

    private static List<CadencePoint> track(double meanSpm) {
        List<CadencePoint> track = new ArrayList<>();
        for (int second = 0; second < SECONDS; second++) {
            boolean walks = second >= WALK_FROM_S && second < WALK_TO_S;
            boolean gone = second >= 100 && second < 112;
            double spm = walks ? 108 : meanSpm + 6 * Math.sin(second / 40.0);
            track.add(
                    gone
                            ? new CadencePoint(second, none(), none(), 0, Gait.NONE)
                            : new CadencePoint(
                                    second,
                                    OptionalDouble.of(spm),
                                    OptionalDouble.of(2),
                                    0.9,
                                    walks ? Gait.WALK : Gait.RUN));
        }
        return track;
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }
}
