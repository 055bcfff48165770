// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Bout;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.RefusedSpan;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.Span;
import footfall.analyzer.SpectrumPicture;
import footfall.analyzer.StepTable;
import footfall.analyzer.StrideAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Moves what was measured on the clock of the samples to the clock of the watch, whose recording may begin earlier. */
final class LaterSensor {
    private LaterSensor() {}

    static SensorAnalysis by(double offsetS, SensorAnalysis sensor) {
        List<RefusedSpan> refused = new ArrayList<>();
        for (RefusedSpan span : sensor.refused()) {
            refused.add(new RefusedSpan(later(offsetS, span.span()), span.why()));
        }
        return new SensorAnalysis(
                sensor.sampling(),
                sensor.reading(),
                sensor.foot(),
                sensor.method(),
                refused,
                steps(offsetS, sensor.steps()),
                picture(offsetS, sensor.spectrum()),
                strides(offsetS, sensor.strides()),
                sensor.joint());
    }

    private static StrideAnalysis strides(double offsetS, StrideAnalysis strides) {
        List<LandingSeries> landings = new ArrayList<>();
        for (LandingSeries series : strides.landings()) {
            double[] timeS = series.timeS().clone();
            for (int i = 0; i < timeS.length; i++) {
                timeS[i] += offsetS;
            }
            landings.add(new LandingSeries(series.id(), timeS, series.side(), series.value(), series.atLeast()));
        }
        return new StrideAnalysis(
                strides.stanceMethod(),
                strides.frame(),
                landings,
                strides.averages(),
                strides.power(),
                strides.refused());
    }

    static List<CadencePoint> track(double offsetS, List<CadencePoint> track) {
        List<CadencePoint> later = new ArrayList<>(track.size());
        for (CadencePoint point : track) {
            later.add(new CadencePoint(
                    point.timeS() + offsetS, point.spm(), point.halfWidthSpm(), point.confidence(), point.gait()));
        }
        return later;
    }

    static List<Bout> bouts(double offsetS, List<Bout> bouts) {
        List<Bout> later = new ArrayList<>(bouts.size());
        for (Bout bout : bouts) {
            later.add(new Bout(later(offsetS, bout.span()), bout.gait()));
        }
        return later;
    }

    static List<Span> spans(double offsetS, List<Span> spans) {
        List<Span> later = new ArrayList<>(spans.size());
        for (Span span : spans) {
            later.add(later(offsetS, span));
        }
        return later;
    }

    static List<QualityWarning> warnings(double offsetS, List<QualityWarning> warnings) {
        List<QualityWarning> later = new ArrayList<>(warnings.size());
        for (QualityWarning warning : warnings) {
            Optional<Span> span = warning.span().isPresent()
                    ? Optional.of(later(offsetS, warning.span().get()))
                    : Optional.empty();
            later.add(new QualityWarning(warning.code(), warning.message(), span));
        }
        return later;
    }

    private static Span later(double offsetS, Span span) {
        return new Span(span.fromS() + offsetS, span.toS() + offsetS);
    }

    private static StepTable steps(double offsetS, StepTable steps) {
        double[] timeS = steps.timeS().clone();
        for (int row = 0; row < timeS.length; row++) {
            timeS[row] += offsetS;
        }
        return new StepTable(
                timeS,
                steps.side(),
                steps.stepTimeMs(),
                steps.groundContactMs(),
                steps.flightMs(),
                steps.impactG(),
                steps.confidence(),
                steps.bout());
    }

    /** Whole columns are put before: the picture stays within half a column of the truth. */
    private static SpectrumPicture picture(double offsetS, SpectrumPicture picture) {
        float[][] columns = picture.columns();
        int before = columns.length == 0 ? 0 : (int) Math.rint(offsetS / picture.columnS());
        if (before == 0) {
            return picture;
        }
        float[][] later = new float[before + columns.length][];
        Arrays.fill(later, 0, before, new float[columns[0].length]);
        System.arraycopy(columns, 0, later, before, columns.length);
        return new SpectrumPicture(picture.binHz(), picture.meanPower(), picture.columnS(), later);
    }
}
