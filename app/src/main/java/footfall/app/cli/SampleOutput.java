// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.device.SampleFormat;
import footfall.device.SampleWriter;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Where samples of raw acceleration go: which format, which file. */
final class SampleOutput {
    private static final int BUFFER_BYTES = 1 << 16;

    private SampleOutput() {}

    /** Names of all formats, for the help. */
    static String[] names() {
        SampleFormat[] formats = SampleFormat.values();
        String[] names = new String[formats.length];
        for (int index = 0; index < formats.length; index++) {
            names[index] = name(formats[index]);
        }
        return names;
    }

    /** The format that was asked for, or else the one that the ending of the file's name says. */
    static SampleFormat format(Arguments arguments, String file) throws UsageException {
        String wanted = arguments.value("--format").orElse("");
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (SampleFormat format : SampleFormat.values()) {
            boolean named = wanted.equals(name(format)) || wanted.equals(format.label());
            if (wanted.isEmpty() ? ending.equals(format.label()) : named) {
                return format;
            }
        }
        String known = String.join(", ", names());
        throw new UsageException(
                wanted.isEmpty()
                        ? "the ending of " + file + " names no format of samples: add --format, one of " + known
                        : "--format wants one of " + known + ", got " + wanted);
    }

    /** A writer to a file of this name; - is standard output. */
    static SampleWriter open(String file, SampleFormat format, Streams streams) throws OutputException {
        if (file.equals(AnalyzeOptions.STANDARD_OUTPUT)) {
            return format.to(new BufferedOutputStream(new KeptOpen(streams.out()), BUFFER_BYTES));
        }
        try {
            return format.to(new BufferedOutputStream(new FileOutputStream(file), BUFFER_BYTES));
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static String name(SampleFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Standard output belongs to the process. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
