// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.analyze.AnalyzeFile;
import footfall.app.analyze.AnalyzeTogether;
import footfall.app.analyze.RecordingAnalysis;
import footfall.app.analyze.SensorOptions;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The runner's job: recordings in, answers out. */
final class AnalyzeCommand implements Command {
    private final Function<AnalyzeOptions, RecordingAnalysis> analysis;

    AnalyzeCommand() {
        this(new Function<>() {
            @Override
            public RecordingAnalysis apply(AnalyzeOptions options) {
                return options.others().isEmpty() ? alone(options, options.sensor()) : together(options);
            }
        });
    }

    private static RecordingAnalysis alone(AnalyzeOptions options, SensorOptions sensor) {
        return new AnalyzeFile(options.read(), options.watch(), sensor, options.runner());
    }

    private static RecordingAnalysis together(AnalyzeOptions options) {
        return new AnalyzeTogether(
                options.sensor(), options.others(), sensor -> alone(options, sensor), options.runner());
    }

    /** With another way from file to answer. */
    AnalyzeCommand(Function<AnalyzeOptions, RecordingAnalysis> analysis) {
        this.analysis = analysis;
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                "analyze",
                "Says how you ran: cadence and everything else that the recording holds, each number with its error.",
                "FILE",
                "Recordings; a zip file may hold several.",
                List.of(),
                true,
                AnalyzeWords.OPTIONS,
                AnalyzeWords.EXAMPLES);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, OutputException {
        AnalyzeOptions options = AnalyzeOptions.of(arguments);
        refuseToOverwrite(options);
        AnalyzeOutputs outputs = new AnalyzeOutputs(options, streams);
        Renderer renderer = new Renderer(options, analysis.apply(options), streams.screen());
        InOrder.run(options.files(), options.workers(), renderer, outputs);
        return outputs.finish();
    }

    /** A slip of the hand must not cost a recording, nor one output the other. */
    private static void refuseToOverwrite(AnalyzeOptions options) throws UsageException {
        List<String> outputs = options.outputs();
        for (int index = 0; index < outputs.size(); index++) {
            String output = outputs.get(index);
            boolean device = !output.equals(AnalyzeOptions.STANDARD_OUTPUT)
                    && new File(output).exists()
                    && !new File(output).isFile();
            if (!device && outputs.indexOf(output) != index) {
                throw new UsageException("two outputs cannot both go to " + output);
            }
            if (new File(output).isFile()) {
                refuseToOverwrite(output, options.inputs());
            }
        }
    }

    private static void refuseToOverwrite(String output, List<String> files) throws UsageException {
        for (String file : files) {
            if (canonical(output).equals(canonical(file))) {
                throw new UsageException("the output " + output + " is also an input");
            }
        }
    }

    private static String canonical(String file) {
        try {
            return new File(file).getCanonicalPath();
        } catch (IOException e) {
            return file;
        }
    }
}
