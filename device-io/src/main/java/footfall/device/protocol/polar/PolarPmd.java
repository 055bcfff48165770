// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.polar;

import footfall.device.protocol.GattNotifications;
import java.util.List;
import java.util.Optional;

/**
 * The conversation that makes a Polar sensor send acceleration, as data: whoever holds the link writes {@link #begin} to {@link
 * GattNotifications#POLAR_CONTROL}, hands every indication to {@link #answer} and writes what that gives.
 *
 * <ol>
 *   <li>Subscribe to {@link #subscriptions both characteristics} before anything is written; answers are indications, never what
 *       <i>reading</i> the control point gives.
 *   <li>Ask what is offered: {@code 01 02}. Some sensors refuse a start that leaves out a setting they offered, so each one is written.
 *   <li>Start: {@code 02 02} and the settings.
 *   <li>At the end {@link #stop}, {@code 03 02}: an H10 streams until its battery is empty otherwise.
 * </ol>
 *
 * A measurement that is already running (the session before crashed) is stopped and started again. Not thread-safe: one per connection.
 *
 * <p><b>Source:</b> Polar measurement data specification 1.0 (2024). Status 5 for a missing resolution is from an issue of its SDK.
 */
public final class PolarPmd {
    private static final byte SETTINGS = 1;
    private static final byte START = 2;
    private static final byte STOP = 3;
    private static final byte ACCELERATION = PolarFrame.MEASURES_ACCELERATION;
    private static final int ALREADY = 6;

    private final int rateHz;
    private final int rangeG;
    private byte[] start = {};
    private boolean restarted;

    /** How the conversation stands. */
    public enum State {
        /** An answer is awaited. */
        ASKING,
        /** Samples come. */
        STREAMING,
        /** The sensor refused. */
        REFUSED
    }

    /**
     * What follows from an answer.
     *
     * @param state how the conversation stands
     * @param write what to write now; empty where nothing
     * @param words for people
     */
    public record Next(State state, Optional<byte[]> write, String words) {}

    /**
     * Asks for the rate and the range that come nearest from below, or for the lowest that is offered.
     *
     * @param rateHz wished samples a second
     * @param rangeG wished full scale, g
     */
    public PolarPmd(int rateHz, int rangeG) {
        this.rateHz = rateHz;
        this.rangeG = rangeG;
    }

    /** 200 Hz and ±8 g, what an H10 has at most. Other sensors give what they have. */
    public static PolarPmd usual() {
        return new PolarPmd(200, 8);
    }

    /** Characteristics to subscribe to, in this order, before anything is written. */
    public static List<String> subscriptions() {
        return List.of(GattNotifications.POLAR_CONTROL, GattNotifications.POLAR_DATA);
    }

    /** What to write first. */
    public byte[] begin() {
        restarted = false;
        start = new byte[0];
        return new byte[] {SETTINGS, ACCELERATION};
    }

    /** What to write at the end. */
    public static byte[] stop() {
        return new byte[] {STOP, ACCELERATION};
    }

    /** What follows from an indication of the control point. */
    public Next answer(byte[] indication) {
        Optional<PolarReply> read = PolarReply.of(indication);
        if (read.isEmpty() || read.get().measurement() != ACCELERATION) {
            return waiting("");
        }
        PolarReply reply = read.get();
        switch (reply.operation()) {
            case SETTINGS:
                return reply.isDone() ? offered(reply) : refused("tells no settings", reply);
            case START:
                return started(reply);
            case STOP:
                return start.length == 0 ? waiting("") : write(start, "starting again");
            default:
                return waiting("");
        }
    }

    private Next offered(PolarReply reply) {
        PolarSettings chosen = reply.settings().choose(rateHz, rangeG);
        byte[] settings = chosen.bytes();
        start = new byte[2 + settings.length];
        start[0] = START;
        start[1] = ACCELERATION;
        System.arraycopy(settings, 0, start, 2, settings.length);
        return write(start, words(chosen));
    }

    private static String words(PolarSettings chosen) {
        int[] rates = chosen.offered(PolarSettings.RATE_HZ);
        int[] ranges = chosen.offered(PolarSettings.RANGE_G);
        return "asking for acceleration"
                + (rates.length == 0 ? "" : " at " + rates[0] + " Hz")
                + (ranges.length == 0 ? "" : ", ±" + ranges[0] + " g");
    }

    private Next started(PolarReply reply) {
        if (reply.isDone()) {
            start = new byte[0];
            return new Next(State.STREAMING, Optional.empty(), "the sensor streams");
        }
        if (reply.status() == ALREADY && !restarted) {
            restarted = true;
            return write(stop(), "stopping what was still running");
        }
        return refused("does not start", reply);
    }

    private static Next write(byte[] bytes, String words) {
        return new Next(State.ASKING, Optional.of(bytes.clone()), words);
    }

    private static Next waiting(String words) {
        return new Next(State.ASKING, Optional.empty(), words);
    }

    private static Next refused(String what, PolarReply reply) {
        return new Next(State.REFUSED, Optional.empty(), "the Polar sensor " + what + ": " + reply.words());
    }
}
