// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.joint.SensorJoin;
import footfall.analyzer.joint.SensorOfRun;
import footfall.device.RecordingException;
import footfall.reports.Answer;
import footfall.reports.assessment.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Several sensors of one run give one answer: each recording is analysed alone, then they are joined by their steps. A recording that
 * cannot be read costs only itself.
 */
public final class AnalyzeTogether implements RecordingAnalysis {
    private final SensorOptions first;
    private final List<SensorFile> others;
    private final Function<SensorOptions, RecordingAnalysis> alone;
    private final Runner runner;

    /** The sensor that is named first, the others, how one is analysed alone, and who ran. */
    public AnalyzeTogether(
            SensorOptions first,
            List<SensorFile> others,
            Function<SensorOptions, RecordingAnalysis> alone,
            Runner runner) {
        this.first = first;
        this.others = List.copyOf(others);
        this.alone = alone;
        this.runner = runner;
    }

    @Override
    public void analyze(String file, Sink sink) {
        List<Answer> answers = new ArrayList<>();
        List<SensorOfRun> sensors = new ArrayList<>();
        add(new SensorFile(file, first), sink, answers, sensors);
        for (SensorFile other : others) {
            add(other, sink, answers, sensors);
        }
        if (sensors.size() < 2) {
            answers.forEach(sink::answer);
            return;
        }
        Answer leading = answers.get(0);
        sink.answer(Answer.of(leading.input(), SensorJoin.join(sensors), runner));
    }

    private void add(SensorFile sensor, Sink sink, List<Answer> answers, List<SensorOfRun> sensors) {
        alone.apply(sensor.options()).analyze(sensor.file(), new Sink() {
            @Override
            public void answer(Answer answer) {
                Analysis analysis = answer.analysis();
                if (analysis.sensor().isEmpty()) {
                    sink.failed(new RecordingException(
                            sensor.file(), "expected raw acceleration of a sensor of this run, found none"));
                    return;
                }
                answers.add(answer);
                sensors.add(new SensorOfRun(
                        sensor.file(),
                        sensor.options().placement(),
                        sensor.options().foot(),
                        analysis));
            }

            @Override
            public void failed(RecordingException problem) {
                sink.failed(problem);
            }
        });
    }
}
