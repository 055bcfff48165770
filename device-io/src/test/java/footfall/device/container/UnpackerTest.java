// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.ContainerLimits;
import footfall.device.RecordingException;
import footfall.device.container.Content.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnpackerTest {
    private final List<String> found = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void aFitFileIsHandedOnWholeFromAnyNesting() throws IOException {
        byte[] fit = fit(50_000);
        byte[] nested = new ZipBytes().add("run.fit.gz", ZipBytes.gzip(fit)).bytes();
        unpack(fit);
        unpack(ZipBytes.gzip(fit));
        unpack(new ZipBytes()
                .add("a.txt", "x")
                .add("in.zip", nested)
                .add("b", fit)
                .bytes());
        assertThat(found).containsExactly("FIT file", "FIT file", "FIT file!in.zip!run.fit.gz", "FIT file!b");
        assertThat(contents).allSatisfy(content -> assertThat(content).isEqualTo(fit));
        assertThat(failures).isEmpty();
    }

    @Test
    void aCutFitFileIsHandedOnToWhereItIsCut() throws IOException {
        byte[] fit = fit(50_000);
        byte[] packed = ZipBytes.gzip(fit);
        unpack(Arrays.copyOf(packed, 30_000));
        byte[] zip = new ZipBytes().add("a.fit", fit).cut();
        unpack(Arrays.copyOf(zip, 30_000));
        assertThat(contents).hasSize(2).allSatisfy(content -> {
            assertThat(content).hasSizeBetween(29_000, 31_000);
            assertThat(content).isEqualTo(Arrays.copyOf(fit, content.length));
        });
        assertThat(failures).singleElement().asString().contains("the zip ends early");
    }

    @Test
    void whatTheVisitorLeavesIsSkipped() throws IOException {
        byte[] zip = new ZipBytes()
                .lengths(ZipBytes.Lengths.DESCRIPTOR)
                .add("a.fit", fit(400_000))
                .add("b.fit", fit(100))
                .bytes();
        new Unpacker("file", ContainerLimits.defaults(), new Unpacker.Visitor() {
                    @Override
                    public void recording(Kind kind, PeekStream in, String name, Optional<UnpackedStream> container) {
                        found.add(name);
                    }

                    @Override
                    public void failed(RecordingException problem) {
                        failures.add(String.valueOf(problem.getMessage()));
                    }
                })
                .unpack(new PeekStream(new ByteArrayInputStream(zip)));
        assertThat(found).containsExactly("file!a.fit", "file!b.fit");
        assertThat(failures).isEmpty();
    }

    private void unpack(byte[] bytes) throws IOException {
        Unpacker.Visitor visitor = new Unpacker.Visitor() {
            @Override
            public void recording(Kind kind, PeekStream in, String name, Optional<UnpackedStream> container)
                    throws IOException {
                found.add(kind + " " + name);
                contents.add(in.readAllBytes());
            }

            @Override
            public void failed(RecordingException problem) {
                failures.add(String.valueOf(problem.getMessage()));
            }
        };
        new Unpacker("file", ContainerLimits.defaults(), visitor)
                .unpack(new PeekStream(new ByteArrayInputStream(bytes)));
    }

    private static byte[] fit(int length) {
        byte[] fit = new byte[length];
        new Random(length).nextBytes(fit);
        byte[] header = {14, 0x20, 0, 0, 0, 0, 0, 0, '.', 'F', 'I', 'T', 0, 0};
        System.arraycopy(header, 0, fit, 0, header.length);
        return fit;
    }
}
