// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TickRendererTest {
    private static final int RATE_HZ = 44_100;

    /** Ticks begin with their loudest sample after silence. */
    private static List<Long> onsets(float[] stream) {
        List<Long> onsets = new ArrayList<>();
        for (int i = 0; i < stream.length; i++) {
            if (stream[i] == 1f) {
                onsets.add((long) i);
            }
        }
        return onsets;
    }

    private static float[] rendered(TickRenderer renderer, int samples, Random cuts) {
        float[] stream = new float[samples];
        int done = 0;
        while (done < samples) {
            float[] block = new float[Math.min(samples - done, 1 + cuts.nextInt(2000))];
            renderer.render(block, block.length);
            System.arraycopy(block, 0, stream, done, block.length);
            done += block.length;
        }
        return stream;
    }

    @Test
    void ticksStandAtTheirExactSamplesHoweverTheStreamIsCut() {
        for (long seed = 1; seed <= 20; seed++) {
            TickRenderer renderer = new TickRenderer(RATE_HZ);
            renderer.set(176, 100, true);
            List<Long> onsets = onsets(rendered(renderer, 10 * RATE_HZ, new Random(seed)));
            assertThat(onsets).as("seed %d", seed).hasSize(30);
            for (int k = 0; k < onsets.size(); k++) {
                assertThat(onsets.get(k)).isEqualTo(Math.round(100 + k * 60.0 * RATE_HZ / 176));
            }
        }
    }

    @Test
    void aChangeOfTempoNeitherDoublesNorSkipsATick() {
        TickRenderer renderer = new TickRenderer(RATE_HZ);
        List<Long> onsets = new ArrayList<>();
        double spm = 160;
        double anchor = 7_000;
        for (int half = 0; half < 40; half++) {
            renderer.set(spm, anchor, true);
            long begin = renderer.position();
            for (long onset : onsets(rendered(renderer, RATE_HZ / 2, new Random(half)))) {
                onsets.add(begin + onset);
            }
            // The next tempo goes on from the next beat, as a metronome that keeps its step does.
            double period = 60.0 * RATE_HZ / spm;
            anchor += period * Math.ceil((renderer.position() - anchor) / period);
            spm += 0.5;
        }
        for (int k = 1; k < onsets.size(); k++) {
            assertThat(onsets.get(k) - onsets.get(k - 1))
                    .isBetween(Math.round(60.0 * RATE_HZ / 180) - 1, Math.round(60.0 * RATE_HZ / 160) + 1);
        }
        assertThat(onsets.size()).isBetween(53, 60);
    }

    @Test
    void aBeatThatJumpsNeverGivesTwoTicksAtOnce() {
        TickRenderer renderer = new TickRenderer(RATE_HZ);
        Random chance = new Random(7);
        List<Long> onsets = new ArrayList<>();
        for (int k = 0; k < 100; k++) {
            renderer.set(150 + chance.nextInt(60), chance.nextInt(RATE_HZ), true);
            long begin = renderer.position();
            for (long onset : onsets(rendered(renderer, RATE_HZ / 5, chance))) {
                onsets.add(begin + onset);
            }
        }
        for (int k = 1; k < onsets.size(); k++) {
            assertThat(onsets.get(k) - onsets.get(k - 1)).as("seed 7").isGreaterThan(RATE_HZ / 7 - 10);
        }
    }

    @Test
    void leftAndRightDifferInPitch() {
        TickRenderer renderer = new TickRenderer(RATE_HZ);
        renderer.set(180, 0, true);
        float[] stream = rendered(renderer, RATE_HZ, new Random(1));
        int period = RATE_HZ / 3;
        assertThat(stream[20]).isEqualTo(stream[2 * period + 20]);
        assertThat(stream[20]).isNotEqualTo(stream[period + 20]);
    }

    @Test
    void silenceLetsATickFadeAndNoneBegin() {
        TickRenderer renderer = new TickRenderer(RATE_HZ);
        renderer.set(180, 0, true);
        float[] block = new float[100];
        renderer.render(block, 100);
        renderer.silence();
        float[] rest = rendered(renderer, RATE_HZ, new Random(1));
        assertThat(rest[0]).isNotZero();
        assertThat(onsets(rest)).isEmpty();
        assertThat(new TickRenderer(RATE_HZ).position()).isZero();
    }

    @Test
    void everySignSoundsDifferentAndNeverClips() {
        List<Integer> lengths = new ArrayList<>();
        for (Earcon earcon : Earcon.values()) {
            float[] samples = earcon.samples(RATE_HZ);
            lengths.add(samples.length);
            for (float sample : samples) {
                assertThat(Math.abs(sample)).isLessThanOrEqualTo(0.5f);
            }
        }
        assertThat(lengths).isNotEmpty();
        assertThat(Earcon.UP.samples(RATE_HZ)).isNotEqualTo(Earcon.DOWN.samples(RATE_HZ));
    }
}
