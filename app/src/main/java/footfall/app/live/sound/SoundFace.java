// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.sound;

import footfall.app.live.BandState;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveView;
import footfall.device.link.HostClock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/**
 * The metronome and the cues through this computer's loudspeaker: one stream without end, filled a few hundredths of a second ahead by a thread of its
 * own. A computer without a loudspeaker costs one line and nothing else. The clock must run at the pace of the wall.
 */
public final class SoundFace implements LiveFace {
    private static final int RATE_HZ = 44_100;
    private static final int BLOCK = RATE_HZ / 100;
    private static final int AHEAD = RATE_HZ / 10;
    private static final int BYTES = 2;
    private static final double VOLUME = 0.6;
    private static final double NS_PER_S = 1e9;
    private static final long CLOSE_WAIT_MS = 1000;

    private final HostClock clock;
    private final Consumer<String> told;
    private final BooleanSupplier elsewhere;
    private final Thread player = new Thread(this::play, "metronome");
    private final TickRenderer renderer = new TickRenderer(RATE_HZ);
    private volatile LiveView.@Nullable Sound wanted;
    private volatile float @Nullable [] sign;
    private volatile BandState state = BandState.WARMUP;
    private volatile boolean closed;

    private SoundFace(HostClock clock, Consumer<String> told, BooleanSupplier elsewhere) {
        this.clock = clock;
        this.told = told;
        this.elsewhere = elsewhere;
        player.setDaemon(true);
        player.start();
    }

    /**
     * Begins to play, in silence.
     *
     * @param clock of the session
     * @param told takes one line where there is nothing to play on
     * @param elsewhere whether a page sounds, so that nobody hears two metronomes
     */
    public static SoundFace open(HostClock clock, Consumer<String> told, BooleanSupplier elsewhere) {
        return new SoundFace(clock, told, elsewhere);
    }

    @Override
    public void show(LiveView view) {
        wanted = view.sound();
        state = view.state();
    }

    @Override
    public void event(LiveEvent event) {
        if (event.kind() == LiveEvent.Kind.SPEECH && !elsewhere.getAsBoolean()) {
            sign = Earcon.of(state).samples(RATE_HZ);
        }
    }

    private void play() {
        AudioFormat format = new AudioFormat(RATE_HZ, 8 * BYTES, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format, AHEAD * BYTES);
            line.start();
            fill(line);
        } catch (IllegalArgumentException | LineUnavailableException | LinkageError | SecurityException e) {
            told.accept(
                    "no sound: this computer has no loudspeaker that can be used; the browser page (--web) can sound");
        }
    }

    private void fill(SourceDataLine line) {
        float[] block = new float[BLOCK];
        byte[] bytes = new byte[BLOCK * BYTES];
        long epochNs = clock.nowNs();
        LiveView.Sound playing = null;
        boolean silent = false;
        float[] playedSign = null;
        int signAt = 0;
        while (!closed) {
            LiveView.Sound newest = wanted;
            boolean wasSilent = silent;
            silent = elsewhere.getAsBoolean();
            if (newest != null && (silent != wasSilent || !newest.equals(playing))) {
                follow(newest, epochNs, silent);
                playing = newest;
            }
            renderer.render(block, BLOCK);
            if (sign != null) {
                playedSign = sign;
                sign = null;
                signAt = 0;
            }
            if (playedSign != null) {
                signAt = add(playedSign, signAt, block);
                playedSign = signAt >= playedSign.length ? null : playedSign;
            }
            line.write(bytes, 0, coded(block, bytes));
        }
        line.stop();
        line.flush();
    }

    /** The first sample is heard when the stream begins: the line was empty then. */
    private void follow(LiveView.Sound sound, long epochNs, boolean silent) {
        if (!silent && sound.sounding() && sound.spm() > 0) {
            renderer.set(sound.spm(), (sound.beatHostNs() - epochNs) / NS_PER_S * RATE_HZ, true);
        } else {
            renderer.silence();
        }
    }

    private static int add(float[] sign, int from, float[] block) {
        int count = Math.min(block.length, sign.length - from);
        for (int i = 0; i < count; i++) {
            block[i] += sign[from + i];
        }
        return from + count;
    }

    private static int coded(float[] block, byte[] bytes) {
        for (int i = 0; i < block.length; i++) {
            int value = (int) Math.round(Math.max(-1, Math.min(1, VOLUME * block[i])) * Short.MAX_VALUE);
            bytes[BYTES * i] = (byte) value;
            bytes[BYTES * i + 1] = (byte) (value >> 8);
        }
        return block.length * BYTES;
    }

    @Override
    public void close() {
        closed = true;
        try {
            player.join(CLOSE_WAIT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
