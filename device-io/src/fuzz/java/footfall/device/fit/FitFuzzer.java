// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.signal.SampleSink;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.fit.bytes.FitEncoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Lets Jazzer look for bytes that break the FIT reader, guided by the branches that they reach:
 * {@code JAZZER_FUZZ=1 mvn -Pfuzz -Dquick -pl device-io -am test -Dtest=FitFuzzer -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class FitFuzzer {
    @FuzzTest(maxDuration = "10m")
    void anyBytesGiveARecordingOrOneClearLine(FuzzedDataProvider data) throws IOException {
        ReadOptions options = new ReadOptions(data.consumeBoolean(), data.consumeBoolean());
        // Behind a header that any size suits, the fuzzer need not guess one before it reaches the messages.
        boolean withHeader = data.consumeBoolean();
        byte[] messages = data.consumeRemainingAsBytes();
        byte[] bytes = withHeader ? FitFiles.chain(FitEncoder.header(14, 0, true), messages) : messages;
        try {
            new FitActivityReader().parse(new ByteArrayInputStream(bytes), "fuzz.fit", options, SampleSink.none());
        } catch (RecordingException e) {
            if (e.getMessage().contains("\n")) {
                throw new AssertionError("more than one line: " + e.getMessage(), e);
            }
        }
    }
}
