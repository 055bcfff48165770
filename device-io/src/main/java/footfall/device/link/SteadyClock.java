// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

/** The monotonic clock of the platform, from now on, at a rate. Thread-safe. */
final class SteadyClock implements HostClock {
    private final long startNs = System.nanoTime();
    private final double rate;

    SteadyClock(double rate) {
        if (!(rate > 0 && Double.isFinite(rate))) {
            throw new IllegalArgumentException("a clock runs at a rate above 0, got " + rate);
        }
        this.rate = rate;
    }

    @Override
    public long nowNs() {
        long passedNs = System.nanoTime() - startNs;
        return rate == 1 ? passedNs : Math.round(passedNs * rate);
    }

    @Override
    public double rate() {
        return rate;
    }
}
