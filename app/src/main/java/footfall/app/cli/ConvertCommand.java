// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import footfall.device.SampleFormat;
import footfall.device.SampleWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Raw acceleration from any format that Footfall reads to any that it writes, while it is read. */
final class ConvertCommand implements Command {
    @Override
    public Grammar grammar() {
        List<Option> options = new ArrayList<>();
        options.add(Option.choice("--format", "FORMAT", "Format to write; else by the ending.", SampleOutput.names()));
        options.addAll(SensorWords.READING);
        options.add(Option.flag("--strict", "Refuse a file with any damage."));
        return new Grammar(
                "convert",
                "Rewrites a recording of raw acceleration in another format. Times are kept as they were written, acceleration is in"
                        + " g; nothing is mended.",
                "FILE",
                "The recording, then the file to write; - is standard output.",
                List.of(),
                true,
                options,
                List.of("footfall convert walk.cwa walk.csv", "footfall convert ankle.csv --rate-hz 100 ankle.fit"));
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, OutputException {
        if (arguments.operands().size() != 2) {
            throw new UsageException("convert wants two files: the recording and the file to write");
        }
        String from = arguments.operands().get(0);
        String to = arguments.operands().get(1);
        Path path = path(from);
        if (new File(to).exists() && new File(to).getAbsoluteFile().equals(new File(from).getAbsoluteFile())) {
            throw new UsageException("the output " + to + " is also the input");
        }
        ReadOptions options = new ReadOptions(arguments.has("--strict"), true, SensorWords.reading(arguments));
        Converting converting = new Converting(to, SampleOutput.format(arguments, to), streams);
        try {
            new RecordingReader(options).read(path, converting);
        } catch (Unwritable e) {
            throw e.reason;
        } catch (UncheckedIOException e) {
            throw new OutputException(to, e);
        }
        return converting.status;
    }

    private static Path path(String file) throws UsageException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException(file + " is no file name: " + e.getReason());
        }
    }

    /** Writes each recording to a file of its own: the name, then the name with -2, -3, … */
    private static final class Converting implements RecordingReader.Sink, SampleSink {
        private final String to;
        private final SampleFormat format;
        private final Streams streams;
        private @Nullable SampleWriter writer;
        private @Nullable SensorFacts facts;
        private int written;
        private int status = ExitCode.DONE;

        Converting(String to, SampleFormat format, Streams streams) {
            this.to = to;
            this.format = format;
            this.streams = streams;
        }

        @Override
        public SampleSink samples() {
            return this;
        }

        @Override
        public void begin(SensorFacts sensor) {
            facts = sensor;
            try {
                SampleWriter opened = SampleOutput.open(OutputFile.numbered(to, written + 1), format, streams);
                writer = opened;
                opened.begin(sensor);
            } catch (OutputException e) {
                throw new Unwritable(e);
            }
        }

        @Override
        public void accept(SampleBlock block) {
            if (writer != null) {
                writer.accept(block);
            }
        }

        @Override
        public void accept(Recording recording) {
            if (facts == null || !recording.content().hasSamples()) {
                close();
                failed(new RecordingException(
                        recording.file(), "expected raw acceleration to convert, found a recording without it"));
                return;
            }
            List<QualityWarning> notes = new ArrayList<>(facts.notes());
            notes.addAll(recording.content().sampleNotes());
            for (QualityWarning note : notes) {
                streams.complain(recording.file() + ": " + note.message());
            }
            close();
            written++;
        }

        @Override
        public void failed(RecordingException problem) {
            close();
            streams.complain(String.valueOf(problem.getMessage()));
            status = ExitCode.UNREADABLE_INPUT;
        }

        private void close() {
            if (writer != null) {
                try {
                    writer.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            writer = null;
            facts = null;
        }
    }

    /** Carries the end of the writing through the reader. */
    private static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never leaves this process
        private final OutputException reason;

        Unwritable(OutputException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
