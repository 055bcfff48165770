// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * A sensor and the way its samples take, with all their faults.
 *
 * @param mounting how its axes lie
 * @param noiseG noise of each axis and sample, root mean square, g
 * @param noiseDps noise of each gyro axis and sample, root mean square, degrees a second
 * @param biasG constant error added to each axis, g
 * @param rangeG full scale: what is beyond reads as this; 0: none
 * @param quantumG distance of readable values, g; 0: none
 * @param averaging whether a sample is the mean over its period (as sensors do against aliasing) instead of one instant
 * @param gyro whether it has a gyro
 * @param inverted whether all three axes have the wrong sign
 * @param clockError by which share the device's clock runs fast against true time: 0.03 is 3 %
 * @param stamps faults of time stamps
 * @param delivery faults of delivery
 */
public record SensorModel(
        SensorMounting mounting,
        double noiseG,
        double noiseDps,
        double biasG,
        double rangeG,
        double quantumG,
        boolean averaging,
        boolean gyro,
        boolean inverted,
        double clockError,
        Stamps stamps,
        Delivery delivery) {
    /** @throws IllegalArgumentException where a figure is out of range */
    public SensorModel {
        require("noise, g", noiseG, 0, 10);
        require("noise, degrees a second", noiseDps, 0, 1000);
        require("bias, g", biasG, -5, 5);
        require("range, g", rangeG, 0, 1000);
        require("quantum, g", quantumG, 0, 1);
        require("clock error", clockError, -0.2, 0.2);
    }

    static void require(String what, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(what + " must lie in " + low + "…" + high + ", got " + value);
        }
    }

    /**
     * How samples are stamped.
     *
     * @param written whether samples carry stamps at all
     * @param jitterMs straying of each stamp, standard deviation, ms
     * @param burstSamples samples that arrive together and are stamped on arrival, 1.5 ms apart; 1: each at its own time
     */
    public record Stamps(boolean written, double jitterMs, int burstSamples) {
        /** @throws IllegalArgumentException where a figure is out of range */
        public Stamps {
            require("jitter, ms", jitterMs, 0, 1000);
            require("samples of a burst", burstSamples, 1, 1000);
        }

        /** Exact. */
        public static Stamps exact() {
            return new Stamps(true, 0, 1);
        }
    }

    /**
     * What happens to samples under way.
     *
     * @param packetSamples samples that travel, and are lost, together
     * @param lostShare share of packets that are lost
     * @param twiceShare share of samples delivered twice in a row
     * @param resentShare share of packets that are sent a second time, so that time goes back
     * @param heldShare share of samples that repeat the values before under a new stamp
     */
    public record Delivery(
            int packetSamples, double lostShare, double twiceShare, double resentShare, double heldShare) {
        /** @throws IllegalArgumentException where a figure is out of range */
        public Delivery {
            require("samples of a packet", packetSamples, 1, 1000);
            require("lost share", lostShare, 0, 0.95);
            require("share delivered twice", twiceShare, 0, 1);
            require("share sent again", resentShare, 0, 1);
            require("share held", heldShare, 0, 0.95);
        }

        /** Every sample once, in order. */
        public static Delivery perfect() {
            return new Delivery(1, 0, 0, 0, 0);
        }
    }

    /** No error of any kind, no full scale, with gyro. */
    public static SensorModel perfect() {
        return new SensorModel(
                SensorMounting.aligned(), 0, 0, 0, 0, 0, true, true, false, 0, Stamps.exact(), Delivery.perfect());
    }

    /** A good sensor of today: ±16 g in steps of 1/2048 g, 4 mg of noise. */
    public static SensorModel good() {
        return perfect().withNoise(0.004, 0.1).withRange(16, 1.0 / 2048);
    }

    /** The same with another mounting. */
    public SensorModel withMounting(SensorMounting other) {
        return new SensorModel(
                other,
                noiseG,
                noiseDps,
                biasG,
                rangeG,
                quantumG,
                averaging,
                gyro,
                inverted,
                clockError,
                stamps,
                delivery);
    }

    /** The same with other noise, g and degrees a second. */
    public SensorModel withNoise(double ofAccelerationG, double ofGyroDps) {
        return new SensorModel(
                mounting,
                ofAccelerationG,
                ofGyroDps,
                biasG,
                rangeG,
                quantumG,
                averaging,
                gyro,
                inverted,
                clockError,
                stamps,
                delivery);
    }

    /** The same with another full scale and step, g. */
    public SensorModel withRange(double fullScaleG, double stepG) {
        return new SensorModel(
                mounting,
                noiseG,
                noiseDps,
                biasG,
                fullScaleG,
                stepG,
                averaging,
                gyro,
                inverted,
                clockError,
                stamps,
                delivery);
    }

    /** The same with another constant error, g. */
    public SensorModel withBiasG(double other) {
        return new SensorModel(
                mounting,
                noiseG,
                noiseDps,
                other,
                rangeG,
                quantumG,
                averaging,
                gyro,
                inverted,
                clockError,
                stamps,
                delivery);
    }

    /** The same, sampling one instant instead of the mean over a period. */
    public SensorModel withoutAveraging() {
        return new SensorModel(
                mounting,
                noiseG,
                noiseDps,
                biasG,
                rangeG,
                quantumG,
                false,
                gyro,
                inverted,
                clockError,
                stamps,
                delivery);
    }

    /** The same without a gyro. */
    public SensorModel withoutGyro() {
        return new SensorModel(
                mounting,
                noiseG,
                noiseDps,
                biasG,
                rangeG,
                quantumG,
                averaging,
                false,
                inverted,
                clockError,
                stamps,
                delivery);
    }

    /** The same with all signs of acceleration wrong. */
    public SensorModel invertedSign() {
        return new SensorModel(
                mounting,
                noiseG,
                noiseDps,
                biasG,
                rangeG,
                quantumG,
                averaging,
                gyro,
                true,
                clockError,
                stamps,
                delivery);
    }

    /** The same with another clock error, share. */
    public SensorModel withClockError(double share) {
        return new SensorModel(
                mounting, noiseG, noiseDps, biasG, rangeG, quantumG, averaging, gyro, inverted, share, stamps,
                delivery);
    }

    /** The same, stamped otherwise. */
    public SensorModel withStamps(Stamps other) {
        return new SensorModel(
                mounting,
                noiseG,
                noiseDps,
                biasG,
                rangeG,
                quantumG,
                averaging,
                gyro,
                inverted,
                clockError,
                other,
                delivery);
    }

    /** The same, delivered otherwise. */
    public SensorModel withDelivery(Delivery other) {
        return new SensorModel(
                mounting,
                noiseG,
                noiseDps,
                biasG,
                rangeG,
                quantumG,
                averaging,
                gyro,
                inverted,
                clockError,
                stamps,
                other);
    }
}
