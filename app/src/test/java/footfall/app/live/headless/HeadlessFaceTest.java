// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.headless;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.app.live.BandState;
import footfall.app.live.ExampleViews;
import footfall.app.live.LiveEvent;
import footfall.device.link.HostClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeadlessFaceTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicInteger gone = new AtomicInteger();
    private final HostClock atThree = () -> 3_010_000_000L;

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aLineASecondHasTheWordsOfTheContract() {
        HeadlessFace face = new HeadlessFace(out, atThree, gone::incrementAndGet);
        face.show(ExampleViews.running(2.55, 166, BandState.LOW));
        face.show(ExampleViews.running(3.005, 166.04, BandState.LOW));
        face.show(ExampleViews.running(3.55, 166, BandState.LOW));
        face.close();

        assertThat(lines()).hasSize(2);
        JsonNode line = JsonMapper.shared().readTree(lines().get(1));
        assertThat(line.get("timeS").asDouble()).isEqualTo(3.005);
        assertThat(line.get("spm").asDouble()).isEqualTo(166.0);
        assertThat(line.get("provisional").asBoolean()).isTrue();
        assertThat(line.get("confidence").asDouble()).isEqualTo(0.94);
        assertThat(line.get("gait").asString()).isEqualTo("run");
        assertThat(line.get("state").asString()).isEqualTo("LOW");
        assertThat(line.get("targetSpm").asDouble()).isEqualTo(174);
        assertThat(line.get("cue").asString()).isEqualTo("tick");
        assertThat(line.get("samples").asLong()).isEqualTo(24_000);
        assertThat(line.get("lostSamples").asLong()).isEqualTo(12);
        // Newest frame 4 ms before the view, the line 5 ms after it.
        assertThat(line.get("latencyMs").asDouble()).isEqualTo(9);
    }

    @Test
    void whatHappensOnTheVerySecondWaitsForTheFrameBehindIt() {
        HeadlessFace face = new HeadlessFace(out, atThree, gone::incrementAndGet);
        face.show(ExampleViews.running(3.0, 166, BandState.LOW));
        face.show(ExampleViews.running(3.005, 167, BandState.LOW));
        face.close();
        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).contains("\"spm\":167.0");
    }

    @Test
    void whatIsNotKnownIsAbsentAndOnlyTheCueIsNull() {
        HeadlessFace face = new HeadlessFace(out, atThree, gone::incrementAndGet);
        face.show(ExampleViews.nothing(3.25));
        face.close();
        JsonNode line = JsonMapper.shared().readTree(lines().get(0));
        assertThat(line.has("spm")).isFalse();
        assertThat(line.has("targetSpm")).isFalse();
        assertThat(line.has("latencyMs")).isFalse();
        assertThat(line.has("confidence")).isFalse();
        assertThat(line.get("cue").isNull()).isTrue();
        assertThat(lines().get(0)).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void wordsThatWereSpokenAreInTheNextLine() {
        HeadlessFace face = new HeadlessFace(out, atThree, gone::incrementAndGet);
        face.event(new LiveEvent(2_000_000_000L, 2, LiveEvent.Kind.SPEECH, "A little \"quicker\""));
        face.show(ExampleViews.running(3.005, 166, BandState.LOW));
        face.show(ExampleViews.running(4.005, 166, BandState.ON));
        face.close();
        JsonNode line = JsonMapper.shared().readTree(lines().get(0));
        assertThat(line.get("cue").asString()).isEqualTo("speech");
        assertThat(line.get("events").get(0).get("text").asString()).isEqualTo("A little \"quicker\"");
        assertThat(JsonMapper.shared().readTree(lines().get(1)).has("events")).isFalse();
    }

    @Test
    void theSummaryIsTheLastLineAndOneLine() {
        HeadlessFace face = new HeadlessFace(out, atThree, gone::incrementAndGet);
        face.show(ExampleViews.running(3.005, 166, BandState.ON));
        face.close();
        face.summary(OneLine.of("{\n  \"schema\" : \"footfall-analysis/1\",\n  \"a\" : [ 1, 2.50, null ]\n}\n"));
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(1)).isEqualTo("{\"summary\":{\"schema\":\"footfall-analysis/1\",\"a\":[1,2.50,null]}}");
    }

    @Test
    void aReaderWhoGoesAwayIsToldOnce() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        HeadlessFace face = new HeadlessFace(broken, atThree, gone::incrementAndGet);
        for (int second = 1; second < 6; second++) {
            face.show(ExampleViews.running(second + 0.005, 166, BandState.ON));
        }
        face.close();
        face.summary("{}");
        assertThat(gone).hasValue(1);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("headless lines"));
    }
}
