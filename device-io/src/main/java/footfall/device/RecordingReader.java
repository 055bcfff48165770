// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.signal.SampleSink;
import footfall.device.container.Content.Kind;
import footfall.device.container.DigestStream;
import footfall.device.container.LimitException;
import footfall.device.container.PeekStream;
import footfall.device.container.SafeName;
import footfall.device.container.UnpackedStream;
import footfall.device.container.Unpacker;
import footfall.device.journal.JournalParser;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The door: opens a file, unpacks containers, tells the format by content and reads every recording in it. */
public final class RecordingReader {
    private final ReadOptions options;
    private final ContainerLimits limits;

    /** A reader with these options and the usual limits. */
    public RecordingReader(ReadOptions options) {
        this(options, ContainerLimits.defaults());
    }

    /** A reader with these options and limits. */
    public RecordingReader(ReadOptions options, ContainerLimits limits) {
        this.options = Objects.requireNonNull(options);
        this.limits = Objects.requireNonNull(limits);
    }

    /** Takes what the reader finds, in order. */
    public interface Sink {
        /** Where the raw samples of the next recording go: asked once before each is read. */
        default SampleSink samples() {
            return SampleSink.none();
        }

        /** One recording. */
        void accept(Recording recording);

        /** Something that could not be read; the rest goes on. */
        void failed(RecordingException problem);
    }

    /** Reads every recording in the file. Never throws for bad input: it is reported to the sink. */
    public void read(Path file, Sink sink) {
        String name = SafeName.printable(file.toString());
        if (Files.isDirectory(file)) {
            sink.failed(new RecordingException(name, "expected a file, found a directory"));
            return;
        }
        Parsing parsing = new Parsing(sink);
        try (PeekStream in = new PeekStream(Files.newInputStream(file))) {
            new Unpacker(name, limits, parsing).unpack(in);
            parsing.otherSensors(file, name);
        } catch (RecordingException problem) {
            sink.failed(problem);
        } catch (IOException problem) {
            sink.failed(new RecordingException(name, reason(problem)));
        }
    }

    private static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "expected a file, found none of this name";
        }
        if (problem instanceof AccessDeniedException) {
            return "expected a file that may be read, found no permission";
        }
        return "cannot be read: " + SafeName.of(String.valueOf(problem.getMessage()));
    }

    private final class Parsing implements Unpacker.Visitor {
        private final Sink sink;
        private int sensors = 1;

        Parsing(Sink sink) {
            this.sink = sink;
        }

        /** A journal holds several sensors: each is a recording of its own, {@code session.ffj!1}. */
        void otherSensors(Path file, String name) throws IOException {
            for (int sensor = 1; sensor < sensors; sensor++) {
                try (PeekStream in = new PeekStream(Files.newInputStream(file))) {
                    accept(
                            new JournalParser(sensor),
                            RecordingFormat.JOURNAL,
                            in,
                            name + "!" + sensor,
                            Optional.empty());
                }
            }
        }

        @Override
        public void recording(Kind kind, PeekStream in, String name, Optional<UnpackedStream> container)
                throws IOException {
            RecordingFormat format = format(kind);
            RecordingParser parser = format.parser();
            accept(parser, format, in, name, container);
            if (container.isEmpty() && parser instanceof JournalParser journal) {
                sensors = journal.sensors();
            }
        }

        private void accept(
                RecordingParser parser,
                RecordingFormat format,
                PeekStream in,
                String name,
                Optional<UnpackedStream> container)
                throws IOException {
            Recording recording;
            try {
                recording = parse(parser, format, in, name, container);
            } catch (LimitException limit) {
                throw limit;
            } catch (RecordingException problem) {
                refuseBroken(container);
                sink.failed(problem);
                return;
            }
            sink.accept(recording);
        }

        @Override
        public void failed(RecordingException problem) {
            sink.failed(problem);
        }

        private Recording parse(
                RecordingParser parser,
                RecordingFormat format,
                PeekStream in,
                String name,
                Optional<UnpackedStream> container)
                throws IOException {
            DigestStream bytes = new DigestStream(in);
            ParsedRecording parsed = parser.parse(bytes, name, options, sink.samples());
            String sha256 = bytes.finish();
            refuseBroken(container);
            Optional<String> damage =
                    container.isEmpty() ? Optional.empty() : container.get().damage();
            if (damage.isPresent() && options.strict()) {
                throw new RecordingException(name, "expected an undamaged container, found that " + damage.get());
            }
            return new Recording(name, format, sha256, damage.isPresent() ? noted(parsed, damage.get()) : parsed);
        }

        /** A parser may have taken the limit for the end of its data. */
        private static void refuseBroken(Optional<UnpackedStream> container) throws LimitException {
            if (container.isPresent() && container.get().breach().isPresent()) {
                throw container.get().breach().get();
            }
        }

        private static RecordingFormat format(Kind kind) {
            return switch (kind) {
                case FIT -> RecordingFormat.FIT;
                case TCX -> RecordingFormat.TCX;
                case GPX -> RecordingFormat.GPX;
                case CWA -> RecordingFormat.CWA;
                case GT3X -> RecordingFormat.GT3X;
                case GENEACTIV -> RecordingFormat.GENEACTIV;
                case JOURNAL -> RecordingFormat.JOURNAL;
                case CSV -> RecordingFormat.CSV;
                case JSONL -> RecordingFormat.JSONL;
                default -> throw new IllegalArgumentException("no recording: " + kind);
            };
        }

        private static ParsedRecording noted(ParsedRecording parsed, String damage) {
            WatchActivity activity = parsed.activity();
            List<QualityWarning> notes = new ArrayList<>();
            notes.add(QualityWarning.of("container-damaged", "What it was packed in is damaged: " + damage + "."));
            notes.addAll(activity.notes());
            WatchActivity noted = new WatchActivity(
                    activity.records(),
                    activity.sessions(),
                    activity.laps(),
                    activity.timerEvents(),
                    activity.clockIsUtc(),
                    notes);
            return new ParsedRecording(
                    noted,
                    parsed.device(),
                    parsed.content(),
                    parsed.recordCount(),
                    parsed.sampleCount(),
                    parsed.sampleNotes());
        }
    }
}
